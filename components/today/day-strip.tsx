import type { Severity } from '../../domain/hostility/verdict';
import { useWords } from '../hooks/words';
import { hourOf } from '../ui/format';
import { TensionSign } from '../ui/tension-sign';
import styles from './day-strip.module.css';
import { percentAt, scaleOf, type StripScale } from './strip-scale';
import type { Strip } from './today-state';

/** Lines of the drawing, px from its top. */
const TOP = 6;
const AXIS = 72;
const PHRASES = 79;
const LABELS = 99;

/** How high a tick stands: worse is higher, so the height alone tells. */
const HEIGHTS: Readonly<Record<Exclude<Severity, 0>, number>> = { 1: 14, 2: 34, 3: 56 };

/** The shift as a strip: heated messages as ticks, pauses as soft blocks, phrases as dots. */
export function DayStrip({ strip }: { readonly strip: Strip }) {
  const { words, lang } = useWords();
  const scale = scaleOf(strip);
  const text = words.panel.today;
  return (
    <figure className={styles.figure}>
      <svg className={styles.strip} aria-hidden="true" focusable="false">
        {scale.hours.map((hour) => (
          <g key={hour}>
            <line className={styles.hour} x1={x(hour, scale)} x2={x(hour, scale)} y1={TOP} y2={AXIS} />
            {hour > scale.from && hour < scale.to && (
              <text className={styles.label} x={x(hour, scale)} y={LABELS}>
                {hourOf(hour, lang)}
              </text>
            )}
          </g>
        ))}
        {strip.pauses.map(({ startedAt }) => (
          <svg key={startedAt} x={x(startedAt, scale)} y={TOP} overflow="visible">
            <rect className={styles.pause} x="-4" width="8" height={AXIS - TOP} rx="4" />
          </svg>
        ))}
        {strip.heated.map(({ at, severity }, index) =>
          severity === 0 ? null : <Tick key={`${at}-${index}`} x={x(at, scale)} severity={severity} />,
        )}
        <line className={styles.axis} x1="0" x2="100%" y1={AXIS} y2={AXIS} />
        {strip.phraseUses.map(({ at }, index) => (
          <circle key={`${at}-${index}`} className={styles.phrase} cx={x(at, scale)} cy={PHRASES} r="2.5" />
        ))}
      </svg>
      <figcaption className={styles.legend}>
        {([1, 2, 3] as const).map((level) => (
          <span key={level} className={styles.key}>
            <TensionSign level={level} size={13} />
            {words.terms.levels[level]}
          </span>
        ))}
        <span className={styles.key}>
          <span className={styles.pauseKey} />
          {text.pause}
        </span>
        <span className={styles.key}>
          <span className={styles.phraseKey} />
          {text.phrase}
        </span>
      </figcaption>
    </figure>
  );
}

function x(at: number, scale: StripScale): string {
  return `${percentAt(at, scale).toFixed(2)}%`;
}

function Tick({ x: place, severity }: { readonly x: string; readonly severity: Exclude<Severity, 0> }) {
  const top = AXIS - HEIGHTS[severity];
  return (
    <svg x={place} overflow="visible" className={[styles.tense, styles.hostile, styles.abusive][severity - 1]}>
      <line y1={AXIS} y2={top} />
      {severity === 2 && <path d={`M0 ${top - 5}l5 9h-10Z`} strokeLinejoin="round" />}
      {severity === 3 && <path d={`M-2.5 ${top - 6}h5l3.5 3.5v5l-3.5 3.5h-5l-3.5-3.5v-5Z`} />}
    </svg>
  );
}
