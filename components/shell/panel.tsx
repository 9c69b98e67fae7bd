import { lazy, Suspense, useEffect, useState, useTransition } from 'react';
import { browser } from '#imports';
import { useOptionsLanguage } from '../hooks/use-options-language';
import { usePanelView } from '../hooks/use-panel-view';
import { usePause } from '../hooks/use-pause';
import { useTrouble } from '../hooks/use-trouble';
import { useWords, WordsProvider } from '../hooks/words';
import { NowView } from '../now/now-view';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';
import { Toast } from '../ui/toast';
import { useNotify } from '../ui/use-notify';
import { ErrorBoundary } from './error-boundary';
import { Shell, type View, VIEWS } from './shell';

// Now is what the panel is opened for; the others come when they are asked for.
const PauseView = lazy(() => import('../pause/pause-view').then(({ PauseView: view }) => ({ default: view })));
const TodayView = lazy(() => import('../today/today-view').then(({ TodayView: view }) => ({ default: view })));
const HistoryView = lazy(() => import('../history/history-view').then(({ HistoryView: view }) => ({ default: view })));

/** The side panel. Nothing is drawn before its words are there, which takes a moment. */
export function Panel() {
  const language = useOptionsLanguage();
  if (!language) return null;
  return (
    <WordsProvider value={language.words}>
      <Views />
    </WordsProvider>
  );
}

function Views() {
  const { words } = useWords();
  const [view, showView] = useState<View>('now');
  const [, startTransition] = useTransition();
  // The view in sight stays until the next one is loaded: an empty one would be held for 300 ms.
  const setView = (next: View) => startTransition(() => showView(next));
  const { toast, notify, clear } = useNotify();
  const pause = usePause(() => setView('pause'));
  const trouble = useTrouble();

  usePanelView((asked) => {
    const known = VIEWS.find((name) => name === asked);
    if (known) setView(known);
  });
  useEffect(() => {
    document.title = words.panel.title;
  }, [words]);

  return (
    <Shell
      view={view}
      onView={setView}
      trouble={trouble}
      onSettings={() => void browser.runtime.openOptionsPage()}
      toast={<Toast toast={toast} onGone={clear} />}
    >
      <Suspense>
        <ErrorBoundary key={view} instead={<Crashed />}>
          {view === 'now' && <NowView notify={notify} onStart={pause.start} />}
          {view === 'pause' && <PauseView pause={pause} notify={notify} onBack={() => setView('now')} />}
          {view === 'today' && <TodayView />}
          {view === 'history' && <HistoryView notify={notify} />}
        </ErrorBoundary>
      </Suspense>
    </Shell>
  );
}

function Crashed() {
  const { words } = useWords();
  return (
    <Notice tone="care" action={<Button onClick={() => location.reload()}>{words.panel.reloadPanel}</Button>}>
      {words.panel.crashed}
    </Notice>
  );
}
