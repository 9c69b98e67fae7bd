import { toSimplified } from '../../conversation/moment-language';

/** A word or a mark of a draft. UTF-16 code units, end exclusive. */
export interface DraftToken {
  readonly start: number;
  readonly end: number;
  /** As features know it: Simplified, small letters, one kind of apostrophe, every figure a zero. */
  readonly form: string;
  /** What lies between it and the token before. */
  readonly border: Border;
}

/** Borders in the order in which the model numbers them: nothing, white space, the end of a clause, a sentence, a line. */
export const BORDERS = ['none', 'space', 'clause', 'sentence', 'line'] as const;
export type Border = (typeof BORDERS)[number];

const HAN = /\p{Script=Han}/u;
const TOKEN = /\p{Script=Han}+|[^\p{Script=Han}\s\p{P}\p{S}]+(?:['’.,:/-][^\p{Script=Han}\s\p{P}\p{S}]+)*|\S/gu;
const WORDS = new Intl.Segmenter('zh', { granularity: 'word' });
const CLAUSE_END = new Set('，,、；;：:—–()（）');
const SENTENCE_END = new Set('。.!！?？…~～');

/** Cuts a draft into tokens. Linear. */
export function tokensOf(text: string): readonly DraftToken[] {
  const plain = toSimplified(text);
  const tokens: DraftToken[] = [];
  for (const { 0: run, index } of plain.matchAll(TOKEN)) {
    const words = HAN.test(run) ? [...WORDS.segment(run)].map(({ segment }) => segment) : [run];
    let start = index;
    for (const word of words) {
      const end = start + word.length;
      const form = word.toLowerCase().replaceAll('’', "'").replace(/\p{N}/gu, '0');
      tokens.push({ start, end, form, border: borderOf(tokens.at(-1), text, start) });
      start = end;
    }
  }
  return tokens;
}

function borderOf(before: DraftToken | undefined, text: string, start: number): Border {
  if (!before) return 'line';
  const between = text.slice(before.end, start);
  if (between.includes('\n')) return 'line';
  if (SENTENCE_END.has(before.form)) return 'sentence';
  if (CLAUSE_END.has(before.form)) return 'clause';
  return between === '' ? 'none' : 'space';
}

/** Whether a token is a mark. */
export function isMark({ form }: DraftToken): boolean {
  return !/[\p{L}\p{N}]/u.test(form);
}
