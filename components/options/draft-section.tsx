import { DRAFT_GROUP_NAMES, type DraftGroup } from '../../domain/draft/draft-groups';
import { useWords } from '../hooks/words';
import { Switch } from '../ui/switch';
import { PageSection, Part } from './page-section';

interface DraftSectionProps {
  /** Groups of hints that are switched off. */
  readonly off: readonly DraftGroup[];
  /** Enter is held for a moment on a sharp draft. */
  readonly hold: boolean;
  readonly onOff: (off: readonly DraftGroup[]) => void;
  readonly onHold: (hold: boolean) => void;
}

/** Which hints the draft guard gives, and whether it holds Enter. */
export function DraftSection({ off, hold, onOff, onHold }: DraftSectionProps) {
  const { words: messages } = useWords();
  const words = messages.options.draft;
  const isAllOff = off.length === DRAFT_GROUP_NAMES.length;
  return (
    <PageSection id="draft" heading={messages.options.sections.draft} answer={isAllOff ? words.off : words.on}>
      <Part>
        {DRAFT_GROUP_NAMES.map((group) => (
          <Switch
            key={group}
            label={words.groups[group].label}
            hint={words.groups[group].hint}
            checked={!off.includes(group)}
            onChange={(isOn) => onOff(isOn ? off.filter((other) => other !== group) : [...off, group])}
          />
        ))}
      </Part>
      <Part>
        <Switch label={words.hold} hint={words.holdHelp} checked={hold} onChange={onHold} />
      </Part>
    </PageSection>
  );
}
