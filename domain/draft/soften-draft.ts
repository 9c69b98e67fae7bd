import type { ActReading } from './act-reader';
import { type ClauseAct, lineOf } from './clause-acts';
import { type Clause, clausesOf } from './clauses';
import { aboutFacts, capital, factsOf, inScript, type Script } from './own-lines';
import type { Sentence } from './sentences';

/** What is known of the words of a draft. */
export interface DraftReaders {
  /** How heated a clause is: higher, more. */
  readonly heatOf: (clause: string) => number;
  /** Whether a draft would be flagged for its tone. */
  readonly isHeated: (draft: string) => boolean;
  /** What a clause does, likeliest first; never empty. */
  readonly actsOf: (clause: string) => readonly ActReading[];
  /** Words without the few that a rule can replace; `undefined` where nothing of them can stay. */
  readonly spare: (words: string) => string | undefined;
}

/** A passage of a draft and what takes its place: empty where nothing of it can stay. */
export interface Softening extends Sentence {
  readonly rewrite: string;
}

/** A clause and what becomes of it. */
interface Piece {
  readonly clause: Clause;
  /** The sentence it stands in. */
  readonly sentence: string;
  /** As it stays, if it does; `undefined`: it cannot. */
  readonly kept: string | undefined;
  readonly heat: number;
  readonly acts: readonly ActReading[];
  act: ClauseAct;
}

interface Part {
  readonly sentence: Sentence;
  readonly pieces: readonly Piece[];
}

/** Lines put into a draft, at most; more would be a sermon. */
const MOST_LINES = 2;
/**
 * Raw scores from which a line is said: nothing is put into an agent's mouth on a guess. Lines that claim something
 * about the world have to be surer; on held-out clauses about two in three are right.
 */
const SURE = 0;
const MORE_FOR_CLAIMS = 0.7;
/** For a clause that cannot stay, and where otherwise nothing would be said. */
const NEXT_BEST = -1;
const BETTER_THAN_NOTHING = -1.5;
const CLAIMS: ReadonlySet<ClauseAct> = new Set<ClauseAct>(
  // prettier-ignore
  [
    'agreed',
    'late',
    'off',
    'price',
    'records',
    'not-us',
    'third',
    'your-part',
    'others-ok',
    'end-chat',
    'who-said',
    'proof',
    'not-said',
    'terms',
    'rule',
    'done',
  ],
);
/** Facts are lost more easily than they are won back: what may be one stays. */
const KEEP_LEAD = -0.5;
const KEEP_LEAD_OF_FIGURES = -1.5;

/**
 * A heated draft as a calm agent would write it: facts stay in their own words, what is said in a heated way is said
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
    return { sentence, pieces: clauses.map((clause) => pieceOf(clause, words, readers)) };
  });
  const pieces = parts.flatMap((part) => part.pieces);
  // A clause may be cool by itself and heated beside the others; what is surely a fact stays even so.
  for (;;) {
    const said = writtenParts(parts, text, script, chosenLines(pieces, script));
    const isUnchanged = pieces.every(({ act }) => act === 'keep') && !parts.some(isChanged);
    const loose = pieces.filter((piece) => isKept(piece) && (isUnchanged || !isFact(piece)));
    const isDone = loose.length === 0 || (!isUnchanged && !readers.isHeated(said.join(script === 'en' ? ' ' : '')));
    if (isDone) break;
    const hottest = loose.reduce((most, one) => (one.heat > most.heat ? one : most));
    hottest.act = instead(hottest.acts, NEXT_BEST);
  }
  const last = writtenParts(parts, text, script, chosenLines(pieces, script));
  if (last.every((words) => !saysSomething(words))) sayTheLikeliest(pieces);
  return softenings(parts, writtenParts(parts, text, script, chosenLines(pieces, script)), script);
}

/** Surely something the customer needs to know. */
function isFact({ acts }: Piece): boolean {
  return acts[0]?.act === 'keep' && acts[0].score > SURE;
}

/** Where all would go, what was most likely meant is said. */
function sayTheLikeliest(pieces: readonly Piece[]): void {
  const lineScore = ({ acts }: Piece): number => acts.find(({ act }) => lineOf(act, 'en') !== undefined)?.score ?? -99;
  const [likeliest] = pieces
    .filter((piece) => !isKept(piece))
    .toSorted((one, other) => lineScore(other) - lineScore(one));
  if (likeliest) likeliest.act = instead(likeliest.acts, BETTER_THAN_NOTHING);
}

