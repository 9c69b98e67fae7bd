import { type ClauseAct, lineOf } from './clause-acts';
import { type Clause, clausesOf } from './clauses';
import type { TaggedToken } from './cuts/cut-tagger';
import { isFiller, isScrap, isSmirk, saysEnough, saysSomething } from './cuts/left-over';
import { type KeptPart, keptSentence, withCalmMarks } from './cuts/write-kept';
import type { DraftReaders } from './draft-readers';
import { aboutFacts, capital, factsOf, inScript, lowered, type Script } from './own-lines';
import { type Softening, softenings } from './passages';
import type { Sentence } from './sentences';

/** A clause in its place. */
interface Piece extends Sentence {
  readonly clause: Clause;
  readonly sentence: string;
}

/** What is added, in nats, to what speaks for cutting while a draft stays heated; much only while nothing changes. */
const ZEALS = [0, 0.5, 1, 1.5];
const GREAT_ZEALS = [2.5, 4, 8];
/** Where all would go, what is most likely a fact stays. */
const LOW_ZEALS = [-0.4, -0.7, -1, -1.4, -2.1, -3, -4.5, -6];
/** Acts whose lines claim something about the world that the draft may not have said. */
const CLAIMS: ReadonlySet<ClauseAct> = new Set<ClauseAct>([
  ...(['agreed', 'late', 'off', 'price', 'wait', 'records', 'terms', 'rule', 'proof', 'who-said', 'not-us'] as const),
  ...(['your-part', 'others-ok', 'not-said'] as const),
]);
/** Raw score of an act from which its line is said where otherwise nothing would be. */
const BETTER_THAN_NOTHING = -1.5;
/** Of longer texts, as of sentences without end, only the clauses that a rule forbids go. Code units. */
const LONGEST_SAID = 2_000;

/**
 * A heated draft as a calm agent would write it: words that are only heat go, facts stay in their own words; where
 * nothing stays, one line says what was most likely meant. Gives the passages that change.
 * @param sentences of the draft, in order
 */
export function softenDraft(
  text: string,
  sentences: readonly Sentence[],
  script: Script,
  readers: DraftReaders,
): readonly Softening[] {
  const pieces = sentences.map((sentence) => piecesOf(text, sentence, script));
  const original = sentences.map(({ start, end }) => text.slice(start, end));
  const join = (said: readonly string[]): string => said.filter(Boolean).join(script === 'en' ? ' ' : '');
  const isLong = text.length > LONGEST_SAID;
  const without = (tokens: readonly TaggedToken[]): readonly string[] =>
    sentences.map((sentence, at) => softened(text, sentence, pieces[at] ?? [], tokens, script, readers));
  const soften = (zeal: number): readonly string[] =>
    without(isLong ? pieces.flat().map(wholeClause) : readers.cutsOf(text, zeal));
  const isChanged = (words: readonly string[]): boolean => words.some((one, at) => one !== original[at]);
  const isCalm = (words: readonly string[]): boolean => words.some(saysSomething) && !readers.isHeated(join(words));
  const isEnough = (words: readonly string[]): boolean => words.some(saysSomething) && saysEnough(join(words));
  const tries = ZEALS.map(soften).filter(isChanged);
  let said = tries.find(isCalm) ?? tries[0] ?? GREAT_ZEALS.map(soften).find(isChanged) ?? original.map(() => '');
  const isAllCut = (zeal: number): boolean =>
    !isLong && readers.cutsOf(text, zeal).every(({ isCut, form }) => isCut || !/[\p{L}\p{N}]/u.test(form));
  if (isAllCut(0) || !isEnough(said)) {
    const less = LOW_ZEALS.filter((zeal) => !isAllCut(zeal))
      .map(soften)
      .filter(isChanged);
    const fewer = isLong ? [] : fewerClauses(pieces.flat(), readers.cutsOf(text, 0)).map(without).filter(isChanged);
    // a figure is a fact, even where it does not sound calm
    said =
      [...less, ...fewer].find((words) => isCalm(words) && saysEnough(join(words))) ??
      less.find((words) => words.some((one) => /\p{N}/u.test(one))) ??
      (isEnough(said) ? said : said.map((words, at) => (words === original[at] ? words : '')));
  }
  if (!said.some(saysSomething)) said = withLine(said, pieces, script, readers);
  return softenings(sentences, original, said, script);
}

/** What may speak for cutting a clause, mean of its words, that is kept where nothing else would be. Nats. */
const LUKEWARM = 0.5;

/** The draft without the clause that most speaks for cutting, without the two that most do, and so on. */
function fewerClauses(pieces: readonly Piece[], tokens: readonly TaggedToken[]): (readonly TaggedToken[])[] {
  const isIn = ({ start, end }: Piece, token: TaggedToken): boolean => token.start >= start && token.end <= end;
  const heatOf = (piece: Piece): number => {
    const own = tokens.filter((token) => isIn(piece, token));
    return own.reduce((sum, { heat }) => sum + heat, 0) / Math.max(1, own.length);
  };
  const hottest = pieces.map((piece) => ({ piece, heat: heatOf(piece) })).sort((one, other) => other.heat - one.heat);
  const atLeast = hottest.filter(({ heat }) => heat > LUKEWARM).length;
  return hottest.slice(Math.max(1, atLeast)).map((_, at) => {
    const gone = hottest.slice(0, Math.max(1, atLeast) + at);
    return tokens.map((token) => ({ ...token, isCut: gone.some(({ piece }) => isIn(piece, token)) }));
  });
}

