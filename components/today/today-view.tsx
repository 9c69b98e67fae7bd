import { useGoodMoments } from '../hooks/use-check-ins';
import { useCraft } from '../hooks/use-craft';
import { useLoad, useUsuals } from '../hooks/use-load';
import { useToday } from '../hooks/use-today';
import { useWishes } from '../hooks/use-wishes';
import { useWords } from '../hooks/words';
import { Notice } from '../ui/notice';
import { TodayPane } from './today-pane';

export function TodayView() {
  const { words } = useWords();
  const today = useToday();
  const load = useLoad();
  const usuals = useUsuals();
  const craft = useCraft();
  const { isNotMyDay } = useWishes();
  const moments = useGoodMoments();
  if (today === undefined) return null;
  if (today.state === 'trouble') return <Notice tone="care">{words.panel.unreadable}</Notice>;
  return (
    <TodayPane
      today={today.value}
      load={load}
      usuals={usuals}
      craft={craft}
      hidesFigures={isNotMyDay}
      moments={moments}
    />
  );
}
