import { useEffect, useEffectEvent, useState } from 'react';

/**
 * What a guide shows now. Draws anew only when the next thing begins; `onFrame` hears every frame. Each
 * look asks the clock, so a page that was hidden never lags, and in one that draws no frames a timer
 * at the end of each phase tells.
 * @param startedAt epoch milliseconds
 * @param at the moment after so many milliseconds; `leftMs` until the next, 0 at the end
 * @param isSame whether two moments look the same
 */
export function useMoment<Moment extends { readonly leftMs: number }>(
  startedAt: number,
  at: (elapsedMs: number) => Moment,
  isSame: (one: Moment, other: Moment) => boolean,
  onFrame: (moment: Moment, elapsedMs: number) => void,
): Moment {
  const [moment, setMoment] = useState(() => at(Date.now() - startedAt));
  const look = useEffectEvent((elapsedMs: number): Moment => {
    const next = at(elapsedMs);
    onFrame(next, elapsedMs);
    setMoment((now) => (isSame(now, next) ? now : next));
    return next;
  });

  useEffect(() => {
    // The page's own clock runs evenly; the start is epoch time.
    const start = performance.now() - (Date.now() - startedAt);
    let timer: ReturnType<typeof setTimeout>;
    const step = (): boolean => {
      clearTimeout(timer);
      const { leftMs } = look(Math.max(0, performance.now() - start));
      if (leftMs > 0) timer = setTimeout(step, Math.ceil(leftMs));
      return leftMs > 0;
    };
    timer = setTimeout(step);
    let request = requestAnimationFrame(function draw() {
      if (step()) request = requestAnimationFrame(draw);
    });
    return () => {
      clearTimeout(timer);
      cancelAnimationFrame(request);
    };
  }, [startedAt]);

  return moment;
}
