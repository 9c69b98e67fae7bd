import type { ActReading } from './act-reader';
import { type ClauseAct, lineOf } from './clause-acts';
import type { Clause } from './clauses';
import { EN_SCORN } from './frames/en-frames';
import type { Script } from './own-lines';
import { plainWordsOf } from './plain-words';
import { isOfThings, isScorn } from './things';

/** What is known of the words of a draft. */
export interface DraftReaders {
  /** How heated a clause is: higher, more. */
  readonly heatOf: (clause: string) => number;
  /** Whether a draft would be flagged for its tone. */
  readonly isHeated: (draft: string) => boolean;
  /** What a clause does, likeliest first; never empty. */
  readonly actsOf: (clause: string) => readonly ActReading[];
  /** Whether no rule forbids words. */
  readonly mayStay: (words: string) => boolean;
}

/** A clause and what becomes of it. */
export interface Piece {
  readonly clause: Clause;
  /** The sentence it stands in. */
  readonly sentence: string;
  readonly heat: number;
  readonly acts: readonly ActReading[];
  /** The fact in it said plainly, where one is known and cool. */
  readonly plain: string | undefined;
  /** Nothing forbids its words, and they say something by themselves. */
  readonly mayStand: boolean;
  /** What the clause becomes; `plain`: its plain words. */
  act: ClauseAct | 'plain';
}

/**
 * Raw scores from which a line is said: nothing is put into an agent's mouth on a guess. Lines that claim something
 * about the world have to be surer; on held-out clauses about two in three are right.
 */
const SURE = 0;
const MORE_FOR_CLAIMS = 1.1;
/** Surely not heated. */
const COOL = -1;
/** For a clause that cannot stay, and where otherwise nothing would be said. */
const NEXT_BEST = -1;
const BETTER_THAN_NOTHING = -1.5;
const CLAIMS: ReadonlySet<ClauseAct> = new Set<ClauseAct>([
  ...([
    'agreed',
    'late',
    'off',
    'price',
    'wait',
    'records',
    'terms',
    'rule',
    'done',
    'end-chat',
    'proof',
    'who-said',
  ] as const),
  ...(['not-us', 'third', 'your-part', 'others-ok', 'not-said'] as const),
]);
/** Facts are lost more easily than they are won back: what may be one stays. */
const COLD = -3;
const HARDLY = 0.5;
const KEEP_LEAD = -0.5;
const KEEP_LEAD_OF_FIGURES = -1.5;

/** Sentences without end are not looked into for facts. Code units. */
const LONGEST_SAID = 2_000;

/** What becomes of a clause, by itself. */
export function pieceOf(clause: Clause, sentence: string, script: Script, readers: DraftReaders): Piece {
  const { heatOf, actsOf, mayStay: isAllowed } = readers;
  const said = sentence.length > LONGEST_SAID ? undefined : plainWordsOf(clause.words, script);
  const isCool = said !== undefined && isAllowed(said) && !isStump(said) && heatOf(ended(said, script)) <= 0;
  const plain = isCool ? said : undefined;
  const acts = actsOf(clause.whole);
  const isSpared = isAllowed(clause.words) && !(script === 'en' ? EN_SCORN.test(clause.words) : isScorn(clause.words));
  const scoreOf = (act: ClauseAct): number => acts.find((reading) => reading.act === act)?.score ?? 0;
  const lead = /\d/.test(clause.words) ? KEEP_LEAD_OF_FIGURES : KEEP_LEAD;
  const heat = heatOf(clause.whole);
  const first = acts[0]?.act ?? 'keep';
  const mayStand = isSpared && !isStump(clause.words);
  const mayBeSaid = mayStand && scoreOf('keep') - scoreOf('drop') > lead;
  const isCold = script === 'en' && heat < COLD && scoreOf('drop') < HARDLY && !/[?？]/.test(clause.whole);
  const isCoolFigure = mayStand && heat < COOL && /\d/.test(clause.words) && !/[?？吗]/u.test(clause.whole);
  const mayStay = mayBeSaid || isCoolFigure || (isCold && mayStand);
  const line = instead(acts, isSpared ? SURE : NEXT_BEST);
  const mayAsk = mayStand && scoreOf('please') > scoreOf('drop');
  const isFactOfThings = script !== 'en' && mayStand && isOfThings(clause.words, heat, first);
  const act = first === 'please' && (mayBeSaid || mayAsk) ? 'please' : isFactOfThings ? 'keep' : line;
  const chosen = act === 'drop' && mayStay ? 'keep' : act;
  return {
    clause,
    sentence,
    heat,
    acts,
    plain,
    mayStand,
    act: plain === undefined ? chosen : 'plain',
  };
}

/** Chinese tone is read with its full stop: a few words read otherwise without. */
function ended(words: string, script: Script): string {
  return script === 'en' || /[?？]$/u.test(words) ? words : `${words}。`;
}

