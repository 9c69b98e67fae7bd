import { useRef, useState } from 'react';
import type { CaseInView } from '../../domain/pause/perspective';
import { lengthOf, STEP_RESETS, stepAt, type StepResetId } from '../../domain/pause/resets';
import type { Messages } from '../../locales/messages';
import { fill } from '../../locales/translate';
import { useWords } from '../hooks/words';
import { Button } from '../ui/button';
import { classNames } from '../ui/class-names';
import { listOf } from '../ui/format';
import { GuideFrame } from './guide-frame';
import type { Comfort, Ending, RunningPause } from './pause-state';
import styles from './step-guide.module.css';
import { useMoment } from './use-moment';

type Steps = Exclude<StepResetId, 'green-view'>;

interface StepGuideProps {
  readonly pause: RunningPause<Steps>;
  readonly comfort: Comfort;
  readonly onEnd: (ending: Ending) => void;
}

/** One thing at a time, each in large words, with time for it; the next one at a press as well. */
export function StepGuide({ pause, comfort, onEnd }: StepGuideProps) {
  const { words, lang } = useWords();
  const guide = useRef<HTMLElement>(null);
  /** Time skipped by going on early. */
  const [skippedMs, setSkippedMs] = useState(0);
  const reset = STEP_RESETS[pause.reset];
  const cards = cardsOf(pause.reset, comfort, words.calm, lang);
  const last = reset.steps.length - 1;

  const step = useMoment(
    pause.startedAt - skippedMs,
    (elapsedMs) => stepAt(reset, elapsedMs),
    (one, other) => one.index === other.index,
    ({ leftMs }, elapsedMs) => {
      guide.current?.style.setProperty('--step', (1 - leftMs / reset.stepMs).toFixed(4));
      guide.current?.style.setProperty('--done', Math.min(1, elapsedMs / lengthOf(reset)).toFixed(4));
    },
  );
  const index = Math.min(step.index, last);
  const card = cards[index];

  function goOn(): void {
    if (index === last) onEnd('done');
    else setSkippedMs((index + 1) * reset.stepMs - (Date.now() - pause.startedAt));
  }

  return (
    <GuideFrame
      guide={guide}
      title={words.terms.resets[pause.reset]}
      spoken={[card?.name, card?.text].filter(Boolean).join('. ')}
      onEnd={() => onEnd('early')}
      next={<Button onClick={goOn}>{index === last ? words.panel.pause.phases.done : words.calm.next}</Button>}
    >
      <div key={index} className={styles.card} aria-hidden="true">
        {card?.number !== undefined && <span className={styles.number}>{card.number.toLocaleString(lang)}</span>}
        {card?.name && <p className={styles.name}>{card.name}</p>}
        <p className={styles.text}>{card?.text}</p>
      </div>
      <div className={styles.steps} aria-hidden="true">
        {reset.steps.map((name, at) => (
          <span key={name} className={classNames(styles.step, at < index && styles.over, at === index && styles.now)} />
        ))}
      </div>
    </GuideFrame>
  );
}

interface StepCard {
  readonly text: string;
  readonly name?: string;
  readonly number?: number;
}

function cardsOf(reset: Steps, { style, caseInView }: Comfort, words: Messages['calm'], lang: string): StepCard[] {
  if (reset === 'grounding') {
    const { steps } = STEP_RESETS.grounding;
    return steps.map((step, index) => ({ text: words.grounding[step], number: steps.length - index }));
  }
  if (reset === 'body') {
    const body = style.seated ? { ...words.body, ...words.seated } : words.body;
    return STEP_RESETS.body.steps.map((step) => ({ text: body[step] }));
  }
  return STEP_RESETS.perspective.steps.map((step) => ({
    name: words.perspective.names[step],
    text: lookAt(step, caseInView, words.perspective, lang),
  }));
}

function lookAt(
  step: (typeof STEP_RESETS)['perspective']['steps'][number],
  { theirs, facts }: CaseInView,
  words: Messages['calm']['perspective'],
  lang: string,
): string {
  if (step === 'theirs') return words.theirs[theirs];
  if (step !== 'situation') return words[step];
  return facts.length === 0 ? words.situationBare : fill(words.situation, { facts: listOf(facts, lang) });
}
