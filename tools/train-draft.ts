import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { languageOf } from '../domain/hostility/language';
import { FeatureSink } from '../domain/hostility/features/feature-sink';
import { normalise } from '../domain/hostility/normalise/normalise';
import { OWN_LINES } from '../domain/draft/own-lines';
import { DRAFT_RULES } from '../domain/draft/rules/all-rules';
import { canBeHeated, toneFeatures, TONES } from '../domain/draft/tone';
import { collectRows, fitLogistic, scoreRow, seeded, shuffled } from './train/logistic';
import { pack } from './train/pack';
import { writeModel } from './train/write-model';

// data/drafts/*.tsv and the ready phrases → assets/model/draft-model.ts. The threshold of each language is the
// score that this share of neutral drafts exceeds when they are held out, five times a fifth.

const ROOT = join(import.meta.dirname, '..');
const BUCKETS = 2 ** 15;
const FOLDS = 5;
/** Share of held-out neutral drafts that may be flagged; Chinese drafts give the tone away more surely. */
const FALSE_ALARMS = { zh: 0.006, en: 0.035 } as const;
const FIT = { buckets: BUCKETS, epochs: 15, rate: 0.3, decay: 1e-4 };
/** Each fit is the mean of several, which depends less on the order of the drafts. */
const SEEDS = [1, 2, 3, 4, 5];

interface Draft {
  readonly text: string;
  readonly tone: string;
  /** The guard's own words: learnt, not counted. */
  readonly isOwn?: boolean;
}

function draftsIn(file: string): Draft[] {
  const lines = readFileSync(join(ROOT, 'data', 'drafts', file), 'utf8')
    .trim()
    .split('\n')
    .slice(1);
  return lines.map((line) => {
    const [text = '', tone = ''] = line.split('\t');
    return { text, tone };
  });
}

function phrasesIn(language: string): Draft[] {
  const folder = join(ROOT, 'assets', 'phrases', language);
  return readdirSync(folder)
    .sort()
    .map((file) => readFileSync(join(folder, file), 'utf8'))
    .flatMap((text) => [...text.matchAll(/^ {2}text: "?(.*?)"?$/gm)])
    .map((match) => ({ text: match[1] ?? '', tone: 'neutral' }));
}

const FILES = readdirSync(join(ROOT, 'data', 'drafts')).sort();
const drafts: Draft[] = [...FILES.flatMap(draftsIn), ...['zh', 'zh-hant', 'en'].flatMap(phrasesIn)];
const OWN = [...OWN_LINES, ...DRAFT_RULES.map(({ to }) => to)].filter((line) => line.length > 5 && !/[{$]/.test(line));
drafts.push(...[...new Set(OWN)].map((text) => ({ text, tone: 'neutral', isOwn: true })));
const plain = drafts.map(({ text }) => normalise(text).text.trim());
const languages = plain.map(languageOf);
const sink = new FeatureSink(BUCKETS);
const rows = collectRows(drafts.length, (row) => toneFeatures(sink, plain[row] ?? '', languages[row] ?? 'other'));
const everyRow = drafts.map((_, row) => row);
const isHeated = (row: number): boolean => drafts[row]?.tone !== 'neutral';
const mayBe = plain.map((text, row) => canBeHeated(text, languages[row] ?? 'other'));

const order = shuffled(everyRow, seeded(3));
const heldOut = new Float64Array(drafts.length);
for (let fold = 0; fold < FOLDS; fold += 1) {
  const test = order.filter((_, i) => i % FOLDS === fold);
  const rest = order.filter((_, i) => i % FOLDS !== fold);
  const weights = fitTone(rest, isHeated);
  for (const row of test) heldOut[row] = scoreRow(rows, row, weights);
}

function fitTone(use: readonly number[], isPositive: (row: number) => boolean): Float32Array {
  const fits = SEEDS.map((seed) => fitLogistic(rows, use, isPositive, () => 1, { ...FIT, seed }));
  return new Float32Array(BUCKETS).map((_, at) => fits.reduce((sum, fit) => sum + (fit[at] ?? 0), 0) / SEEDS.length);
}

function thresholdOf(language: keyof typeof FALSE_ALARMS): number {
  const own = everyRow.filter((row) => languages[row] === language);
  const scores = own
    .filter((row) => !isHeated(row) && !drafts[row]?.isOwn)
    .map((row) => (mayBe[row] ? (heldOut[row] ?? 0) : -99));
  const threshold = scores.sort((a, b) => b - a)[Math.floor(scores.length * FALSE_ALARMS[language])] ?? 0;
  const heated = own.filter(isHeated);
  const seen = heated.filter((row) => mayBe[row] && (heldOut[row] ?? 0) > threshold).length;
  process.stdout.write(
    `${language}: threshold ${threshold.toFixed(2)}, ${seen} of ${heated.length} heated drafts seen, ${scores.length} neutral\n`,
  );
  return Math.round(threshold * 100) / 100;
}

const heads = [
  fitTone(everyRow, isHeated),
  ...TONES.map((tone) => fitTone(everyRow.filter(isHeated), (row) => drafts[row]?.tone === tone)),
];
const [zh, en] = [thresholdOf('zh'), thresholdOf('en')];
writeModel({
  name: 'draft',
  constant: 'toneModel',
  type: 'ToneModel',
  from: '../../domain/draft/tone',
  command: 'train-draft',
  about: "Weights of the draft guard's sense of tone: `createToneReader(toneModel)`.",
  model: { table: pack(heads, BUCKETS), thresholds: { zh, en, other: Math.max(zh, en) } },
});
