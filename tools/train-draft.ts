import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { languageOf } from '../domain/hostility/language';
import { FeatureSink } from '../domain/hostility/features/feature-sink';
import { normalise } from '../domain/hostility/normalise/normalise';
import { OWN_LINES } from '../domain/draft/own-lines';
import { DRAFT_RULES } from '../domain/draft/rules/all-rules';
import { DRAFT_KINDS } from '../domain/draft/draft';
import { heatOfDraft, isHot } from '../domain/draft/draft-readers';
import { createFaultFinder } from '../domain/draft/find-faults';
import { toneDoubt, toneFeatures, TONES } from '../domain/draft/tone';
import { CLAUSE_ACT_NAMES, lineOf } from '../domain/draft/clause-acts';
import { fitActs, readClauses } from './train/acts';
import { fitCuts } from './train/cuts';
import { readMarkedDrafts } from './train/marked-drafts';
import { collectRows, fitLogistic, type Rows, scoreRow } from './train/logistic';
import { packHalves } from './train/pack';
import { writeModel } from './train/write-model';

// data/drafts/*.tsv, data/cuts/*.tsv, data/clauses/*.tsv and the ready phrases → assets/model/draft-model.ts. The threshold of each language is the
// score that this share of neutral drafts exceeds when they are held out, five times a fifth.

const ROOT = join(import.meta.dirname, '..');
const BUCKETS = 2 ** 19;
/** Which tone it is needs less. */
const TONE_BUCKETS = 2 ** 14;
const FOLDS = 5;
/** Share of held-out neutral drafts that may be flagged; they are harder than those of a day's work. */
const FALSE_ALARMS = 0.025;
const FIT = { epochs: 8, rate: 0.3, decay: 3e-4 };
/** Each fit is the mean of several, which depends less on the order of the drafts. */
const SEEDS = [1, 2, 3];

/** Clauses of heated drafts tell which of their words are heated; they count less than drafts. */
const CLAUSE_WEIGHT = 0.3;
/** Acts whose clauses are asked and said calmly as often as in heat. */
const EITHER_TONE: ReadonlySet<string> = new Set([
  'choose',
  'what-want',
  'give-info',
  'calm',
  'moment',
  'wait',
  'proof',
]);
/** Drafts of a file that are held out together: neighbours are pairs. */
const BLOCK = 25;

interface Draft {
  readonly text: string;
  /** A tone, `neutral`, or `heated` where no more is known. */
  readonly tone: string;
  /** Held-out part; without it always learnt and not counted. */
  readonly fold?: number;
  readonly weight?: number;
}

function draftsIn(file: string): Draft[] {
  const lines = readFileSync(join(ROOT, 'data', 'drafts', file), 'utf8')
    .trim()
    .split('\n')
    .slice(1);
  return lines.map((line, at) => {
    const [text = '', tone = ''] = line.split('\t');
    return { text, tone, fold: Math.floor(at / BLOCK) % FOLDS };
  });
}

function phrasesIn(language: string): Draft[] {
  const folder = join(ROOT, 'assets', 'phrases', language);
  return readdirSync(folder)
    .sort()
    .map((file) => readFileSync(join(folder, file), 'utf8'))
    .flatMap((text) => [...text.matchAll(/^ {2}text: "?(.*?)"?$/gm)])
    .map((match, at) => ({ text: match[1] ?? '', tone: 'neutral', fold: at % FOLDS }));
}

