import { lineOf } from './clause-acts';
import {
  chosenLines,
  cool,
  type DraftReaders,
  isFact,
  isKept,
  type Piece,
  pieceOf,
  sayTheLikeliest,
} from './clause-choice';
import { clausesOf, withoutMarks } from './clauses';
import { aboutFacts, capital, factsOf, inScript, lowered, type Script } from './own-lines';
import type { Sentence } from './sentences';

/** A passage of a draft and what takes its place: empty where nothing of it can stay. */
export interface Softening extends Sentence {
  readonly rewrite: string;
}

interface Part {
  readonly sentence: Sentence;
  readonly pieces: readonly Piece[];
}

/**
 * A heated draft as a calm agent would write it: facts stay in their own words or are said plainly, what is said in a heated way is said
 * in a line, what is only heat goes. Gives the passages that change; linear but for the few clauses that stay heated.
 * @param sentences of the draft, in order
 */
export function softenDraft(
  text: string,
  sentences: readonly Sentence[],
  script: Script,
  readers: DraftReaders,
): readonly Softening[] {
  const parts = sentences.map((sentence): Part => {
    const words = text.slice(sentence.start, sentence.end);
    const clauses = clausesOf(words, script === 'en' ? 'en' : 'zh');
    return { sentence, pieces: clauses.map((clause) => pieceOf(clause, words, script, readers)) };
  });
  const pieces = parts.flatMap((part) => part.pieces);
  // A clause may be cool by itself and heated beside the others; what is surely a fact stays even so.
  for (;;) {
    const said = writtenParts(parts, text, script, chosenLines(pieces, script));
    const isUnchanged = !parts.some(isChanged);
    const loose = pieces.filter((piece) => isKept(piece) && (isUnchanged || !isFact(piece)));
    const isDone = loose.length === 0 || (!isUnchanged && !readers.isHeated(said.join(script === 'en' ? ' ' : '')));
    if (isDone) break;
    const spare = loose.filter((piece) => !isFact(piece));
    cool(spare.length > 0 ? spare : loose);
  }
  const last = writtenParts(parts, text, script, chosenLines(pieces, script));
  if (last.every((words) => !saysSomething(words))) sayTheLikeliest(pieces);
  return softenings(parts, writtenParts(parts, text, script, chosenLines(pieces, script)), script);
}

function isChanged({ pieces }: Part): boolean {
  return pieces.some(({ act }) => act !== 'keep');
}

/** The sentences as they become, each line once. */
function writtenParts(parts: readonly Part[], text: string, script: Script, lines: ReadonlySet<string>): string[] {
  const unsaid = new Set(lines);
  return parts.map((part) =>
    isChanged(part) ? written(part, script, unsaid) : text.slice(part.sentence.start, part.sentence.end),
  );
}

/** @param unsaid lines that may be said; loses those that are */
function written(part: Part, script: Script, unsaid: Set<string>): string {
  const sentences: string[] = [];
  let run: Piece[] = [];
  const flush = (): void => {
    const kept = run.length > 0 ? keptSentence(run, script) : '';
    const before = sentences.at(-1) ?? '';
    if (/^not\b/iu.test(kept) && before.endsWith('.'))
      sentences.splice(-1, 1, `${before.slice(0, -1)}, ${lowered(kept)}`);
    else if (kept !== '') sentences.push(kept);
    run = [];
  };
  let condition = '';
  for (const [at, piece] of part.pieces.entries()) {
    const next = part.pieces[at + 1]?.act;
    if (piece.act === 'keep' && (next === 'keep' || !isCondition(piece))) {
      run.push(piece);
      continue;
    }
    flush();
    if (piece.act === 'keep') {
      condition = next === 'plain' || next === 'please' ? `${piece.clause.words}, ` : '';
      continue;
    }
    if (piece.act === 'please') sentences.push(closed(condition + politely(piece.clause.words, script), script));
    if (piece.act === 'plain') sentences.push(closed(condition + (piece.plain ?? ''), script));
    condition = '';
    const line = piece.act === 'plain' ? undefined : lineOf(piece.act, script === 'en' ? 'en' : 'zh', piece.sentence);
    if (line !== undefined && unsaid.delete(line)) sentences.push(closed(inScript(line, script), script));
  }
  flush();
  const words = sentences.join(script === 'en' ? ' ' : '');
  const lost = part.pieces.filter((piece) => !isKept(piece)).map(({ clause }) => clause.words);
  return withFacts(words, factsOf(lost.join('\n'), script), script);
}