function pieceOf(clause: Clause, sentence: string, { heatOf, actsOf, spare }: DraftReaders): Piece {
  const acts = actsOf(clause.whole);
  const kept = spare(clause.words);
  const scoreOf = (act: ClauseAct): number => acts.find((reading) => reading.act === act)?.score ?? 0;
  const lead = /\d/.test(clause.words) ? KEEP_LEAD_OF_FIGURES : KEEP_LEAD;
  const mayStay = kept !== undefined && !isStump(clause.words) && scoreOf('keep') - scoreOf('drop') > lead;
  const line = instead(acts, kept === undefined ? NEXT_BEST : SURE);
  const act = acts[0]?.act === 'please' && mayStay ? 'please' : line;
  return { clause, sentence, kept, heat: heatOf(clause.whole), acts, act: act === 'drop' && mayStay ? 'keep' : act };
}

/** The line that says the same, if one does surely enough; otherwise nothing. */
function instead(acts: readonly ActReading[], least: number): ClauseAct {
  const [first] = acts.filter(({ act }) => act !== 'keep' && act !== 'drop' && act !== 'please');
  if (!first || (least === SURE && first !== acts[0])) return 'drop';
  return first.score > least + (CLAIMS.has(first.act) && least > BETTER_THAN_NOTHING ? MORE_FOR_CLAIMS : 0)
    ? first.act
    : 'drop';
}

const TAG =
  /^(?:is|isn['’]?t|are|aren['’]?t|do|don['’]?t|does|doesn['’]?t|did|didn['’]?t|was|were|has|have|can|can['’]?t|could|would|will)\s+(?:it|you|we|they|that|i|he|she)$/iu;

/** A clause that is nothing without the others: “From.”, “is it?”. */
function isStump(words: string): boolean {
  const han = words.match(/\p{Script=Han}/gu)?.length ?? 0;
  return TAG.test(words) || (!/\d/.test(words) && han < 2 && (words.match(/[\p{L}'’]+/gu)?.length ?? 0) - han < 2);
}

function isKept({ act }: Piece): boolean {
  return act === 'keep' || act === 'please';
}

/** The lines of the surest acts. */
function chosenLines(pieces: readonly Piece[], script: Script): ReadonlySet<string> {
  const surest = new Map<string, number>();
  for (const { act, acts, sentence } of pieces) {
    const line = lineOf(act, script === 'en' ? 'en' : 'zh', sentence);
    const score = acts.find((reading) => reading.act === act)?.score ?? 0;
    if (line !== undefined) surest.set(line, Math.max(score, surest.get(line) ?? score));
  }
  return new Set(
    [...surest]
      .toSorted(([, a], [, b]) => b - a)
      .slice(0, MOST_LINES)
      .map(([line]) => line),
  );
}

function isChanged({ pieces }: Part): boolean {
  return pieces.some(({ act, kept, clause }) => act !== 'keep' || kept !== clause.words);
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
    if (run.length > 0) sentences.push(keptSentence(run, script));
    run = [];
  };
  for (const piece of part.pieces) {
    if (piece.act === 'keep') {
      run.push(piece);
      continue;
    }
    flush();
    if (piece.act === 'please') sentences.push(closed(politely(piece.kept ?? '', script), script));
    const line = lineOf(piece.act, script === 'en' ? 'en' : 'zh', piece.sentence);
    if (line !== undefined && unsaid.delete(line)) sentences.push(closed(inScript(line, script), script));
  }
  flush();
  const words = sentences.join(script === 'en' ? ' ' : '');
  const lost = part.pieces.filter((piece) => !isKept(piece)).map(({ clause }) => clause.words);
  return withFacts(words, factsOf(lost.join('\n'), script), script);
}

/** Clauses that stood together, as they stood, ended calmly. */
function keptSentence(run: readonly Piece[], script: Script): string {
  const words = run.map(({ clause, kept }) => clause.whole.replace(clause.words, () => kept ?? '')).join('');
  const [first] = run;
  const opened = words.slice(Math.max(0, words.indexOf(first?.kept ?? '')));
  const ended = opened.replace(/[\s，,；;：:—–。.!！?？…]+$/u, '');
  const mark = /[?？]\s*$/u.test(opened) ? (script === 'en' ? '?' : '？') : '';
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

/** Begins with a small letter, unless it is “I” or a name in capitals. */
function lowered(words: string): string {
  return /^(?:I\b|[A-Z]{2})/.test(words) ? words : words.charAt(0).toLowerCase() + words.slice(1);
}

const GREETING =
  /^(?:hi|hello|hey|dear|good (?:morning|afternoon|evening)|thanks|thank you|kind|best|您好|你好|亲|親|谢谢|謝謝|感谢|祝)/iu;

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
