import { useWords } from '../hooks/words';
import { Slider } from '../ui/slider';
import styles from './pause.module.css';
import type { Feeling } from './pause-state';

interface FeelingSlidersProps {
  readonly feeling: Feeling;
  readonly onChange: (feeling: Feeling) => void;
}

/** Two grey sliders without numbers. Untouched means not told. */
export function FeelingSliders({ feeling, onChange }: FeelingSlidersProps) {
  const text = useWords().words.panel.pause.feeling;
  const untouched = text.untouched;
  return (
    <div className={styles.sliders}>
      <Slider
        tone="grey"
        label={text.pleasure}
        low={text.unpleasant}
        high={text.pleasant}
        value={feeling.pleasure}
        valueText={feeling.pleasure === undefined ? untouched : undefined}
        onChange={(pleasure) => onChange({ ...feeling, pleasure })}
      />
      <Slider
        tone="grey"
        label={text.arousal}
        low={text.quiet}
        high={text.woundUp}
        value={feeling.arousal}
        valueText={feeling.arousal === undefined ? untouched : undefined}
        onChange={(arousal) => onChange({ ...feeling, arousal })}
      />
    </div>
  );
}
