import { FeatureSink, type FeatureVector, hashName } from '../hostility/features/feature-sink';
import { addNgrams } from '../hostility/features/ngrams';
import { decodeTable } from '../hostility/linear-table';
import type { PackedTable } from '../hostility/model';
import type { Language } from '../hostility/verdict';
import type { DraftKind } from './draft';
import { TONE_SIGNS } from './tone-signs';

/** Tones the model tells apart, in the order of its heads after the first. */
export const TONES = ['sharp', 'belittling', 'arguing'] as const satisfies readonly DraftKind[];

/** What `npm run train-draft` makes. */
export interface ToneModel {
  /** One head: heated at all. */
  readonly heat: PackedTable;
  /** One head for each of {@link TONES}; few buckets will do. */
  readonly tones: PackedTable;
}

/** How heated a text is and in what way. */
export interface ToneReading {
  /** Raw score: higher, more heated. */
  readonly score: number;
  readonly tone: (typeof TONES)[number];
}

/** Reads the tone of a normalised text. Pure, linear. */
export type ToneReader = (plain: string, language: Language) => ToneReading;

/** Code units looked at; more would not change the tone. */
const REACH = 2000;
/** Lengths at which short drafts read differently, code units. */
const STEPS = [12, 30, 60, 120];

/** Signs that can carry heat in English. */
const CARRIERS: ReadonlySet<string> = new Set(
  'youNeg yourBad order rhetoric mine absolute sarcasm dispute belittle impatience'.split(' '),
);
/** Signs of help. */
const FRIENDLY: ReadonlySet<string> = new Set(['courtesy', 'offer', 'soft', 'did', 'youCan']);

/**
 * What is taken off a score where the wording speaks against heat: English drafts in which nothing can carry it, or
 * that are courteous; in Chinese, courteous words go with heat too often (请您不要胡搅蛮缠). Other languages are not read.
 */
export function toneDoubt(plain: string, language: Language): number {
  if (language !== 'en') return language === 'zh' ? 0 : Number.POSITIVE_INFINITY;
  const signs = TONE_SIGNS.en.filter(([, sign]) => sign.test(plain));
  const canCarry = signs.some(([name]) => CARRIERS.has(name));
  return canCarry && !signs.some(([name]) => name === 'courtesy') ? 0 : 1;
}

/** Features of a normalised text; valid until the sink's next use. */
export function toneFeatures(sink: FeatureSink, text: string, language: Language): FeatureVector {
  const plain = text.slice(0, REACH);
  sink.begin();
  sink.add(hashName('bias'), 1);
  addNgrams(sink, plain);
  sink.scale(1, 4 / Math.sqrt(Math.max(8, sink.length)));
  const signs = TONE_SIGNS[language === 'en' ? 'en' : 'zh']
    .filter(([, sign]) => sign.test(plain))
    .map(([name]) => name);
  for (const name of signs) sink.add(hashName(`${language} ${name}`), 1.5);
  for (const one of signs)
    for (const other of signs) if (other < one) sink.add(hashName(`${language} ${other} ${one}`), 0.7);
  sink.add(hashName(`length ${STEPS.filter((step) => plain.length >= step).length}`), 1);
  if (!signs.some((name) => FRIENDLY.has(name))) sink.add(hashName(`${language} blunt`), 1.5);
  if (!signs.includes('courtesy') && !signs.includes('offer')) sink.add(hashName(`${language} bare`), 1.5);
  return sink.take();
}

/** Readies the model. */
export function createToneReader({ heat, tones }: ToneModel): ToneReader {
  const heatTable = decodeTable(heat);
  const tonesTable = decodeTable(tones);
  const sink = new FeatureSink(Math.max(heat.buckets, tones.buckets));
  return (plain, language) => {
    const features = toneFeatures(sink, plain, language);
    const [heated = 0] = heatTable.score(features);
    const scores = tonesTable.score(features);
    let tone: ToneReading['tone'] = 'sharp';
    let highest = Number.NEGATIVE_INFINITY;
    TONES.forEach((name, head) => {
      if ((scores[head] ?? 0) <= highest) return;
      highest = scores[head] ?? 0;
      tone = name;
    });
    return { score: heated - toneDoubt(plain, language), tone };
  };
}
