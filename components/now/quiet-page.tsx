import { fill } from '../../locales/translate';
import { useWords } from '../hooks/words';
import { Button } from '../ui/button';
import { EmptyState } from '../ui/empty-state';
import type { NowState } from './now-state';

interface QuietPageProps {
  readonly now: Exclude<NowState, { state: 'open' | 'loading' }>;
  readonly onGrant: () => void;
  readonly onReload: () => void;
  readonly onTeach: () => void;
}

/** The tab in front has no conversation for us: says which of the reasons it is, and the next step. */
export function QuietPage({ now, onGrant, onReload, onTeach }: QuietPageProps) {
  const { words } = useWords();
  const text = words.panel.now;
  switch (now.state) {
    case 'no-page':
      return (
        <EmptyState heading="h1" title={text.noPage}>
          {text.noPageHelp}
        </EmptyState>
      );
    case 'not-granted':
      return (
        <EmptyState
          heading="h1"
          title={text.notWatched}
          action={
            <Button look="primary" onClick={onGrant}>
              {fill(text.switchOn, { host: now.host })}
            </Button>
          }
        >
          <p>{now.isRefused ? text.refused : text.notWatchedHelp}</p>
        </EmptyState>
      );
    case 'unreachable':
      return (
        <EmptyState heading="h1" title={text.unreachable} action={<Button onClick={onReload}>{text.reloadTab}</Button>}>
          {text.unreachableHelp}
        </EmptyState>
      );
    case 'not-recognised':
      return (
        <EmptyState
          heading="h1"
          title={words.chip.notRecognised}
          action={<Button onClick={onTeach}>{words.chip.teach.start}</Button>}
        >
          <p>{words.chip.notRecognisedHelp}</p>
          <p>{text.notRecognisedNext}</p>
        </EmptyState>
      );
    case 'no-conversation':
      return (
        <EmptyState heading="h1" title={words.chip.noConversation}>
          {fill(text.noConversationHelp, { console: now.consoleName })}
        </EmptyState>
      );
  }
}
