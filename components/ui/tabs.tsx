import type { KeyboardEvent, ReactNode } from 'react';
import { classNames } from './class-names';
import styles from './tabs.module.css';

interface TabsProps<Id extends string> {
  readonly label: string;
  /** Prefix of the element ids that tie a tab to its panel; unique on the page. */
  readonly name: string;
  readonly tabs: readonly { readonly id: Id; readonly label: string }[];
  readonly selected: Id;
  readonly onSelect: (id: Id) => void;
}

/** Where each key leads from tab `index` of `count`; undefined for keys that are not ours. */
function targetOf(key: string, index: number, count: number): number | undefined {
  if (key === 'ArrowRight') return (index + 1) % count;
  if (key === 'ArrowLeft') return (index - 1 + count) % count;
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  return undefined;
}

/** Tabs by the ARIA pattern: one stop in the tab order, arrows move and select. */
export function Tabs<Id extends string>({ label, name, tabs, selected, onSelect }: TabsProps<Id>) {
  function onKeyDown(event: KeyboardEvent<HTMLDivElement>): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const index = tabs.findIndex((tab) => tab.id === selected);
    const tab = tabs[targetOf(event.key, index, tabs.length) ?? -1];
    if (!tab) return;
    event.preventDefault();
    event.currentTarget.querySelector<HTMLElement>(`#${name}-tab-${tab.id}`)?.focus();
    onSelect(tab.id);
  }

  return (
    <div role="tablist" tabIndex={-1} aria-label={label} className={styles.list} onKeyDown={onKeyDown}>
      {tabs.map((tab) => (
        <button
          key={tab.id}
          type="button"
          role="tab"
          id={`${name}-tab-${tab.id}`}
          aria-selected={tab.id === selected}
          aria-controls={`${name}-panel`}
          tabIndex={tab.id === selected ? 0 : -1}
          className={classNames(styles.tab, tab.id === selected && styles.selected)}
          onClick={() => onSelect(tab.id)}
        >
          {tab.label}
        </button>
      ))}
    </div>
  );
}

interface TabPanelProps {
  readonly name: string;
  readonly selected: string;
  readonly children: ReactNode;
}

export function TabPanel({ name, selected, children }: TabPanelProps) {
  return (
    <div role="tabpanel" id={`${name}-panel`} aria-labelledby={`${name}-tab-${selected}`}>
      {children}
    </div>
  );
}
