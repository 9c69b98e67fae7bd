import { isClauseEnd, isHan, isWordUnit } from '../normalise/characters';
import type { MappedText } from '../normalise/mapped-text';
import type { CueHit } from './cue-rule';

/** What a cue touches on one side: nothing more in its clause, a small word, or a word of content. */
export type Neighbour = 'end' | 'small' | 'content';

/**
 * How a cue stands in its clause. An insult that is a clause of its own ("Moron, I said blue",
 * 二货，左脚) is thrown at somebody; beside a word of content the same letters are mostly part of a
 * name or a thing ("snake drain cleaner", 傻瓜相机).
 */
export interface Surroundings {
  readonly left: Neighbour;
  readonly right: Neighbour;
  /** Written with a capital beside another capitalised word, in a message that is not all capitals. */
  readonly isName: boolean;
}

const SPACE = 0x20;
const COMMA = 0x2c;
const LONGEST_SMALL = 9;

const HAN_BEFORE = new Set('你您们是个真太这那群帮些么死大小就都全又可当成叫骂像跟和的了很最更老破臭狗烂傻蠢');
const HAN_AFTER = new Set('的了吗吧啊呢呀嘛么们一是还就都也不没你我他她别快给在到得地东啦哦噢哈呵喔咯囉嚟係');
const SMALL_BEFORE = new Set(
  'you u ur your youre yr ye yer these those such what of fucking fuckin bloody absolute total complete utter are is the a an like stupid lazy useless little fat old dumb lying some being r pack bunch lot shower'.split(
    ' ',
  ),
);
const SMALL_AFTER = new Set(
  'you u your and or who that for of at in to but i im we is are was were will can could cant dont just get give lol at with so now if when the my this off on it'.split(
    ' ',
  ),
);

function isOpen(code: number): boolean {
  return !(isClauseEnd(code) || code === COMMA);
}

function before(text: string, from: number): Neighbour {
  let at = from - 1;
  while (at >= 0 && text.charCodeAt(at) === SPACE) at -= 1;
  const code = text.charCodeAt(at);
  if (at < 0 || !isOpen(code)) return 'end';
  if (isHan(code)) return HAN_BEFORE.has(text.charAt(at)) ? 'small' : 'content';
  if (!isWordUnit(code)) return 'end';
  let start = at;
  while (start > 0 && isWordUnit(text.charCodeAt(start - 1)) && at - start < LONGEST_SMALL) start -= 1;
  return SMALL_BEFORE.has(text.slice(start, at + 1)) ? 'small' : 'content';
}

function after(text: string, to: number): Neighbour {
  let at = to;
  while (at < text.length && text.charCodeAt(at) === SPACE) at += 1;
  const code = text.charCodeAt(at);
  if (at >= text.length || !isOpen(code)) return 'end';
  if (isHan(code)) return HAN_AFTER.has(text.charAt(at)) ? 'small' : 'content';
  if (!isWordUnit(code)) return 'end';
  let end = at;
  while (end < text.length && isWordUnit(text.charCodeAt(end)) && end - at < LONGEST_SMALL) end += 1;
  return SMALL_AFTER.has(text.slice(at, end)) ? 'small' : 'content';
}

function isCapital(original: string, at: number | undefined): boolean {
  const code = at === undefined ? 0 : original.charCodeAt(at);
  return code >= 0x41 && code <= 0x5a;
}

function isLower(original: string, at: number | undefined): boolean {
  const code = at === undefined ? 0 : original.charCodeAt(at);
  return code >= 0x61 && code <= 0x7a;
}

/** First code unit of the word before `from`, or -1. */
function wordBefore(text: string, from: number): number {
  let at = from - 1;
  if (text.charCodeAt(at) !== SPACE) return -1;
  while (at > 0 && isWordUnit(text.charCodeAt(at - 1))) at -= 1;
  return at;
}

function isName(text: string, original: string, start: Int32Array, { from, to }: CueHit): boolean {
  // one capital, not a shout
  if (!isCapital(original, start[from]) || !isLower(original, start[from + 1])) return false;
  if (text.charCodeAt(to) === SPACE && isCapital(original, start[to + 1]) && to - from > 2) return true;
  const last = wordBefore(text, from);
  return last >= 0 && from - last > 3 && isCapital(original, start[last]) && isLower(original, start[last + 1]);
}

/** Looks beside a hit; cost is bounded whatever the length of the text. */
export function surroundingsOf({ text, start }: MappedText, original: string, hit: CueHit): Surroundings {
  return {
    left: before(text, hit.from),
    right: after(text, hit.to),
    isName: isName(text, original, start, hit),
  };
}
