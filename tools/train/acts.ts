import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ActModel } from '../../domain/draft/act-reader';
import { CLAUSE_ACT_NAMES, type ClauseAct, lineOf } from '../../domain/draft/clause-acts';
import { toneFeatures } from '../../domain/draft/tone';
import { FeatureSink } from '../../domain/hostility/features/feature-sink';
import { languageOf } from '../../domain/hostility/language';
import { normalise } from '../../domain/hostility/normalise/normalise';
import { collectRows, fitLogistic, scoreRow } from './logistic';
import { packHalves } from './pack';

// data/clauses/*.tsv → what clauses of heated drafts do. Says how often the act of a clause is right when it is held
// out with its neighbours, five times a fifth.

const DATA = join(import.meta.dirname, '..', '..', 'data', 'clauses');
const BUCKETS = 2 ** 13;
const FOLDS = 5;
/** Clauses of a file that are held out together. */
const BLOCK = 40;
const LISTED = -1;
const FIT = { buckets: BUCKETS, epochs: 20, rate: 0.2, decay: 2e-4, seed: 1 };

/** A clause and what somebody says it does. */
export interface Labelled {
  readonly text: string;
  readonly act: ClauseAct;
  /** Held-out part; −1: of a list of one act after the other, always learnt. */
  readonly fold: number;
}

function isAct(name: string): name is ClauseAct {
  return CLAUSE_ACT_NAMES.some((act) => act === name);
}

function clausesIn(file: string): Labelled[] {
  const lines = readFileSync(join(DATA, file), 'utf8').trim().split('\n').slice(1);
  return lines.map((line, at) => {
    const [text = '', act = ''] = line.split('\t');
    if (!isAct(act)) throw new Error(`${file}, line ${at + 2}: “${act}” is no act`);
    return { text, act, fold: file.includes('list') ? LISTED : Math.floor(at / BLOCK) % FOLDS };
  });
}

/** Every labelled clause. */
export function readClauses(): readonly Labelled[] {
  return readdirSync(DATA).sort().flatMap(clausesIn);
}

/** Lines of the acts themselves: learnt, never held out. */
const LINES: readonly Labelled[] = CLAUSE_ACT_NAMES.flatMap((act) =>
  (['zh', 'en'] as const).flatMap((language) => {
    const text = lineOf(act, language);
    return text === undefined ? [] : [{ text, act: 'keep' as const, fold: LISTED }];
  }),
);

const clauses = [...readClauses(), ...LINES];
const plain = clauses.map(({ text }) => normalise(text).text.trim());
const languages = plain.map(languageOf);
const sink = new FeatureSink(BUCKETS);
const rows = collectRows(clauses.length, (row) => toneFeatures(sink, plain[row] ?? '', languages[row] ?? 'other'));
const all = clauses.map((_, row) => row);

/** Lists of one act after the other count less than clauses as they come. */
function weightOf(row: number): number {
  return clauses[row]?.fold === LISTED ? 0.5 : 1;
}

function fit(use: readonly number[]): Float32Array[] {
  return CLAUSE_ACT_NAMES.map((act) => fitLogistic(rows, use, (row) => clauses[row]?.act === act, weightOf, FIT));
}

function bestOf(heads: readonly Float32Array[], row: number): ClauseAct {
  const scores = heads.map((weights) => scoreRow(rows, row, weights));
  return CLAUSE_ACT_NAMES[scores.indexOf(Math.max(...scores))] ?? 'keep';
}

function check(): void {
  const right: Record<string, number[]> = {};
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const heads = fit(all.filter((row) => clauses[row]?.fold !== fold));
    for (const row of all.filter((one) => clauses[one]?.fold === fold)) {
      const [of = 0, seen = 0] = right[languages[row] ?? ''] ?? [];
      right[languages[row] ?? ''] = [of + 1, seen + (bestOf(heads, row) === clauses[row]?.act ? 1 : 0)];
    }
  }
  for (const [language, [of = 0, seen = 0]] of Object.entries(right)) {
    process.stdout.write(`${language}: act right in ${seen} of ${of} clauses held out\n`);
  }
}

/** Fits the acts and says how well they are told apart. */
export function fitActs(): ActModel {
  check();
  return { table: packHalves(fit(all), BUCKETS) };
}
