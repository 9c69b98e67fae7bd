import { useOffer } from '../hooks/use-offer';
import type { PauseControls } from '../hooks/use-pause';
import { useResponseClock } from '../hooks/use-response-clock';
import { saidOf } from '../hooks/said';
import { useWaiting } from '../hooks/use-waiting';
import { useWishes } from '../hooks/use-wishes';
import { useWords } from '../hooks/words';
import { OfferCard } from '../now/offer-card';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';
import type { Notify } from '../ui/use-notify';
import { PausePane } from './pause-pane';
import { PauseWishes } from './pause-wishes';

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
  const { waits, holdingLine, insert } = useWaiting(clock);
  const wishes = useWishes();
  const failed = () => notify(words.panel.notStored);

  return (
    <PausePane
      running={pause.running}
      ended={pause.ended}
      waits={waits}
      wishes={
        <PauseWishes
          wishes={wishes}
          onNotNow={(isOn) => void wishes.setNotNow(isOn).catch(failed)}
          onNotMyDay={(isOn) => void wishes.setNotMyDay(isOn).catch(failed)}
        />
      }
      clock={clock}
      onStart={(reset, before) => void pause.start(reset, undefined, before).catch(failed)}
      onEnd={() => pause.end('early')}
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
            onStart={() => void pause.start(offer.reset, offer.id).catch(failed)}
            onLater={() => answer('later')}
            onDismiss={() => answer('dismissed')}
          />
        )
      }
    />
  );
}
