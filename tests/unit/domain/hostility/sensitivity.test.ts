import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hostilityModel } from '../../../../assets/model/hostility-model';
import { createJudge } from '../../../../domain/hostility/judge';
import {
  afterCorrection,
  type Correction,
  proposedStep,
  SENSITIVITY_STEPS,
  type Sensitivity,
  USUAL_SENSITIVITY,
} from '../../../../domain/hostility/sensitivity';

const alarm: Correction = { severity: 2, score: 0.7, previous: undefined, next: 1 };
const miss: Correction = { severity: 1, score: 0.4, previous: undefined, next: 2 };
const undone = (one: Correction): Correction => ({ ...one, previous: one.next, next: undefined });
const after = (corrections: readonly Correction[], from: Partial<Sensitivity> = {}): Sensitivity =>
  corrections.reduce(afterCorrection, { ...USUAL_SENSITIVITY, ...from });

describe('corrections', () => {
  it.each([
    ['three close cases taken back', [alarm, alarm, alarm], -1],
    ['three close cases added', [miss, miss, miss], 1],
    ['two', [alarm, alarm], undefined],
    ['as many to either side', [alarm, alarm, alarm, miss], undefined],
    ['one undone', [alarm, alarm, alarm, undone(alarm)], undefined],
    ['one set from hostile to abusive, which counted already', [{ ...alarm, next: 3 as const }], undefined],
    ['messages that were sure', [1, 2, 3, 4].map(() => ({ ...alarm, score: 0.97 })), undefined],
    ['messages that were surely nothing', [1, 2, 3, 4].map(() => ({ ...miss, score: 0.02 })), undefined],
  ] as const)('speak for a step, or do not: %s', (_, corrections, step) => {
    expect(proposedStep(after(corrections))).toBe(step);
  });

  it('speak for no step beyond the last', () => {
    expect(proposedStep(after([alarm, alarm, alarm], { step: -2 }))).toBeUndefined();
    expect(proposedStep(after([miss, miss, miss], { step: 2 }))).toBeUndefined();
  });

  it('from before the step was chosen do not count against it when undone', () => {
    expect(after([undone(alarm), undone(miss)])).toEqual(USUAL_SENSITIVITY);
  });

  it('leave no trace once all are undone, and change the step never', () => {
    const some = fc.array(fc.constantFrom(alarm, miss));
    fc.assert(
      fc.property(some, fc.constantFrom(...SENSITIVITY_STEPS), (corrections, step) => {
        const noted = after(corrections, { step });
        expect(noted.step).toBe(step);
        expect(after(corrections.map(undone), noted)).toEqual({ step, alarms: 0, misses: 0 });
      }),
    );
  });
});

describe('how readily a message counts', () => {
  const judge = createJudge(hostilityModel);
  const severities = (text: string): number[] =>
    SENSITIVITY_STEPS.map((sensitivity) => judge({ text }, { hostile: [], harmless: [], sensitivity }).severity);

  it('is more, never less, with each step', () => {
    const texts = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom('you people are useless', '你们这服务真行', 'what a joke of a company', '太失望了，再也不来了'),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const found = severities(text);
        expect(found).toEqual([...found].sort((one, other) => one - other));
      }),
    );
  });

  it.each(['操你妈，你们这帮骗子', 'Fuck you, you lying piece of shit'])(
    'open abuse counts at every step: %s',
    (text) => {
      expect(severities(text)).toEqual([3, 3, 3, 3, 3]);
    },
  );

  it.each(['谢谢，收到了', 'thanks, that worked', '请问什么时候发货'])(
    'thanks and questions count at none: %s',
    (text) => {
      expect(severities(text)).toEqual([0, 0, 0, 0, 0]);
    },
  );

  it('decides where a message is close', () => {
    const close = ['is this a joke to you', '你们可真行', 'you never answer'];
    expect(close.some((text) => new Set(severities(text)).size > 1)).toBe(true);
  });
});
