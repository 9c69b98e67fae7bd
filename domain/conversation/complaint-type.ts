import type { Utterance } from '../hostility/verdict';
import type { ComplaintType } from '../phrases/phrase';
import { NOT_THE_COMPLAINT, TYPE_WORDS } from './complaint-type-words';
import { toSimplified } from './moment-language';
import { eitherLanguage } from './moment-words';

/** What a conversation complains about, and what led to the guess. */
export interface ComplaintTypeGuess {
  readonly type: ComplaintType;
  /** The words that spoke for the type as they were written, in order, each once; empty for `other`. */
  readonly words: readonly string[];
}

/** Weight a type needs; a single leaning word is not enough. */
const ENOUGH = 2;
/** More than any message is long; orders places over several messages. */
const LONGEST = 1_000_000;

const CUES = (['product', 'service', 'price', 'logistics'] as const).map((type) => ({
  type,
  words: TYPE_WORDS[type].map(({ weight, zh, en }) => ({ weight, pattern: pattern(zh, en) })),
}));
const PASSING = pattern(NOT_THE_COMPLAINT.zh, NOT_THE_COMPLAINT.en);

/**
 * The type of complaint (practice F13): the type with the most weight in the customer's words, on a
 * draw the one that was named first. Where the customer names none, the agent's words decide.
 * @param utterances oldest first
 */
export function complaintTypeOf(utterances: readonly Utterance[]): ComplaintTypeGuess {
  const customer = guess(utterances.filter(({ speaker }) => speaker === 'customer'));
  return customer.type === 'other' ? guess(utterances.filter(({ speaker }) => speaker === 'agent')) : customer;
}

function guess(utterances: readonly Utterance[]): ComplaintTypeGuess {
  const texts = utterances.map(({ text }) => text);
  const words = texts.map(readable);
  let best: Weighed & { readonly type: ComplaintType } = { type: 'other', found: [], weight: ENOUGH - 1, first: -1 };
  for (const cue of CUES) {
    const weighed = weigh(words, cue.words);
    const isEarlier = weighed.weight === best.weight && weighed.first < best.first;
    if (weighed.weight > best.weight || isEarlier) best = { type: cue.type, ...weighed };
  }
  const said = best.found.map(({ text, start, end }) => (texts[text] ?? '').slice(start, end));
  return { type: best.type, words: [...new Set(said)] };
}

interface Found {
  /** Number of the text, and the stretch in it. */
  readonly text: number;
  readonly start: number;
  readonly end: number;
}

interface Weighed {
  /** In order. */
  readonly found: readonly Found[];
  /** Each word counts once a message. */
  readonly weight: number;
  /** Place of the first word over all texts, to break a draw. */
  readonly first: number;
}

function weigh(texts: readonly string[], cues: readonly { weight: number; pattern: RegExp }[]): Weighed {
  const found: Found[] = [];
  let weight = 0;
  for (const [text, words] of texts.entries()) {
    const seen = new Set<string>();
    const taken = new Uint8Array(words.length);
    for (const cue of cues) {
      for (const { 0: word, index } of words.matchAll(cue.pattern)) {
        const end = index + word.length;
        // "never arrived" was weighed; the "arrived" in it is no second sign.
        if (taken[index] || taken[end - 1]) continue;
        taken.fill(1, index, end);
        if (!seen.has(word.toLowerCase())) weight += cue.weight;
        seen.add(word.toLowerCase());
        found.push({ text, start: index, end });
      }
    }
  }
  found.sort((a, b) => a.text - b.text || a.start - b.start);
  const first = found[0];
  return { found, weight, first: first ? first.text * LONGEST + first.start : Number.POSITIVE_INFINITY };
}

/** In simplified form, with praise and what is ruled out blanked; positions stay. */
function readable(text: string): string {
  return toSimplified(text).replace(PASSING, (passing) => ' '.repeat(passing.length));
}

function pattern(zh: readonly string[], en: readonly string[]): RegExp {
  return eitherLanguage(zh.join('|'), en.join('|'), 'giu');
}