/** Nothing without what follows: “If the lid is open,”. */
function isCondition({ clause }: Piece): boolean {
  return (
    /^(?:if|when|whenever|unless|until|had you|as soon as|as long as|while|in case)\b/iu.test(clause.words) &&
    /,\s*$/u.test(clause.whole)
  );
}

/** Clauses that stood together, as they stood, ended calmly. */
function keptSentence(run: readonly Piece[], script: Script): string {
  const whole = run.map(({ clause }) => clause.whole).join('');
  const opened = whole.slice(whole.indexOf(run[0]?.clause.words ?? ''));
  const ended = withoutMarks(opened);
  const mark = /[?？]$/u.test(opened.trimEnd()) ? (script === 'en' ? '?' : '？') : '';
  return closed((script === 'en' ? ended.replace(/^which\b/iu, 'this') : ended) + mark, script);
}

function politely(words: string, script: Script): string {
  if (script !== 'en') return /^(?:请|請|麻烦|麻煩)/u.test(words) ? words : `麻烦您${words}`;
  const calm = words.replace(/\b[A-Z]{2,}\b/g, (word) =>
    /^(?:DO|NOT|READ|STOP|PLEASE|ONE|NOW|THE|ONCE|YOU|SEND|AND|CHECK|LOOK|WAIT)$/.test(word)
      ? word.toLowerCase()
      : word,
  );
  const plain = calm.replace(/^(?:just|please|kindly|now|ok|okay|then)\s+/iu, '');
  return `please ${lowered(plain)}`;
}

function closed(words: string, script: Script): string {
  const whole = capital(words);
  return /[?？]$/u.test(whole) ? whole : `${whole}${script === 'en' ? '.' : '。'}`;
}

/** Order numbers, addresses and links of what went come first. */
function withFacts(words: string, facts: string, script: Script): string {
  if (facts === '' || words === '') return words;
  return capital(aboutFacts(facts, script === 'en' ? lowered(words) : words, script));
}

const GREETING =
  /^(?:hi|hello|hey|dear|good (?:day|morning|afternoon|evening)|thanks|thank you|kind|best|您好|你好|亲|親|谢谢|謝謝|感谢|祝)/iu;

/** A sentence that can stand for the draft. */
function saysSomething(words: string): boolean {
  if (GREETING.test(words) && words.length < 40) return false;
  return (words.match(/\p{Script=Han}/gu)?.length ?? 0) >= 4 || (words.match(/[\p{L}\p{N}'’]+/gu)?.length ?? 0) >= 2;
}

/** Changed sentences that follow each other are one passage; one that goes altogether takes a neighbour along. */
function softenings(parts: readonly Part[], said: readonly string[], script: Script): Softening[] {
  const isTaken = parts.map(isChanged);
  const runs: { from: number; to: number }[] = [];
  for (let at = 0; at < parts.length; at += 1) {
    if (!isTaken[at]) continue;
    const from = at;
    while (isTaken[at + 1]) at += 1;
    runs.push({ from, to: at });
  }
  const isEmpty = ({ from, to }: { from: number; to: number }): boolean =>
    said.slice(from, to + 1).every((words) => words === '');
  for (const run of runs) {
    if (!isEmpty(run)) continue;
    if (run.from > 0 && saysSomething(said[run.from - 1] ?? '')) run.from -= 1;
    else if (run.to + 1 < parts.length && saysSomething(said[run.to + 1] ?? '')) run.to += 1;
  }
  return merged(runs).map(({ from, to }) => ({
    start: parts[from]?.sentence.start ?? 0,
    end: parts[to]?.sentence.end ?? 0,
    rewrite: said
      .slice(from, to + 1)
      .filter(Boolean)
      .join(script === 'en' ? ' ' : ''),
  }));
}

function merged(runs: readonly { from: number; to: number }[]): { from: number; to: number }[] {
  const apart: { from: number; to: number }[] = [];
  for (const run of runs) {
    const last = apart.at(-1);
    if (last && run.from <= last.to) last.to = Math.max(last.to, run.to);
    else apart.push({ ...run });
  }
  return apart;
}
