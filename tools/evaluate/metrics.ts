import { type Kind, KINDS, type Severity } from '../../domain/hostility/verdict';
import { seeded } from '../train/logistic';

/** A label and what the judge said. */
export interface Judged {
  readonly truth: Severity;
  readonly guess: Severity;
  /** Calibrated probability of "hostile", 0–1. */
  readonly probability: number;
  /** Labelled kinds; absent when only the severity was labelled. */
  readonly kinds?: readonly string[];
  readonly guessedKinds: readonly Kind[];
  /** What the message tests, or ''. */
  readonly group: string;
}

/** A figure with its 95 % bootstrap interval. */
export interface Figure {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

export interface Detection {
  readonly precision: Figure;
  readonly recall: Figure;
  readonly f1: Figure;
}

export interface Report {
  readonly messages: number;
  readonly heated: Detection;
  readonly hostile: Detection;
  readonly abusiveMissed: number;
  /** Share of calm and of tense messages judged hostile. */
  readonly falseAlarms: { readonly calm: number; readonly tense: number };
  /** Tenths of the probability of "hostile": how many were there, and what share really was hostile. */
  readonly calibration: readonly { readonly from: number; readonly messages: number; readonly hostile: number }[];
  /** Per group of a functional set: messages, and the share judged hostile or not as labelled. */
  readonly groups: Readonly<Record<string, { readonly messages: number; readonly right: number }>>;
  /** Per kind: messages labelled with it, share of the hostile ones found hostile, and how well the kind itself is named. */
  readonly kinds: Readonly<
    Record<
      string,
      { readonly messages: number; readonly found: number; readonly precision: number; readonly recall: number }
    >
  >;
  /** Rows: label 0–3, columns: verdict 0–3. */
  readonly confusion: readonly (readonly number[])[];
}

const RESAMPLES = 500;

interface Counts {
  hit: number;
  alarm: number;
  miss: number;
}

function count(judged: readonly Judged[], level: Severity): Counts {
  const counts = { hit: 0, alarm: 0, miss: 0 };
  for (const { truth, guess } of judged) {
    if (guess >= level && truth >= level) counts.hit += 1;
    else if (guess >= level) counts.alarm += 1;
    else if (truth >= level) counts.miss += 1;
  }
  return counts;
}

function ratio(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}

const MEASURES = {
  precision: ({ hit, alarm }: Counts) => ratio(hit, hit + alarm),
  recall: ({ hit, miss }: Counts) => ratio(hit, hit + miss),
  f1: ({ hit, alarm, miss }: Counts) => ratio(2 * hit, 2 * hit + alarm + miss),
};

function detect(judged: readonly Judged[], level: Severity): Detection {
  const random = seeded(level);
  const resampled = Array.from({ length: RESAMPLES }, () =>
    count(
      judged.map(() => judged[Math.floor(random() * judged.length)] as Judged),
      level,
    ),
  );
  const whole = count(judged, level);
  const figure = (measure: (counts: Counts) => number): Figure => {
    const values = resampled.map(measure).sort((a, b) => a - b);
    return {
      value: measure(whole),
      low: values[Math.floor(RESAMPLES * 0.025)] ?? 0,
      high: values[Math.floor(RESAMPLES * 0.975)] ?? 0,
    };
  };
  return { precision: figure(MEASURES.precision), recall: figure(MEASURES.recall), f1: figure(MEASURES.f1) };
}

function share(judged: readonly Judged[], truth: Severity, isWrong: (guess: Severity) => boolean): number {
  const those = judged.filter((one) => one.truth === truth);
  return ratio(those.filter(({ guess }) => isWrong(guess)).length, those.length);
}

const TENTHS = 10;

function calibrationOf(judged: readonly Judged[]): Report['calibration'] {
  return Array.from({ length: TENTHS }, (_, tenth) => {
    const those = judged.filter(({ probability }) => Math.min(TENTHS - 1, Math.floor(probability * TENTHS)) === tenth);
    const hostile = ratio(those.filter(({ truth }) => truth >= 2).length, those.length);
    return { from: tenth / TENTHS, messages: those.length, hostile };
  });
}

function groupsOf(judged: readonly Judged[]): Report['groups'] {
  const names = [...new Set(judged.map(({ group }) => group))].filter(Boolean).sort();
  return Object.fromEntries(
    names.map((name) => {
      const those = judged.filter(({ group }) => group === name);
      const right = those.filter(({ truth, guess }) => truth >= 2 === guess >= 2).length;
      return [name, { messages: those.length, right: ratio(right, those.length) }];
    }),
  );
}

function kindsOf(judged: readonly Judged[]): Report['kinds'] {
  const labelled = judged.filter(({ kinds }) => kinds !== undefined);
  return Object.fromEntries(
    KINDS.flatMap((kind) => {
      const has = labelled.filter(({ kinds }) => kinds?.includes(kind));
      if (has.length === 0) return [];
      const hostile = has.filter(({ truth }) => truth >= 2);
      const named = labelled.filter(({ guessedKinds }) => guessedKinds.includes(kind));
      const both = has.filter(({ guessedKinds }) => guessedKinds.includes(kind)).length;
      const found = ratio(hostile.filter(({ guess }) => guess >= 2).length, hostile.length);
      return [
        [kind, { messages: has.length, found, precision: ratio(both, named.length), recall: ratio(both, has.length) }],
      ];
    }),
  );
}

/** All figures for a set of judged messages. */
export function reportOn(judged: readonly Judged[]): Report {
  const confusion = [0, 1, 2, 3].map((truth) =>
    [0, 1, 2, 3].map((guess) => judged.filter((one) => one.truth === truth && one.guess === guess).length),
  );
  return {
    messages: judged.length,
    heated: detect(judged, 1),
    hostile: detect(judged, 2),
    abusiveMissed: share(judged, 3, (guess) => guess < 2),
    falseAlarms: {
      calm: share(judged, 0, (guess) => guess >= 2),
      tense: share(judged, 1, (guess) => guess >= 2),
    },
    calibration: calibrationOf(judged),
    groups: groupsOf(judged),
    kinds: kindsOf(judged),
    confusion,
  };
}
