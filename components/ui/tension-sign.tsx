import type { Severity } from '../../domain/hostility/verdict';
import { classNames } from './class-names';
import styles from './tension-sign.module.css';

/** Circle, wave, triangle, octagon in a 16 × 16 box: told apart by shape before colour. */
const SHAPES: Readonly<Record<Severity, React.ReactNode>> = {
  0: <circle cx="8" cy="8" r="5.5" fill="none" stroke="currentColor" strokeWidth="2" />,
  1: (
    <path
      d="M1.5 9.5c2-5 4.5-5 6.5-1.5s4.5 3.5 6.5-1.5"
      fill="none"
      stroke="currentColor"
      strokeWidth="2.2"
      strokeLinecap="round"
    />
  ),
  2: <path d="M8 2 15 14H1Z" fill="currentColor" stroke="currentColor" strokeWidth="1" strokeLinejoin="round" />,
  3: <path d="M5.2 1.6h5.6l3.6 3.6v5.6l-3.6 3.6H5.2l-3.6-3.6V5.2Z" fill="currentColor" stroke="currentColor" />,
};

const LEVEL_CLASSES = [styles.level0, styles.level1, styles.level2, styles.level3] as const;

interface TensionSignProps {
  readonly level: Severity;
  /** Height in px. */
  readonly size?: number;
}

/** One of the four signs. Silent: the word always stands beside it. */
export function TensionSign({ level, size = 16 }: TensionSignProps) {
  return (
    <svg
      className={classNames(styles.sign, LEVEL_CLASSES[level])}
      width={size}
      height={size}
      viewBox="0 0 16 16"
      aria-hidden="true"
      focusable="false"
    >
      {SHAPES[level]}
    </svg>
  );
}

interface TensionLabelProps extends TensionSignProps {
  readonly word: string;
}

/** Sign and word together, in the level's colour. */
export function TensionLabel({ level, word, size = 16 }: TensionLabelProps) {
  return (
    <span className={classNames(styles.label, LEVEL_CLASSES[level])}>
      <TensionSign level={level} size={size} />
      {word}
    </span>
  );
}
