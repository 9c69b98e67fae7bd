import { lazy, Suspense, useState } from 'react';
import type { PhraseDraft } from '../../domain/phrases/own/own-phrase';
import { useWords } from '../hooks/words';
import { Button } from '../ui/button';
import { Card } from '../ui/section';

// Seldom asked for: what the panel opens with stays light.
const OwnPhraseForm = lazy(() =>
  import('../phrases/own-phrase-form').then(({ OwnPhraseForm: form }) => ({ default: form })),
);

interface KeepDraftProps {
  /** What stands in the reply box, or what is selected there. */
  readonly readDraft: () => Promise<string>;
  readonly folders: readonly string[];
  /** Answers whether it is stored; until then the words stay in the form. */
  readonly onKeep: (draft: PhraseDraft) => Promise<boolean>;
  readonly onNothing: () => void;
}

/** Keeps what the agent has just written, as a phrase of their own. */
export function KeepDraft({ readDraft, folders, onKeep, onNothing }: KeepDraftProps) {
  const { words } = useWords();
  const [text, setText] = useState<string>();

  async function read(): Promise<void> {
    const draft = await readDraft().catch(() => '');
    if (draft.trim() === '') onNothing();
    else setText(draft);
  }

  if (text === undefined) {
    return (
      <div>
        <Button look="plain" small onClick={() => void read()}>
          {words.phrases.keepDraft}
        </Button>
      </div>
    );
  }
  return (
    <Card>
      <Suspense>
        <OwnPhraseForm
          start={{ text }}
          folders={folders}
          isBrief
          onKeep={(draft) => void onKeep(draft).then((isKept) => isKept && setText(undefined))}
          onCancel={() => setText(undefined)}
        />
      </Suspense>
    </Card>
  );
}
