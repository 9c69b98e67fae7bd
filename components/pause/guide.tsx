import { lazy, Suspense } from 'react';
import { type BreathResetId, isBreath } from '../../domain/pause/resets';
import { BreathingGuide } from './breathing-guide';
import type { Comfort, Ending, RunningPause } from './pause-state';
import { useSound } from './use-sound';

const GreenView = lazy(() => import('./green-view').then(({ GreenView: view }) => ({ default: view })));
const StepGuide = lazy(() => import('./step-guide').then(({ StepGuide: view }) => ({ default: view })));

interface GuideProps {
  readonly pause: RunningPause;
  readonly comfort: Comfort;
  readonly onEnd: (ending: Ending) => void;
}

/** The guide of a running pause, whichever it is. */
export function Guide({ pause, comfort, onEnd }: GuideProps) {
  useSound(pause, comfort);
  const { reset, ...rest } = pause;
  const early = () => onEnd('early');
  if (isBreath(reset)) {
    const breathing: RunningPause<BreathResetId> = { ...rest, reset };
    return <BreathingGuide pause={breathing} onEnd={early} />;
  }
  return (
    <Suspense>
      {reset === 'green-view' ? (
        <GreenView pause={{ ...rest, reset }} comfort={comfort} onEnd={early} />
      ) : (
        <StepGuide pause={{ ...rest, reset }} comfort={comfort} onEnd={onEnd} />
      )}
    </Suspense>
  );
}
