import type { CueRule, ReadCue } from '../cues/cue-rule';
import type { Language } from '../verdict';
import { addCueFeatures } from './cue-features';
import { type FeatureSink, type FeatureVector, hashName } from './feature-sink';
import { type Form, isShouted } from './form';
import { addNgrams } from './ngrams';

/** What is known of a message before the model sees it. */
export interface Reading {
  /** Normalised text. */
  readonly text: string;
  readonly language: Language;
  readonly form: Form;
  readonly cues: readonly ReadCue[];
  /** Aim rules that fired: who is mentioned anywhere in the message. */
  readonly mentions: readonly CueRule[];
}

/** Weight of all n-grams together, and of one cue or mark of form. */
const NGRAM_NORM = 2;
const CUE_VALUE = 0.8;
const FORM_VALUE = 0.3;

function level(count: number, steps: readonly number[]): number {
  let at = 0;
  while (at < steps.length && count >= (steps[at] ?? 0)) at += 1;
  return at;
}

function formNames(form: Form, language: Language): string[] {
  return [
    `len${level(form.length, language === 'zh' ? [4, 8, 15, 30, 60, 120, 240] : [15, 30, 60, 110, 200, 400])}`,
    `exc${level(form.exclamations, [1, 2, 3, 6])}`,
    `que${level(form.questions, [1, 2, 3, 6])}`,
    `dot${level(form.dots, [1, 3, 6])}`,
    `run${level(form.longestRun, [3, 5, 8])}`,
    `lin${level(form.lines, [2, 4])}`,
    `cap${level(form.shoutedWords, [1, 2, 4])}${isShouted(form) ? 's' : ''}`,
  ];
}

/** Turns a reading into the model's features. */
export function extractFeatures(reading: Reading, sink: FeatureSink): FeatureVector {
  sink.begin();
  addNgrams(sink, reading.text);
  sink.scale(0, NGRAM_NORM / Math.sqrt(Math.max(8, sink.length)));
  const { language } = reading;
  sink.add(hashName(`bias:${language}`), 1);
  addCueFeatures(sink, reading.cues, reading.mentions, CUE_VALUE);
  for (const name of formNames(reading.form, language)) sink.add(hashName(`${language}:${name}`), FORM_VALUE);
  return sink.take();
}
