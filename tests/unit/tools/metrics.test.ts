import { describe, expect, it } from 'vitest';
import { type Judged, reportOn } from '../../../tools/evaluate/metrics';

const judged = (changes: Partial<Judged>): Judged => ({
  truth: 0,
  guess: 0,
  probability: 0,
  guessedKinds: [],
  group: '',
  ...changes,
});

const REPORT = reportOn([
  judged({ truth: 2, guess: 2, probability: 0.95, kinds: ['insult'], guessedKinds: ['insult'], group: 'insults' }),
  judged({ truth: 3, guess: 1, probability: 0.35, kinds: ['insult', 'profanity'], group: 'insults' }),
  judged({ truth: 0, guess: 2, probability: 0.91, kinds: [], guessedKinds: ['insult'], group: 'names' }),
  judged({ truth: 1, guess: 1, probability: 0.05 }),
]);

describe('the figures of an evaluation', () => {
  it('tell hits, alarms and misses of hostile messages', () => {
    expect(REPORT.hostile.precision.value).toBe(0.5);
    expect(REPORT.hostile.recall.value).toBe(0.5);
    expect(REPORT.abusiveMissed).toBe(1);
    expect(REPORT.falseAlarms).toEqual({ calm: 1, tense: 0 });
  });

  it('tell how often a probability came true', () => {
    expect(REPORT.calibration[9]).toEqual({ from: 0.9, messages: 2, hostile: 0.5 });
    expect(REPORT.calibration[3]).toEqual({ from: 0.3, messages: 1, hostile: 1 });
    expect(REPORT.calibration[0]).toEqual({ from: 0, messages: 1, hostile: 0 });
  });

  it('tell what each kind and each group of cases came to', () => {
    expect(REPORT.kinds).toEqual({
      insult: { messages: 2, found: 0.5, precision: 0.5, recall: 0.5 },
      profanity: { messages: 1, found: 0, precision: 0, recall: 0 },
    });
    expect(REPORT.groups).toEqual({
      insults: { messages: 2, right: 0.5 },
      names: { messages: 1, right: 0 },
    });
  });
});
