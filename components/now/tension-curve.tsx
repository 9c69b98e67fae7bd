import { useWords } from '../hooks/words';
import { BareTable } from '../ui/data-table';
import { timeOf } from '../ui/format';
import { VisuallyHidden } from '../ui/live-region';
import { TensionSign } from '../ui/tension-sign';
import { type CurvePoint, pathOf, placeOf } from './curve';
import styles from './tension-curve.module.css';

/** How the conversation went, message by message. One message or none heated is no curve. */
export function TensionCurve({ points }: { readonly points: readonly CurvePoint[] }) {
  const { words, lang } = useWords();
  if (points.length < 2 || points.every((point) => point.tension === 0)) return null;
  const path = pathOf(points);
  const [first, last] = [placeOf(0, points.length, 0), placeOf(points.length - 1, points.length, 0)];
  const text = words.panel.now.curve;

  return (
    <figure className={styles.curve}>
      <svg className={styles.plot} viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
        {[1, 2, 3].map((level) => {
          const { y } = placeOf(0, 1, level);
          return <line key={level} className={styles.level} x1="0" x2="100" y1={y} y2={y} />;
        })}
        <path className={styles.area} d={`${path}L${last.x} 100L${first.x} 100Z`} />
        <path className={styles.line} d={path} />
      </svg>
      {points.map((point, index) => {
        const { x, y } = placeOf(index, points.length, point.tension);
        const isSpecial = point.severity >= 2 || index === points.length - 1;
        return (
          <span
            key={point.fingerprint}
            className={styles.mark}
            style={{ left: `${x}%`, top: `${y}%` }}
            aria-hidden="true"
          >
            {isSpecial ? <TensionSign level={point.severity} size={13} /> : <span className={styles.dot} />}
          </span>
        );
      })}
      <VisuallyHidden>
        <BareTable
          caption={text.caption}
          head={[text.message, text.tension]}
          rows={points.map((point, index) => [
            point.at === undefined ? (index + 1).toLocaleString(lang) : timeOf(point.at, lang),
            words.terms.levels[point.severity],
          ])}
        />
      </VisuallyHidden>
    </figure>
  );
}