/** A clause as one word, all of which stays. */
function wholeClause({ clause, start }: Piece): TaggedToken {
  return { start, end: start + clause.whole.trimEnd().length, form: '', border: 'clause', isCut: false, heat: 0 };
}

/** Zeals with which a sentence by itself is cut, the best first. */
const SENTENCE_ZEALS = [0, 0.7, -0.7, 1.4, -1.4];

/**
 * One sentence without the words in it that are only heat.
 * @param isGood whether what stays will do
 * @returns empty where nothing that will do stays
 */
export function cutSentence(
  text: string,
  script: Script,
  readers: DraftReaders,
  isGood: (words: string) => boolean,
): string {
  if (text.length > LONGEST_SAID) return '';
  const sentence = { start: 0, end: text.length };
  const pieces = piecesOf(text, sentence, script);
  for (const zeal of SENTENCE_ZEALS) {
    const said = softened(text, sentence, pieces, readers.cutsOf(text, zeal), script, readers);
    if (saysSomething(said) && isGood(said)) return said;
  }
  return '';
}

function piecesOf(text: string, sentence: Sentence, script: Script): readonly Piece[] {
  const words = text.slice(sentence.start, sentence.end);
  let at = 0;
  return clausesOf(words, script === 'en' ? 'en' : 'zh').map((clause) => {
    const from = Math.max(at, words.indexOf(clause.whole, at));
    at = from + clause.whole.length;
    return { clause, sentence: words, start: sentence.start + from, end: sentence.start + at };
  });
}

/** The tokens of each clause, and those of none: marks and signs between. Both are in order. */
function sortedInto(
  pieces: readonly Piece[],
  tokens: readonly TaggedToken[],
): { byPiece: TaggedToken[][]; outside: TaggedToken[] } {
  const byPiece: TaggedToken[][] = pieces.map(() => []);
  const outside: TaggedToken[] = [];
  let at = 0;
  for (const token of tokens) {
    while (at < pieces.length && token.start >= (pieces[at]?.end ?? 0)) at += 1;
    const piece = pieces[at];
    const own = piece && token.start >= piece.start && token.end <= piece.end ? byPiece[at] : outside;
    own?.push(token);
  }
  return { byPiece, outside };
}

/** One sentence as it becomes; empty where nothing stays. */
function softened(
  text: string,
  sentence: Sentence,
  pieces: readonly Piece[],
  tokens: readonly TaggedToken[],
  script: Script,
  readers: DraftReaders,
): string {
  const own = tokens
    .filter(({ start, end }) => start >= sentence.start && end <= sentence.end)
    .map((token) => (isSmirk(token.form) ? { ...token, isCut: true } : token));
  const asWritten = ({ start, end }: Sentence): KeptPart => ({ start, end, words: text.slice(start, end) });
  const { byPiece, outside } = sortedInto(pieces, own);
  const parts = outside.filter(({ isCut }) => !isCut).map(asWritten);
  const states = pieces.map((piece, at) => {
    const inside = byPiece[at] ?? [];
    const kept = inside.filter(({ isCut }) => !isCut);
    const words = kept.map(({ start, end }) => text.slice(start, end)).join(script === 'en' ? ' ' : '');
    const isForbidden = kept.length > 0 && !readers.mayStay(words);
    return { piece, kept, words, isForbidden, isCutShort: kept.length < inside.length };
  });
  const isChanged = own.some(({ isCut }) => isCut) || states.some(({ isForbidden }) => isForbidden);
  for (const { piece, kept, words, isForbidden, isCutShort } of states) {
    const isLeftOver = (isCutShort && isScrap(words)) || (isChanged && isFiller(piece.clause.words));
    if (!isForbidden && !isLeftOver) parts.push(...kept.map(asWritten));
  }
  if (!isChanged) return withCalmMarks(text.slice(sentence.start, sentence.end));
  parts.sort((one, other) => one.start - other.start);
  const said = keptSentence(text, sentence, parts, script === 'en');
  const lost = own.filter(({ isCut }) => isCut).map(({ start, end }) => text.slice(start, end));
  return withFacts(said, factsOf(lost.join(' '), script), script);
}

/** Order numbers, addresses and links of what went come first. */
function withFacts(words: string, facts: string, script: Script): string {
  if (facts === '' || words === '') return words;
  return capital(aboutFacts(facts, script === 'en' ? lowered(words) : words, script));
}

/** What the draft most likely means to say, where nothing of its words stays. */
function withLine(
  said: readonly string[],
  pieces: readonly (readonly Piece[])[],
  script: Script,
  { actsOf }: DraftReaders,
): readonly string[] {
  const language = script === 'en' ? 'en' : 'zh';
  let best = { at: -1, score: BETTER_THAN_NOTHING, line: '' };
  for (const [at, own] of pieces.entries()) {
    for (const { clause, sentence } of own) {
      const act = actsOf(clause.whole).find(({ act: name }) => lineOf(name, 'en') !== undefined && !CLAIMS.has(name));
      const line = act && lineOf(act.act, language, sentence);
      if (act && line !== undefined && act.score > best.score) best = { at, score: act.score, line };
    }
  }
  if (best.at < 0) return said;
  const lost = pieces.flatMap((own) => own.map(({ clause }) => clause.words)).join('\n');
  const line = `${capital(inScript(best.line, script))}${/[?？]$/u.test(best.line) ? '' : script === 'en' ? '.' : '。'}`;
  return said.map((words, at) => (at === best.at ? withFacts(line, factsOf(lost, script), script) : words));
}
