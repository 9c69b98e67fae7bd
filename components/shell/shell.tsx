import type { ReactNode } from 'react';
import type { Messages } from '../../locales/messages';
import { useWords } from '../hooks/words';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';
import { TabPanel, Tabs } from '../ui/tabs';
import styles from './shell.module.css';

export const VIEWS = ['now', 'pause', 'today', 'history'] as const;
export type View = (typeof VIEWS)[number];

interface ShellProps {
  readonly view: View;
  readonly onView: (view: View) => void;
  /** What is wrong with the store, if something is. */
  readonly trouble: keyof Messages['panel']['trouble'] | undefined;
  readonly onSettings: () => void;
  readonly toast: ReactNode;
  readonly children: ReactNode;
}

/** Tabs above, one view, the way to the settings below. */
export function Shell({ view, onView, trouble, onSettings, toast, children }: ShellProps) {
  const { words } = useWords();
  const { tabs } = words.panel;
  return (
    <div className={styles.shell}>
      <header className={styles.top}>
        <Tabs
          name="view"
          label={tabs.label}
          tabs={VIEWS.map((id) => ({ id, label: tabs[id] }))}
          selected={view}
          onSelect={onView}
        />
      </header>
      {trouble && (
        <div className={styles.notices}>
          <Notice tone="care">{words.panel.trouble[trouble]}</Notice>
        </div>
      )}
      <main className={styles.view}>
        <TabPanel name="view" selected={view}>
          {children}
        </TabPanel>
      </main>
      {toast}
      <footer className={styles.foot}>
        <Button look="plain" small onClick={onSettings}>
          {words.panel.settings}
        </Button>
      </footer>
    </div>
  );
}