/** The line that says the same, if one does surely enough; otherwise nothing. */
function instead(acts: readonly ActReading[], least: number): ClauseAct {
  const first = firstLine(acts);
  if (!first || (least === SURE && first !== acts[0])) return 'drop';
  return first.score > least + (CLAIMS.has(first.act) && least > BETTER_THAN_NOTHING ? MORE_FOR_CLAIMS : 0)
    ? first.act
    : 'drop';
}

/** The likeliest act that has a line. */
function firstLine(acts: readonly ActReading[]): ActReading | undefined {
  return acts.find(({ act }) => act !== 'keep' && act !== 'drop' && act !== 'please');
}

const TAG =
  /^(?:(?:is|isn['’]?t|are|aren['’]?t|do|don['’]?t|does|doesn['’]?t|did|didn['’]?t|was|were|has|have|can|can['’]?t|could|would|will)\s+(?:it|you|we|they|that|i|he|she)|i['’]m (?:afraid|sorry)|i (?:think|guess|believe|suppose|mean)|you know|as i see)$/iu;

const CALLED =
  /^(?:阿姨|大姐|大哥|大叔|姐|哥|先生|女士|小姐|老板|老闆|老师|老師|美女|帅哥|sir|madam|ma['’]?am|mate|dear|love|buddy)$/iu;

const DAY = /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|tomorrow|today|tonight|noon|midnight)$/iu;

/** A clause that is nothing without the others: “From.”, “is it?”. */
function isStump(words: string): boolean {
  const han = words.match(/\p{Script=Han}/gu)?.length ?? 0;
  return (
    TAG.test(words) ||
    CALLED.test(words) ||
    (!/\d/.test(words) && !DAY.test(words) && han < 2 && (words.match(/[\p{L}'’]+/gu)?.length ?? 0) - han < 2)
  );
}

/** The hottest clause goes: in its plain words, in a line that says the same, or altogether. */
export function cool(pieces: readonly Piece[]): void {
  const hottest = pieces.reduce((most, one) => (one.heat > most.heat ? one : most));
  hottest.act = hottest.plain === undefined ? instead(hottest.acts, NEXT_BEST) : 'plain';
}

/** Where all would go, what is cool by itself stays; where nothing is, what was most likely meant is said. */
export function sayTheLikeliest(pieces: readonly Piece[]): void {
  const cool = pieces.filter(({ mayStand, heat }) => mayStand && heat < COOL);
  for (const piece of cool) piece.act = 'keep';
  if (cool.length > 0) return;
  const lineScore = ({ acts }: Piece): number => acts.find(({ act }) => lineOf(act, 'en') !== undefined)?.score ?? -99;
  const [likeliest] = pieces
    .filter((piece) => !isKept(piece))
    .toSorted((one, other) => lineScore(other) - lineScore(one));
  if (likeliest) likeliest.act = instead(likeliest.acts, BETTER_THAN_NOTHING);
}

/** Surely something the customer needs to know, or said plainly already. */
export function isFact({ acts, act }: Piece): boolean {
  return act === 'plain' || (acts[0]?.act === 'keep' && acts[0].score > SURE);
}

/** Whether the words of the clause stay, as they are or plainly. */
export function isKept({ act }: Piece): boolean {
  return act === 'keep' || act === 'please' || act === 'plain';
}

/** Lines put into a draft, at most: more clash or repeat each other. */
const MOST_LINES = 1;

/** Acts whose lines come to the same. */
const ALIKE: readonly (readonly ClauseAct[])[] = [
  ['look', 'look-above', 'terms', 'agreed'],
  ['no', 'final', 'rule', 'same-answer', 'limits'],
  ['decide', 'choose', 'elsewhere'],
  ['late', 'your-part', 'beforehand', 'check-own'],
  ['third', 'not-us'],
  ['wait', 'urge'],
];

/** Acts that the plain words of some piece come to: no line says them again. */
function saidPlainly(pieces: readonly Piece[]): ReadonlySet<ClauseAct> {
  const said = pieces.flatMap(({ act, acts }) => (act === 'plain' ? (firstLine(acts)?.act ?? []) : []));
  return new Set(said.flatMap((act) => ALIKE.find((acts) => acts.some((name) => name === act)) ?? [act]));
}

/** Acts whose lines say nothing beside what stays of the draft. */
const IDLE: ReadonlySet<ClauseAct> = new Set<ClauseAct>([
  'told',
  'same-answer',
  'unclear',
  'quick',
  'moment',
  'effort',
]);

/** The lines of the surest acts. */
export function chosenLines(pieces: readonly Piece[], script: Script): ReadonlySet<string> {
  const surest = new Map<string, number>();
  const said = saidPlainly(pieces);
  const lastKept = pieces.findLastIndex(isKept);
  for (const [index, { act, acts, sentence }] of pieces.entries()) {
    // what was told stays told where it stands there again, a fact is clear, and who goes on leaves nothing there
    const isTold = act !== 'plain' && (IDLE.has(act) || acts[0]?.act === 'drop');
    const isIdle = (isTold && lastKept >= 0) || (act === 'leave-it' && lastKept > index);
    if (act === 'plain' || isIdle || said.has(act)) continue;
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
