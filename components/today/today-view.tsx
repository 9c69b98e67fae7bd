import { useToday } from '../hooks/use-today';
import { useWords } from '../hooks/words';
import { Notice } from '../ui/notice';
import { TodayPane } from './today-pane';

export function TodayView() {
  const { words } = useWords();
  const today = useToday();
  if (today === undefined) return null;
  if (today.state === 'trouble') return <Notice tone="care">{words.panel.unreadable}</Notice>;
  return <TodayPane today={today.value} />;
}
