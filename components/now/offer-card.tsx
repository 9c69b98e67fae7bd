import { fill } from '../../locales/translate';
import type { OfferView } from '../../messaging/view';
import { useWords } from '../hooks/words';
import { Button } from '../ui/button';
import { clockOf } from '../ui/format';
import { useClock } from '../ui/use-clock';
import styles from './offer-card.module.css';

interface OfferCardProps {
  readonly offer: OfferView;
  /** How long somebody has waited, if so long that no pause fits before the platform's limit. */
  readonly holdFirstMs?: number | undefined;
  readonly onStart: () => void;
  readonly onLater: () => void;
  readonly onDismiss: () => void;
}

/** A pause that is offered, or accepted and waiting for still hands. */
export function OfferCard({ offer, holdFirstMs, onStart, onLater, onDismiss }: OfferCardProps) {
  const { words } = useWords();
  const now = useClock(1_000);
  if (offer.state === 'waiting') {
    return (
      <section className={styles.offer} aria-label={words.panel.tabs.pause}>
        <p className={styles.title}>{words.chip.waitingForMoment}</p>
        <div className={styles.buttons}>
          <Button onClick={onStart}>{words.panel.pause.startNow}</Button>
        </div>
      </section>
    );
  }
  if (offer.expiresAt <= now) return null;
  return (
    <section className={styles.offer} aria-label={words.panel.tabs.pause}>
      <p className={styles.title}>{words.chip.offer[offer.reason]}</p>
      <p className={styles.aside}>
        {words.chip.resets[offer.reset]} · {fill(words.chip.expiresIn, { time: clockOf(offer.expiresAt - now) })}
      </p>
      {holdFirstMs !== undefined && <p>{fill(words.chip.holdFirst, { time: clockOf(holdFirstMs) })}</p>}
      <div className={styles.buttons}>
        <Button look="primary" onClick={onStart}>
          {words.chip.start}
        </Button>
        <Button onClick={onLater}>{words.chip.later}</Button>
        <Button look="plain" onClick={onDismiss}>
          {words.chip.dismiss}
        </Button>
      </div>
    </section>
  );
}
