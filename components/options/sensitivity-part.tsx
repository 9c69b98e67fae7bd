import {
  proposedStep,
  type Sensitivity,
  SENSITIVITY_STEPS,
  sensitivityAt,
  type SensitivityStep,
} from '../../domain/hostility/sensitivity';
import { fill } from '../../locales/translate';
import { useWords } from '../hooks/words';
import { Button } from '../ui/button';
import { Segmented } from '../ui/segmented';
import { Part } from './page-section';

const NAMES = ['least', 'less', 'usual', 'more', 'most'] as const;
type Name = (typeof NAMES)[number];

function nameOf(step: SensitivityStep): Name {
  return NAMES[SENSITIVITY_STEPS.indexOf(step)] ?? 'usual';
}

function stepOf(name: Name): SensitivityStep {
  return SENSITIVITY_STEPS[NAMES.indexOf(name)] ?? 0;
}

interface SensitivityPartProps {
  readonly sensitivity: Sensitivity;
  readonly onChange: (sensitivity: Sensitivity) => void;
}

/** How readily a message counts as hostile, and what the agent's corrections say of that. */
export function SensitivityPart({ sensitivity, onChange }: SensitivityPartProps) {
  const text = useWords().words.teaching.sensitivity;
  const { step, alarms, misses } = sensitivity;
  const proposed = proposedStep(sensitivity);
  return (
    <Part heading={text.heading} help={text.help}>
      <Segmented
        label={text.heading}
        options={NAMES.map((name) => ({ value: name, label: text.steps[name] }))}
        value={nameOf(step)}
        onChange={(name) => onChange(sensitivityAt(stepOf(name)))}
      />
      {alarms + misses > 0 && <p>{fill(text.soFar, { alarms, misses })}</p>}
      {proposed !== undefined && (
        <div>
          <Button small onClick={() => onChange(sensitivityAt(proposed))}>
            {proposed < step ? text.less : text.more}
          </Button>
        </div>
      )}
    </Part>
  );
}
