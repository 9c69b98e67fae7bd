import type { DraftKind } from './draft';
import type { Fault } from './find-faults';
import { toSimplified } from '../conversation/moment-language';
import { aboutFacts, capital, factsOf, inScript, neutralSentence, type Script } from './own-lines';

/** Kinds that hurt; their marks shout as well. */
const HEATED: ReadonlySet<DraftKind> = new Set(['sharp', 'belittling', 'arguing', 'you-blame', 'blame-shifting']);

const HAN = /\p{Script=Han}/u;
const END_MARKS = /[\s。．.!！?？…~～]+$/u;
/** Marks of quotation behind the mark of the sentence. */
const CLOSING = /(?<=[。．.!！?？…])["'”’」』）)]+$/u;
const LETTER = /[\p{L}\p{N}]$/u;
/** Left over beside a clause that was replaced: particles, joining words. */
const LOOSE_END =
  /^(?:[\s，,、]*(?:吗|嘛|么|啊|呢|吧|呀|啦|了|的|哦|哈|喔|罢了|而已|行吗|好吗|好不好|行不行|ok|okay|please|then|now|or what|you|it|that|this|them|at all|again|already|will you|mate|sir|madam|maam|do you|did you|too|either|here|there|not me|not us|not mine|not ours))+(?=[\s，,。.!！?？…~～]|$)/iu;
const LOOSE_START =
  /(?:^|(?<=[，,、\s\p{Script=Han}]))(?:(?:根本|其实|这个|这|那|那么|所以|就|而且|但|但是|可|可是|不过|因为|还有|再说|你|您|真的?|真是|反正|都|又|也|还|请|请你|麻烦你|拜托|我|我们|so|and|but|well|then|because|or|oh|look|listen|please|just|honestly|frankly|seriously|again|ok|okay|i mean|i think|now|also|since|that|sorry but|sorry|as|its|it is|this is|thats|i am|you are|is)[\s，,]*)+$/iu;

/** Puts together what takes the place of one fault, in Simplified characters. */
export function insteadOf(fault: Fault, words: string): string {
  const { to = '', parts } = fault.rule;
  const plain = toSimplified(words);
  const groups = parts ? groupsOf(parts, plain, words) : [];
  const chosen = to.replace(/\{([^}]*)\}/g, (_, list: string) => {
    const choices = list.split('|');
    const choice = earliestIn(plain.toLowerCase().replace(/['’]/g, ''), choices) ?? choices.at(-1) ?? '';
    return choice.split('=').at(-1) ?? '';
  });
  const told = chosen.replace(/\[([^\]|]*)\|([^\]]*)\]/g, (_, known: string, unknown: string) =>
    [...(/(?:\$\d)+/.exec(known)?.[0] ?? '')].some((group) => groups[Number(group)]) ? known : unknown,
  );
  return told
    .replace(/\$(\d)/g, (_, group: string, place: number) => {
      const words = (groups[Number(group)] ?? '').trim();
      return place === 0 ? words : words.replace(/^(?:The|Your|Our|My|An?|This|That)\b/, (word) => word.toLowerCase());
    })
    .replace(/ {2,}/g, ' ')
    .trim();
}

/** The groups of an expression over the simplified words, as they were written: each character has one counterpart. */
function groupsOf(parts: string, plain: string, words: string): readonly (string | undefined)[] {
  const shift = plain.length - plain.trimStart().length;
  const found = new RegExp(parts, 'diu').exec(plain.trim());
  return [...(found?.indices ?? [])].map((place) => place && words.slice(place[0] + shift, place[1] + shift));
}

/** Where a name stands in the words: not inside a Latin one. */
function startOf(name: string, words: string): number {
  let at = words.indexOf(name);
  while (at > 0 && /[a-z]/.test(name.charAt(0)) && /[a-z]/.test(words.charAt(at - 1))) at = words.indexOf(name, at + 1);
  return at;
}

/** The choice whose name the words hold first. */
function earliestIn(words: string, choices: readonly string[]): string | undefined {
  const places = choices.map((one) => ({ one, at: one === '' ? -1 : startOf(nameOf(one), words) }));
  return places
    .filter(({ at }) => at >= 0)
    .reduce((best, next) => (next.at < best.at ? next : best), { one: undefined as string | undefined, at: Infinity })
    .one;
}

/** `until=once`: where the words say “until”, “once” is written. */
function nameOf(choice: string): string {
  return (choice.split('=')[0] ?? '').trim().toLowerCase();
}

interface Piece {
  /** Rewritten so far. */
  done: string;
  readonly used: Set<string>;
  readonly script: Script;
}

/**
 * One sentence without its faults. Order numbers and links stay; what was said once is not said again.
 * @param faults of this sentence, in order, in code units of `text`
 * @param used what this draft's other rewrites have said
 */
export function rewriteSentence(
  text: string,
  sentence: { readonly start: number; readonly end: number },
  faults: readonly Fault[],
  script: Script,
  used: Set<string>,
): string {
  const piece: Piece = { done: '', used, script };
  let at = sentence.start;
  let isQuestion = false;
  const whole = faults.find(({ rule }) => rule.as === 'sentence');
  for (const fault of whole ? [whole] : faults) {
    if (fault.start < at) continue;
    const { start, end } = reachOf(fault, text, sentence, at);
    const words = text.slice(start, end);
    const isClause = fault.rule.as === 'clause';
    let lead = text.slice(at, start);
    at = Math.min(end, sentence.end);
    if (isClause) {
      lead = withoutStump(lead.replace(LOOSE_START, ''));
      at += tailOf(text.slice(at, sentence.end));
    }
    piece.done += lead;
    const lost = factsOf(words, script);
    const instead = said(piece, insteadOf(fault, words));
    put(piece, instead.includes(lost) ? instead : aboutFacts(lost, instead, script), isClause);
    isQuestion = /[?？]$/.test(instead);
    at = joinNext(piece, text, at, sentence.end, isClause);
  }
  const rest = text.slice(at, sentence.end);
  const isHeated = faults.some(({ rule }) => HEATED.has(rule.kind));
  return finish(piece, rest, isHeated, isQuestion, text.slice(sentence.start, sentence.end));
}

const CLAUSE_MARK = /[，；;：\n]|[,:](?!\d)|[.。!！?？…~～]+(?=\s|$|["'”’」』）)])|[。！？…～]| [-–—] /u;

/** Longer sentences lose the words alone. Code units. */
const LONGEST_SAID_ANEW = 600;
/** Code units in which the end of a clause is looked for. */
const FARTHEST_MARK = 300;

/** What of the sentence a fault's rule rewrites. */
function reachOf(
  { rule, start, end }: Fault,
  text: string,
  sentence: { readonly start: number; readonly end: number },
  from: number,
): { readonly start: number; readonly end: number } {
  const isLong = sentence.end - sentence.start > LONGEST_SAID_ANEW;
  if ((rule.as !== 'rest' && rule.as !== 'sentence') || isLong) return { start, end };
  if (rule.as === 'sentence') {
    const tail = text.slice(Math.max(end, sentence.end - FARTHEST_MARK), sentence.end);
    return { start: from, end: sentence.end - (END_MARKS.exec(tail)?.[0].length ?? 0) };
  }
  const next = text.slice(end, Math.min(sentence.end, end + FARTHEST_MARK));
  return { start, end: end + (CLAUSE_MARK.exec(next)?.index ?? next.length) };
}

/** Longest beginning of a clause that is nothing without the rest, in characters and in words. */
const STUMP = { han: 4, words: 2 } as const;
const GREETING = /^\s*(?:您好|你好|亲|親|抱歉|不好意思|hi|hello|hey|dear|sorry|ok|yes|no|thanks)/iu;

/** What stands before a replaced clause, without the beginning of that clause: “您别太”, “I”. */
function withoutStump(lead: string): string {
  const stump = /[^，,。.!！?？…;；:：\n]*$/u.exec(lead)?.[0] ?? '';
  const han = stump.match(/\p{Script=Han}/gu)?.length ?? 0;
  const words = stump.match(/[A-Za-z'’]+/g)?.length ?? 0;
  const isStump = han <= STUMP.han && words <= STUMP.words && !/\d/.test(stump) && !GREETING.test(stump);
  return isStump ? lead.slice(0, lead.length - stump.length) : lead;
}

/** Longest end of a clause that goes with its beginning, in characters and in words. */
const TAIL = { han: 7, words: 6 } as const;

/** Length of what follows a replaced clause and is nothing without it; order numbers and figures stay. */
function tailOf(next: string): number {
  const loose = LOOSE_END.exec(next.slice(0, 60))?.[0].length ?? 0;
  const tail = /^[^，,。.!！?？…;；:：]*/u.exec(next.slice(0, 60))?.[0] ?? '';
  const han = tail.match(/\p{Script=Han}/gu)?.length ?? 0;
  const words = tail.match(/[A-Za-z'’]+/g)?.length ?? 0;
  const isShort =
    han <= TAIL.han && words <= TAIL.words && !/\d/.test(tail) && tail.length < next.slice(0, 60).length + 1;
  return Math.max(loose, isShort ? tail.trimEnd().length : 0);
}

/** Only what takes the place of the faults, where the rest of the sentence is heated as well. */
export function coreRewrite(text: string, faults: readonly Fault[], script: Script): string {
  const lines = faults.flatMap((fault) => {
    const instead = fault.rule.as === 'clause' ? insteadOf(fault, text.slice(fault.start, fault.end)) : '';
    return instead === '' ? [] : [instead];
  });
  const core = [...new Set(lines)][0] ?? '';
  if (core === '') return '';
  const whole = inScript(capital(aboutFacts(factsOf(text, script), core, script)), script);
  return /[?？]$/.test(whole) ? whole : `${whole}${script === 'en' ? '.' : '。'}`;
}

function said(piece: Piece, instead: string): string {
  if (instead.length < 6) return instead;
  if (piece.used.has(instead)) return '';
  piece.used.add(instead);
  return instead;
}

function put(piece: Piece, instead: string, isClause: boolean): void {
  if (instead === '') {
    piece.done = withoutEnd(piece.done, COMMA);
    return;
  }
  const before = piece.done.trimEnd();
  if (isClause && LETTER.test(before)) piece.done = before + (HAN.test(instead) ? '，' : ', ');
  else if (isClause && before.endsWith(',') && !HAN.test(instead)) piece.done = `${before} `;
  const isStart = piece.done.trim() === '';
  const startsI = /^I(?:\b|['’])/.test(instead);
  const fitting = isClause || isStart ? instead : withArticle(piece, instead);
  const worded = isStart || startsI ? fitting : fitting.charAt(0).toLowerCase() + fitting.slice(1);
  piece.done += inScript(isStart ? capital(worded) : worded, piece.script);
}

/** English words behind what stands before them: one article, "a" or "an" as they sound. */
function withArticle(piece: Piece, instead: string): string {
  const before = /\b(an?|the|your|our|my|this|that|its|his|her|their|no|any|new) $/i.exec(piece.done)?.[1];
  if (before === undefined) return instead;
  const bare = instead.replace(/^(?:the|an?|your|our) /, '');
  if (/^an?$/i.test(before))
    piece.done = piece.done.replace(/an? $/i, (a) => `${a.charAt(0)}${/^[aeio]/i.test(bare) ? 'n' : ''} `);
  return bare;
}

/** Sees to the seam behind a replacement; the result is where the draft goes on. */
function joinNext(piece: Piece, text: string, from: number, end: number, isClause: boolean): number {
  const next = text.slice(from, end);
  if (piece.done === '') return from + (/^[\s，,、]*/u.exec(next)?.[0].length ?? 0);
  if (/[，,]$/.test(piece.done.trimEnd())) {
    const gap = /^[\s，,、:：]*/u.exec(next)?.[0].length ?? 0;
    if (/[A-Za-z]/.test(piece.done)) piece.done = `${piece.done.trimEnd()} `;
    return from + gap;
  }
  if (isClause && /[?？]$/.test(piece.done) && /^\s*[，,]/u.test(next)) {
    if (!HAN.test(piece.done)) piece.done += ' ';
    return from + (/^[\s，,]*/u.exec(next)?.[0].length ?? 0);
  }
  if (isClause && /^\s*[\p{L}\p{N}]/u.test(next)) {
    piece.done = `${piece.done.replace(/[?？]$/, '')}${HAN.test(piece.done.slice(-1)) ? '，' : ', '}`;
    return from + (/^\s*/.exec(next)?.[0].length ?? 0);
  }
  if (!isClause && !HAN.test(piece.done.slice(-1)) && /^[\p{L}\p{N}]/u.test(next)) piece.done += ' ';
  return from;
}

const COMMA = /[\s，,、]/u;
const END_MARK = /[\s。．.!！?？…~～]/u;

/** Without the signs of a kind at its end; linear, as an expression bound to the end is not. */
function withoutEnd(text: string, sign: RegExp): string {
  let end = text.length;
  while (end > 0 && sign.test(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}

function finish(piece: Piece, rest: string, isHeated: boolean, isQuestion: boolean, original: string): string {
  const closing = CLOSING.exec(rest)?.[0] ?? '';
  if (closing !== '') return finish(piece, rest.slice(0, -closing.length), isHeated, isQuestion, original) + closing;
  const { script } = piece;
  const stop = script === 'en' ? '.' : '。';
  const isNothingLeft = withoutEnd(rest, END_MARK).trim() === '';
  const marks = rest.slice(withoutEnd(rest, END_MARK).length).trim();
  let body = withoutEnd(piece.done + (isNothingLeft ? '' : withoutEnd(rest, END_MARK)), COMMA).trim();
  if (!/[\p{L}\p{N}]/u.test(body)) return neutralSentence(original, script, piece.used);
  if (isNothingLeft && isQuestion) return body;
  body = body.replace(/[?？]$/, '');
  if (!isHeated && !isNothingLeft) return body + marks;
  if (marks === '') return body;
  const asks = /[?？]/.test(marks) && !isNothingLeft;
  if (asks) return body + (script === 'en' ? '?' : '？');
  return body + (/[!！?？]/.test(marks) || marks.length > 1 ? stop : marks);
}