const FILES = readdirSync(join(ROOT, 'data', 'drafts')).sort();
const drafts: Draft[] = [...FILES.flatMap(draftsIn), ...['zh', 'zh-hant', 'en'].flatMap(phrasesIn)];
const known = new Set(drafts.map(({ text }) => text));
drafts.push(
  ...readMarkedDrafts()
    .flatMap((file) => file.map(({ text, tone }, at) => ({ text, tone, fold: Math.floor(at / BLOCK) % FOLDS })))
    .filter(({ text }) => !known.has(text.replaceAll('\n', '\\n'))),
);
const ACT_LINES = CLAUSE_ACT_NAMES.flatMap((act) => [lineOf(act, 'zh') ?? '', lineOf(act, 'en') ?? '']);
const OWN = [...OWN_LINES, ...ACT_LINES, ...DRAFT_RULES.map(({ to = '' }) => to)].filter(
  (line) => line.length > 5 && !/[{$]/.test(line),
);
drafts.push(...[...new Set(OWN)].map((text) => ({ text, tone: 'neutral' })));
drafts.push(
  ...readClauses()
    .filter(({ act }) => !EITHER_TONE.has(act))
    .map(({ text, act }) => ({
      text,
      tone: act === 'keep' || act === 'please' ? 'neutral' : 'heated',
      weight: CLAUSE_WEIGHT,
    })),
);
const plain = drafts.map(({ text }) => normalise(text).text.trim());
const languages = plain.map(languageOf);

function rowsOf(buckets: number): Rows {
  const sink = new FeatureSink(buckets);
  return collectRows(drafts.length, (row) => toneFeatures(sink, plain[row] ?? '', languages[row] ?? 'other'));
}

const rows = rowsOf(BUCKETS);
const everyRow = drafts.map((_, row) => row);
const isHeated = (row: number): boolean => drafts[row]?.tone !== 'neutral';
const hasTone = (row: number): boolean => TONES.some((tone) => tone === drafts[row]?.tone);
const doubts = plain.map((text, row) => toneDoubt(text, languages[row] ?? 'other'));

const heldOut = new Float64Array(drafts.length);
const scoreOf = (row: number): number => (heldOut[row] ?? 0) - (doubts[row] ?? 0);
for (let fold = 0; fold < FOLDS; fold += 1) {
  const weights = fitTone(
    rows,
    BUCKETS,
    everyRow.filter((row) => drafts[row]?.fold !== fold),
    isHeated,
  );
  for (const row of everyRow.filter((one) => drafts[one]?.fold === fold)) heldOut[row] = scoreRow(rows, row, weights);
}

function fitTone(
  of: Rows,
  buckets: number,
  use: readonly number[],
  isPositive: (row: number) => boolean,
): Float32Array {
  const fits = SEEDS.map((seed) =>
    fitLogistic(of, use, isPositive, (row) => drafts[row]?.weight ?? 1, { ...FIT, buckets, seed }),
  );
  return new Float32Array(buckets).map((_, at) => fits.reduce((sum, fit) => sum + (fit[at] ?? 0), 0) / SEEDS.length);
}

const counted = everyRow.filter((row) => drafts[row]?.fold !== undefined);
const { model: cuts, odds } = fitCuts(counted.flatMap((row) => drafts[row] ?? []));
const oddsOf = new Map(counted.map((row, at) => [row, odds[at] ?? 0]));

/** Share of the heated drafts that a rule knows which may read as calm all the same. */
const READ_AS_CALM = 0.01;
const findFaults = createFaultFinder(DRAFT_RULES);
const NOBODY = { severity: 0, register: 'plain', hasRisk: false, isUpset: false, words: '' } as const;
const isKnownToRules = (row: number): boolean =>
  findFaults(drafts[row]?.text ?? '', NOBODY, new Set(DRAFT_KINDS), languages[row]).some(isHot);

/** Score below which only the allowed share of such drafts lies, held out. */
function calmOf(language: 'zh' | 'en', scoreOf: (row: number) => number): number {
  const scores = counted
    .filter((row) => languages[row] === language && isHeated(row) && isKnownToRules(row))
    .map(scoreOf)
    .sort((a, b) => a - b);
  const calm = scores[Math.floor(scores.length * READ_AS_CALM)] ?? 0;
  const neutral = counted.filter((row) => languages[row] === language && !isHeated(row));
  const surely = neutral.filter((row) => scoreOf(row) < calm).length;
  process.stdout.write(
    `${language}: calm below ${calm.toFixed(2)}, as ${surely} of ${neutral.length} neutral drafts\n`,
  );
  return Math.round(calm * 100) / 100;
}

/** Score that only the allowed share of held-out neutral drafts exceeds. */
function thresholdOf(language: 'zh' | 'en', name: string, scoreOf: (row: number) => number): number {
  const own = counted.filter((row) => languages[row] === language);
  const scores = own
    .filter((row) => !isHeated(row))
    .map(scoreOf)
    .sort((a, b) => b - a);
  const threshold = scores[Math.floor(scores.length * FALSE_ALARMS)] ?? 0;
  const heated = own.filter(isHeated);
  const seen = heated.filter((row) => scoreOf(row) > threshold).length;
  process.stdout.write(
    `${language}, ${name}: threshold ${threshold.toFixed(2)}, ${seen} of ${heated.length} heated drafts seen, ${scores.length} neutral\n`,
  );
  return Math.round(threshold * 100) / 100;
}

const toneRows = rowsOf(TONE_BUCKETS);
const tones = TONES.map((tone) =>
  fitTone(toneRows, TONE_BUCKETS, everyRow.filter(hasTone), (row) => drafts[row]?.tone === tone),
);
for (const language of ['zh', 'en'] as const) thresholdOf(language, 'tone', scoreOf);
const heatOf = (row: number): number => heatOfDraft(scoreOf(row), oddsOf.get(row) ?? 0);
const heated = { zh: thresholdOf('zh', 'tone and cuts', heatOf), en: thresholdOf('en', 'tone and cuts', heatOf) };
const calm = { zh: calmOf('zh', heatOf), en: calmOf('en', heatOf) };
writeModel({
  name: 'draft',
  constant: 'draftModel',
  type: 'DraftModel',
  from: '../../domain/draft/check-draft',
  command: 'train-draft',
  about: 'What the draft guard has learnt: `createDraftGuard(judge, draftModel)`.',
  model: {
    tone: {
      heat: packHalves([fitTone(rows, BUCKETS, everyRow, isHeated)], BUCKETS),
      tones: packHalves(tones, TONE_BUCKETS),
    },
    cuts,
    // other languages are not read: their tone is in doubt without end
    heated: { ...heated, other: Math.max(heated.zh, heated.en) },
    calm: { ...calm, other: Number.MIN_SAFE_INTEGER },
    acts: fitActs(),
  },
});
