import { fill } from '../../locales/translate';
import { useWords } from '../hooks/words';
import { classNames } from '../ui/class-names';
import { VisuallyHidden } from '../ui/live-region';
import { TensionSign } from '../ui/tension-sign';
import { type DayLoad, HEAVY_SHARE, SCALE, shareOf } from './heavy-day';
import styles from './hostile-scale.module.css';

interface HostileScaleProps {
  readonly hostile: number;
  /** Of these, the abusive ones. */
  readonly abusive: number;
}

/** Hostile conversations on a scale with room for a hard day, so that three look like three. */
export function HostileScale({ hostile, abusive }: HostileScaleProps) {
  return (
    <div className={styles.scale} aria-hidden="true">
      {Array.from({ length: SCALE }, (_, index) => {
        const key = `slot-${index}`;
        if (index >= hostile) return <span key={key} className={styles.slot} />;
        if (index === SCALE - 1 && hostile > SCALE) {
          return (
            <span key={key} className={styles.more}>
              +
            </span>
          );
        }
        return <TensionSign key={key} level={index < hostile - abusive ? 2 : 3} size={13} />;
      })}
    </div>
  );
}

/** Which part of today's conversations was hostile, with the mark from which a day is heavy. */
export function ShareBar({ day }: { readonly day: DayLoad }) {
  const { words, lang } = useWords();
  const percent = new Intl.NumberFormat(lang, { style: 'percent', maximumFractionDigits: 0 });
  const share = shareOf(day);
  const text = words.panel.today;
  return (
    <>
      <VisuallyHidden>
        {fill(text.share, { share: percent.format(share), heavy: percent.format(HEAVY_SHARE) })}
      </VisuallyHidden>
      <div className={styles.bar} aria-hidden="true">
        <div
          className={classNames(styles.share, share === 0 && styles.none)}
          style={{ inlineSize: `${share * 100}%` }}
        />
        <span className={styles.mark} style={{ insetInlineStart: `${HEAVY_SHARE * 100}%` }} />
        <span className={styles.markLabel} style={{ insetInlineStart: `${HEAVY_SHARE * 100}%` }}>
          {fill(text.heavyFrom, { share: percent.format(HEAVY_SHARE) })}
        </span>
      </div>
    </>
  );
}
