import type { TaggedToken } from './cut-tagger';
import { isMark } from './draft-tokens';

/** Ends of Chinese clauses that go by themselves. */
const PARTICLES = /^[啊呢吧吗嗎嘛么呀啦哦喔哈欸的了您你]+$|^(?:好吗|好嗎|行吗|行不|成吗|是吧|而已|就行|好不)$/u;
/** Longest end that is looked at, Han characters. Of 3,988 marked drafts 32 lose such an end, of which 25 are particles. */
const LONGEST_END = 2;

/**
 * Puts back the last character or two of a Chinese clause that stays otherwise, but for particles: where a word is
 * longer than the segments, half of it would go.
 */
export function withWholeEnds(tokens: readonly TaggedToken[]): readonly TaggedToken[] {
  const mended = [...tokens];
  let from = 0;
  for (let at = 1; at <= tokens.length; at += 1) {
    const border = tokens[at]?.border ?? 'line';
    if (border === 'none' || border === 'space') continue;
    mendEnd(mended, from, at);
    from = at;
  }
  return mended;
}

/** @param to one past the last token of the clause */
function mendEnd(tokens: TaggedToken[], from: number, to: number): void {
  let end = to;
  while (end > from && (isMarkAt(tokens, end - 1) || isCutParticle(tokens[end - 1]))) end -= 1;
  let start = end;
  while (start > from && tokens[start - 1]?.isCut) start -= 1;
  const words = tokens
    .slice(start, end)
    .map(({ form }) => form)
    .join('');
  const isShort = words.length > 0 && words.length <= LONGEST_END && /^\p{Script=Han}+$/u.test(words);
  const isGlued =
    start > from && tokens[start]?.border === 'none' && /\p{Script=Han}$/u.test(tokens[start - 1]?.form ?? '');
  if (!isShort || !isGlued || PARTICLES.test(words)) return;
  for (let at = start; at < end; at += 1) {
    const token = tokens[at];
    if (token) tokens[at] = { ...token, isCut: false };
  }
}

function isCutParticle(token: TaggedToken | undefined): boolean {
  return token?.isCut === true && PARTICLES.test(token.form);
}

function isMarkAt(tokens: readonly TaggedToken[], at: number): boolean {
  const token = tokens[at];
  return token !== undefined && isMark(token);
}
