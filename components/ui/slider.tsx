import { useId } from 'react';
import { classNames } from './class-names';
import styles from './slider.module.css';

interface SliderProps {
  readonly label: string;
  /** Words at the two ends. */
  readonly low: string;
  readonly high: string;
  /** Undefined: never touched, which is an answer of its own and stays one. */
  readonly value: number | undefined;
  readonly onChange: (value: number) => void;
  readonly min?: number;
  readonly max?: number;
  readonly step?: number;
  /** What a screen reader says instead of the number. */
  readonly valueText?: string | undefined;
  /** `grey` where no end is better than the other. */
  readonly tone?: 'accent' | 'grey';
}

export function Slider(props: SliderProps) {
  const { label, low, high, value, onChange, min = 0, max = 1, step = 0.01, valueText, tone = 'accent' } = props;
  const id = useId();
  return (
    <div className={styles.slider}>
      <label className={styles.label} htmlFor={id}>
        {label}
      </label>
      <input
        id={id}
        type="range"
        className={classNames(styles.input, tone === 'grey' && styles.grey, value === undefined && styles.untouched)}
        min={min}
        max={max}
        step={step}
        value={value ?? (min + max) / 2}
        aria-valuetext={valueText}
        aria-describedby={`${id}-ends`}
        onChange={(event) => onChange(event.currentTarget.valueAsNumber)}
        // A click on the exact middle of an untouched slider changes nothing the browser would report.
        onPointerUp={(event) => value === undefined && onChange(event.currentTarget.valueAsNumber)}
      />
      <div id={`${id}-ends`} className={styles.ends}>
        <span>{low}</span>
        <span>{high}</span>
      </div>
    </div>
  );
}
