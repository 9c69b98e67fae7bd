import { lazy, Suspense } from 'react';
import { useComfort } from '../hooks/use-comfort';
import { useLoad } from '../hooks/use-load';
import { useOffer } from '../hooks/use-offer';
import type { PauseControls } from '../hooks/use-pause';
import { useResponseClock } from '../hooks/use-response-clock';
import { saidOf } from '../hooks/said';
import { drawAmong, useTrials } from '../hooks/use-trials';
import { useWaiting } from '../hooks/use-waiting';
import { useWishes } from '../hooks/use-wishes';
import { useWords } from '../hooks/words';
import { OfferCard } from '../now/offer-card';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';
import { Fold } from '../ui/section';
import type { Notify } from '../ui/use-notify';
import { needsRealBreak } from '../../domain/pause/real-break';
import type { ResetId } from '../../domain/pause/resets';
import type { Feeling } from './pause-state';
import { PausePane } from './pause-pane';
import { PauseWishes } from './pause-wishes';

const CheckIn = lazy(() => import('../check-in/check-in').then(({ CheckIn: view }) => ({ default: view })));
const WhatHelpsPart = lazy(() => import('./what-helps-part').then(({ WhatHelpsPart: view }) => ({ default: view })));
const PauseComfort = lazy(() => import('./pause-comfort').then(({ PauseComfort: view }) => ({ default: view })));

interface PauseViewProps {
  readonly pause: PauseControls;
  readonly notify: Notify;
  /** The pause is over and the agent wants to go on. */
  readonly onBack: () => void;
}

export function PauseView({ pause, notify, onBack }: PauseViewProps) {
  const { words } = useWords();
  const { offer, answer } = useOffer();
  const clock = useResponseClock();
  const { waits, page, holdingLine, insert } = useWaiting(clock);
  const wishes = useWishes();
  const comfort = useComfort(page);
  const trials = useTrials();
  const load = useLoad();
  const needsBreak = load !== undefined && needsRealBreak(load);
  const { style } = comfort.comfort;
  const failed = () => notify(words.panel.notStored);
  const draw = (among: readonly ResetId[], before: Feeling) => {
    drawAmong(among)
      .then((reset) => reset && pause.start(reset, { before, drawn: true }))
      .catch(failed);
  };

  return (
    <PausePane
      running={pause.running}
      ended={pause.ended}
      comfort={comfort.comfort}
      advice={needsBreak && <Notice>{words.panel.pause.realBreak}</Notice>}
      waits={waits}
      below={
        <Suspense>
          <CheckIn notify={notify} />
          <PauseWishes
            wishes={wishes}
            onNotNow={(isOn) => void wishes.setNotNow(isOn).catch(failed)}
            onNotMyDay={(isOn) => void wishes.setNotMyDay(isOn).catch(failed)}
          />
          <Fold summary={words.calm.draw.heading}>
            <WhatHelpsPart
              trials={trials ?? []}
              accepted={style.draw}
              onAccept={(draw) => void comfort.setStyle({ ...style, draw }).catch(failed)}
            />
          </Fold>
          <Fold summary={words.calm.comfort.heading}>
            <PauseComfort controls={comfort} notify={notify} />
          </Fold>
        </Suspense>
      }
      clock={clock}
      onStart={(reset, before) => void pause.start(reset, { before }).catch(failed)}
      onDraw={draw}
      onEnd={pause.end}
      onLeave={(after) => {
        pause.leave(after).then((draftKept) => {
          if (draftKept !== undefined) notify(draftKept ? words.panel.pause.draftKept : words.panel.pause.draftChanged);
        }, failed);
        onBack();
      }}
      holdingLine={
        holdingLine && (
          <Notice
            action={
              <Button onClick={() => void insert(holdingLine).then((inserted) => notify(saidOf(inserted, words.chip)))}>
                {words.chip.insert}
              </Button>
            }
          >
            {holdingLine.text}
          </Notice>
        )
      }
      offer={
        offer && (
          <OfferCard
            offer={offer}
            onStart={() => void pause.start(offer.reset, { offer: offer.id }).catch(failed)}
            onLater={() => answer('later')}
            onDismiss={() => answer('dismissed')}
          />
        )
      }
    />
  );
}
