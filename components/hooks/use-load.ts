import { useEffect, useState } from 'react';
import { highFrom } from '../../domain/load/heat';
import type { Load } from '../../domain/load/load';
import type { Usuals } from '../../domain/load/usual';
import { useClock } from '../ui/use-clock';
import { loadStore, useLive, valueOf } from './use-live';
import { useResponseClock } from './use-response-clock';

/** The load of this shift; read anew with every change and every minute. */
export function useLoad(): Load | undefined {
  const minute = useClock(60_000);
  const { limitMs } = useResponseClock();
  const high = highFrom(false);
  return valueOf(useLive(({ loadOfShift }) => loadOfShift(Date.now(), high, limitMs), `${minute} ${limitMs}`));
}

/** What is usual for this agent; read once, for it reads all that is kept. */
export function useUsuals(): Usuals | undefined {
  const [usuals, setUsuals] = useState<Usuals>();
  useEffect(() => {
    let isOver = false;
    const show = (found: Usuals) => !isOver && setUsuals(found);
    loadStore()
      .then(({ usualsAt }) => usualsAt(Date.now()))
      .then(show, () => undefined);
    return () => {
      isOver = true;
    };
  }, []);
  return usuals;
}
