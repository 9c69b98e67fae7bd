import { useEffect, useEffectEvent, useState } from 'react';
import { type Phase, phaseAt, type Reset } from '../../domain/pause/resets';

/**
 * The phase of a reset now. Draws anew only when another phase or breath begins; `onFrame` hears
 * every frame. Each frame asks the clock, so a page that was hidden never lags behind.
 * @param startedAt epoch milliseconds
 */
export function usePhase(reset: Reset, startedAt: number, onFrame: (phase: Phase, elapsedMs: number) => void): Phase {
  const [phase, setPhase] = useState(() => phaseAt(reset, Date.now() - startedAt));
  const frame = useEffectEvent(onFrame);

  useEffect(() => {
    // Frames carry the page's own clock; the start is epoch time.
    const start = performance.now() - (Date.now() - startedAt);
    let request = requestAnimationFrame(function step(at) {
      const elapsed = Math.max(0, at - start);
      const next = phaseAt(reset, elapsed);
      frame(next, elapsed);
      setPhase((now) => (now.name === next.name && now.breath === next.breath ? now : next));
      if (next.name !== 'done') request = requestAnimationFrame(step);
    });
    return () => cancelAnimationFrame(request);
  }, [reset, startedAt]);

  return phase;
}

/** How far the breath is open, 0–1: slow at both ends, as breathing is. */
export function openness({ name, progress }: Phase): number {
  const eased = (1 - Math.cos(Math.PI * progress)) / 2;
  if (name === 'in') return eased;
  return name === 'out' ? 1 - eased : 0;
}
