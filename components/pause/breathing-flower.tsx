import type { CSSProperties } from 'react';
import styles from './breathing-guide.module.css';

const PETALS = [0, 60, 120, 180, 240, 300];

/** Opens and closes with the breath. Moved by `--open` and `--done` (0–1) of an element around it. */
export function BreathingFlower() {
  return (
    <svg className={styles.picture} viewBox="-120 -120 240 240" aria-hidden="true" focusable="false">
      <circle className={styles.track} r="112" />
      <circle className={styles.done} r="112" pathLength="1" />
      <circle className={styles.halo} r="98" />
      {PETALS.map((turn) => (
        <circle key={turn} className={styles.petal} r="52" style={{ '--turn': `${turn}deg` } as CSSProperties} />
      ))}
      <circle className={styles.heart} r="22" />
    </svg>
  );
}
