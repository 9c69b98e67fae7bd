import { coldFlag } from './cold';
import type { DraftFlag, DraftKind } from './draft';
import type { DraftContext } from './draft-context';
import type { Script } from './own-lines';
import { refusalFlag } from './refusal';
import type { Sentence } from './sentences';
import { shortFormsFlag } from './short-forms';
import { earlySolutionFlag, emptyEmpathyFlag } from './sympathy';

/** What the checks of the draft as a whole are given. */
export interface WholeDraft {
  readonly text: string;
  /** Normalised, without white space at the ends. */
  readonly plain: string;
  readonly sentences: readonly Sentence[];
  readonly context: DraftContext;
  readonly script: Script;
}

type Check = (draft: WholeDraft) => DraftFlag | undefined;

const JOY =
  /谢谢|感谢|欢迎|恭喜|祝|开心|好的|太好|放心|加油|哈|亲|thank|great|welcome|happy|congrat|enjoy|awesome|glad|love|yay|wonderful|hello|hi\b|sorry|done|sorted/;

const ADDRESSED = /[你您请等]|\b(?:you\w*|wait|please|stop|what|why|read)\b/i;

/** Marks and capitals that shout. */
function shoutingFlag({ text, plain, script, sentences }: WholeDraft): DraftFlag | undefined {
  if (JOY.test(plain)) return undefined;
  const loud = sentences.find(({ start, end }) => {
    const words = text.slice(start, Math.min(end, start + 400));
    const isCapitals = /^[^a-z]*$/.test(words) && (words.match(/\b[A-Z']{2,}\b/g)?.length ?? 0) >= 4;
    return isCapitals || (/(?:[!！]\s*){3}|(?:[?？]\s*){3}/.test(words) && ADDRESSED.test(words));
  });
  if (!loud) return undefined;
  const words = text.slice(loud.start, loud.end);
  const isCapitals = script === 'en' && /^[^a-z]*$/.test(words);
  const calm = isCapitals
    ? words.charAt(0) +
      words.slice(1).replace(/\b[A-Z']+\b/g, (word) => (word === 'I' || /\d/.test(word) ? word : word.toLowerCase()))
    : words;
  const stop = script === 'en' ? '.' : '。';
  const ask = script === 'en' ? '?' : '？';
  const rewrite = calm.replace(/[!！?？\s]{2,}/gu, (run) => {
    const mark = /[?？]/.test(run) ? ask : stop;
    return /\s$/.test(run) ? `${mark} ` : mark;
  });
  if (!/[\p{L}\p{N}]/u.test(rewrite)) return undefined;
  return { kind: 'sharp', ...loud, cue: loud, rewrite: rewrite.replace(/[!！]/g, stop) };
}

/** The checks of a draft as a whole, by kind, in the order in which the first that finds something wins. */
export const WHOLE_CHECKS: readonly (readonly [kind: DraftKind, check: Check])[] = [
  ['empty-empathy', emptyEmpathyFlag],
  ['negation', refusalFlag],
  ['early-solution', earlySolutionFlag],
  ['cold', coldFlag],
  ['sharp', shoutingFlag],
  ['jargon', shortFormsFlag],
];
