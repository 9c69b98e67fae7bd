import { capital } from '../own-lines';
import type { Sentence } from '../sentences';

const STOPS = '。.!！?？…';
const PAUSES = '，,、；;：:—–-';
const OPENERS = '“"‘「『（([《#@￥¥$£€+';

/** Code units of what is said so far that the next part is joined to: to look at all of it each time takes long. */
const LOOKED_AT = 200;

/** Words that join a sentence to what went before it, which is gone. */
const JOINING =
  /^(?:(?:and|but|so|then|because|which means)[\s,]+|that (?=(?:the|an?|your|our|my|its?|he|she|they|we|you|i|no|there)\b))+(?=\S+\s)|^(?:但是|但|可是|所以|而且|然后|反正)[，,]?(?=\p{Script=Han}{3})/iu;

/** Words or a mark of a sentence that stay: as they stand in the draft, or others in their place. */
export interface KeptPart extends Sentence {
  /** What is written; marks stand alone. */
  readonly words: string;
}

/**
 * One sentence of a draft without what goes. What stays is as it was; marks, spaces and the capital that a cut leaves
 * wrong are mended.
 * @param parts what stays, in order; what lies between two of them is cut, but for white space
 * @returns empty where nothing stays
 */
export function keptSentence(text: string, sentence: Sentence, parts: readonly KeptPart[], isEnglish: boolean): string {
  let done = '';
  let said = '';
  let { start: end } = sentence;
  for (const part of parts) {
    const between = text.slice(end, part.start);
    const isNext = between.trim() === '';
    const gap = isNext ? between : /\s$/u.test(between) ? ' ' : '';
    const pause = !isEnglish && !isNext && /[，,；;。.!！?？]/u.test(between) ? '，' : '';
    said = isMark(part.words) ? withMark(said, part.words, gap, isNext) : joined(said, part.words, gap, pause);
    end = part.end;
    if (said.length > 2 * LOOKED_AT) {
      done += said.slice(0, -LOOKED_AT);
      said = said.slice(-LOOKED_AT);
    }
  }
  const own = text.slice(sentence.start, sentence.end);
  const isEndCut = text.slice(end, sentence.end).trim() !== '';
  const body = (done + (isEndCut ? withoutPause(said) : said)).trim();
  if (!/[\p{L}\p{N}]/u.test(body)) return '';
  const isStartCut = (parts[0]?.start ?? 0) > sentence.start;
  const free = isStartCut ? body.replace(JOINING, '') : body;
  const begun = own.startsWith(parts[0]?.words ?? '') ? free : capital(free);
  const isOpen = /[\p{L}\p{N})）%"”]$/u.test(begun) && (isEndCut || STOPS.includes(own.charAt(own.length - 1)));
  const calm = withCalmMarks(isOpen ? begun + (isEnglish ? '.' : '。') : begun);
  return calm.replace(/[!！]$/u, (mark) => (mark === '！' ? '。' : '.'));
}

/** Marks that shout or sigh, said once: “??”, “!!”, “。。。”. */
export function withCalmMarks(words: string): string {
  return words
    .replace(/[?？!！]{2,}/gu, (run) => /[?？]/u.exec(run)?.[0] ?? (run.includes('！') ? '。' : '.'))
    .replace(/。{2,}/gu, '。')
    .replace(/\.{4,}|(?<=[\p{L}\p{N}])\.\.(?=\s|$)/gu, '.');
}

function isMark(words: string): boolean {
  return !/[\p{L}\p{N}]/u.test(words) && !OPENERS.includes(words);
}

/** @param pause what parts the words from those before where the mark between went */
function joined(said: string, words: string, gap: string, pause: string): string {
  if (said === '') return words;
  const before = said.charAt(said.length - 1);
  if (pause !== '' && /[\p{L}\p{N}]/u.test(before)) return said + pause + words;
  const isGlued = gap === '' && /[A-Za-z0-9,.!?;:]/.test(before) && /^[A-Za-z0-9]/.test(words);
  return said + (isGlued ? ' ' : gap) + words;
}

/** A mark behind what is said: none at the beginning, no two where a cut brought them together. */
function withMark(said: string, mark: string, gap: string, isNext: boolean): string {
  if (!STOPS.includes(mark) && !PAUSES.includes(mark))
    return said === '' && !/\p{S}/u.test(mark) ? said : said + gap + mark;
  if (said === '') return said;
  if (isNext) return said + gap + mark;
  const before = said.charAt(said.length - 1);
  if (STOPS.includes(before)) return said;
  if (PAUSES.includes(before)) return STOPS.includes(mark) ? withoutPause(said) + mark : said;
  return said + mark;
}

function withoutPause(said: string): string {
  let end = said.length;
  while (end > 0 && (PAUSES.includes(said.charAt(end - 1)) || said.charAt(end - 1).trim() === '')) end -= 1;
  return said.slice(0, end);
}
