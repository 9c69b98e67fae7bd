import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { languageOf } from '../domain/hostility/language';
import { FeatureSink } from '../domain/hostility/features/feature-sink';
import { normalise } from '../domain/hostility/normalise/normalise';
import { OWN_LINES } from '../domain/draft/own-lines';
import { DRAFT_RULES } from '../domain/draft/rules/all-rules';
import { heatOfDraft } from '../domain/draft/draft-readers';
import { toneDoubt, toneFeatures, TONES } from '../domain/draft/tone';
import { CLAUSE_ACT_NAMES, lineOf } from '../domain/draft/clause-acts';
import { fitActs, readClauses } from './train/acts';
import { fitCuts } from './train/cuts';
import { readMarkedDrafts } from './train/marked-drafts';
import { collectRows, fitLogistic, scoreRow } from './train/logistic';
import { pack } from './train/pack';
import { writeModel } from './train/write-model';

// data/drafts/*.tsv, data/cuts/*.tsv, data/clauses/*.tsv and the ready phrases → assets/model/draft-model.ts. The threshold of each language is the
// score that this share of neutral drafts exceeds when they are held out, five times a fifth.

const ROOT = join(import.meta.dirname, '..');
const BUCKETS = 2 ** 15;
const FOLDS = 5;
/** Share of held-out neutral drafts that may be flagged; Chinese drafts give the tone away more surely. */
const FALSE_ALARMS = { zh: 0.012, en: 0.045 } as const;
const FIT = { buckets: BUCKETS, epochs: 15, rate: 0.3, decay: 1e-4 };
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
const sink = new FeatureSink(BUCKETS);
const rows = collectRows(drafts.length, (row) => toneFeatures(sink, plain[row] ?? '', languages[row] ?? 'other'));
const everyRow = drafts.map((_, row) => row);
const isHeated = (row: number): boolean => drafts[row]?.tone !== 'neutral';
const hasTone = (row: number): boolean => TONES.some((tone) => tone === drafts[row]?.tone);
const doubts = plain.map((text, row) => toneDoubt(text, languages[row] ?? 'other'));

const heldOut = new Float64Array(drafts.length);
const scoreOf = (row: number): number => (heldOut[row] ?? 0) - (doubts[row] ?? 0);
for (let fold = 0; fold < FOLDS; fold += 1) {
  const weights = fitTone(
    everyRow.filter((row) => drafts[row]?.fold !== fold),
    isHeated,
  );
  for (const row of everyRow.filter((one) => drafts[one]?.fold === fold)) heldOut[row] = scoreRow(rows, row, weights);
}

function fitTone(use: readonly number[], isPositive: (row: number) => boolean): Float32Array {
  const fits = SEEDS.map((seed) =>
    fitLogistic(rows, use, isPositive, (row) => drafts[row]?.weight ?? 1, { ...FIT, seed }),
  );
  return new Float32Array(BUCKETS).map((_, at) => fits.reduce((sum, fit) => sum + (fit[at] ?? 0), 0) / SEEDS.length);
}

const counted = everyRow.filter((row) => drafts[row]?.fold !== undefined);
const { model: cuts, odds } = fitCuts(counted.flatMap((row) => drafts[row] ?? []));
const oddsOf = new Map(counted.map((row, at) => [row, odds[at] ?? 0]));

/** Score that only the allowed share of held-out neutral drafts exceeds. */
function thresholdOf(language: keyof typeof FALSE_ALARMS, name: string, scoreOf: (row: number) => number): number {
  const own = counted.filter((row) => languages[row] === language);
  const scores = own
    .filter((row) => !isHeated(row))
    .map(scoreOf)
    .sort((a, b) => b - a);
  const threshold = scores[Math.floor(scores.length * FALSE_ALARMS[language])] ?? 0;
  const heated = own.filter(isHeated);
  const seen = heated.filter((row) => scoreOf(row) > threshold).length;
  process.stdout.write(
    `${language}, ${name}: threshold ${threshold.toFixed(2)}, ${seen} of ${heated.length} heated drafts seen, ${scores.length} neutral\n`,
  );
  return Math.round(threshold * 100) / 100;
}

const heads = [
  fitTone(everyRow, isHeated),
  ...TONES.map((tone) => fitTone(everyRow.filter(hasTone), (row) => drafts[row]?.tone === tone)),
];
const [zh, en] = [thresholdOf('zh', 'tone', scoreOf), thresholdOf('en', 'tone', scoreOf)];
const heatOf = (row: number): number => heatOfDraft(scoreOf(row), oddsOf.get(row) ?? 0);
const heated = { zh: thresholdOf('zh', 'tone and cuts', heatOf), en: thresholdOf('en', 'tone and cuts', heatOf) };
writeModel({
  name: 'draft',
  constant: 'draftModel',
  type: 'DraftModel',
  from: '../../domain/draft/check-draft',
  command: 'train-draft',
  about: 'What the draft guard has learnt: `createDraftGuard(judge, draftModel)`.',
  model: {
    tone: { table: pack(heads, BUCKETS), thresholds: { zh, en, other: Math.max(zh, en) } },
    cuts,
    // other languages are not read: their tone is in doubt without end
    heated: { ...heated, other: Math.max(heated.zh, heated.en) },
    acts: fitActs(),
  },
});
