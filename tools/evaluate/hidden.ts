import type { LabelledText } from '../train/tsv';
import { INSULTS, type Outcome, measureWays } from './obfuscate';
import { EN_WAYS } from './obfuscate-en';
import { ZH_WAYS } from './obfuscate-zh';

/** Calm messages of a language that are written in hidden ways. */
const CALM_EACH = 500;
/** A way that loses more than this share of the insults is named. */
const MOST_LOST = 0.1;
/** The other ways make other words of ordinary text; it does not look like that. */
const ORDINARY_TOO = /zero|soft|width|Traditional|small|combining|Greek/;

/** What hiding costs: figures of one language. */
export interface Hidden {
  readonly ways: number;
  readonly insults: number;
  /** Insults found when written plainly, and on average over the ways. */
  readonly plain: number;
  readonly hidden: number;
  /** Ways that lose more than a tenth of the insults. */
  readonly worst: readonly Outcome[];
  /** Calm messages written in ways that ordinary text takes too, and how many of them rise to hostile by it. */
  readonly calm: number;
  readonly risen: number;
}

/** Every n-th calm message written for this project, in one language. */
export function calmSample(corpus: readonly LabelledText[], language: 'zh' | 'en'): string[] {
  const texts = corpus.filter(
    ({ severity, file, isMade }) => severity === 0 && file.startsWith(`${language}-`) && !isMade,
  );
  const step = Math.max(1, Math.floor(texts.length / CALM_EACH));
  return texts
    .filter((_, i) => i % step === 0)
    .slice(0, CALM_EACH)
    .map(({ text }) => text);
}

/** Ways of a language that are seen in ordinary text too. */
export function ordinaryWays(language: 'zh' | 'en'): typeof EN_WAYS {
  return (language === 'zh' ? ZH_WAYS : EN_WAYS).filter(({ name }) => ORDINARY_TOO.test(name));
}

/** Measures a detector on hidden insults and on calm messages written in hidden ways. */
export function measureHidden(
  language: 'zh' | 'en',
  corpus: readonly LabelledText[],
  isFound: (text: string) => boolean,
): Hidden {
  const outcomes = measureWays(language, isFound);
  const insults = INSULTS[language].length;
  const plain = INSULTS[language].filter(isFound).length;
  const quiet = calmSample(corpus, language).filter((text) => !isFound(text));
  const written = ordinaryWays(language).flatMap(({ hide }) => quiet.map(hide));
  return {
    ways: outcomes.length,
    insults,
    plain,
    hidden: outcomes.reduce((sum, { found }) => sum + found, 0) / outcomes.length,
    worst: outcomes.filter(({ found }) => plain - found > MOST_LOST * insults),
    calm: written.length,
    risen: written.filter(isFound).length,
  };
}

/** The figures as text for a terminal. */
export function printHidden(title: string, { ways, insults, plain, hidden, worst, calm, risen }: Hidden): string {
  return [
    `${title}: ${ways} ways to hide ${insults} insults`,
    `  found plainly ${plain}, hidden ${hidden.toFixed(1)} on average`,
    `  ways that lose more than a tenth: ${worst.map(({ way, found }) => `${way} (${found} found)`).join(', ') || 'none'}`,
    `  calm messages written so that rise to hostile: ${risen} of ${calm}`,
    '',
  ].join('\n');
}
