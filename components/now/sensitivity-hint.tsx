import { proposedStep, type Sensitivity, sensitivityAt } from '../../domain/hostility/sensitivity';
import { count } from '../../locales/translate';
import { useWords } from '../hooks/words';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';

interface SensitivityHintProps {
  readonly sensitivity: Sensitivity;
  readonly onChange: (sensitivity: Sensitivity) => void;
}

/** Where corrections lean to one side: a step that way, for the agent to take or leave. */
export function SensitivityHint({ sensitivity, onChange }: SensitivityHintProps) {
  const { words, lang } = useWords();
  const step = proposedStep(sensitivity);
  if (step === undefined) return null;
  const isLess = step < sensitivity.step;
  const text = words.teaching.sensitivity;
  const times = isLess ? sensitivity.alarms : sensitivity.misses;
  return (
    <Notice
      action={
        <div>
          <Button small onClick={() => onChange(sensitivityAt(step))}>
            {isLess ? text.less : text.more}
          </Button>
          <Button small look="plain" onClick={() => onChange(sensitivityAt(sensitivity.step))}>
            {text.leave}
          </Button>
        </div>
      }
    >
      {count(isLess ? text.tooMany : text.tooFew, times, lang)}
    </Notice>
  );
}
