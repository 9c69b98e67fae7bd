import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hostilityModel } from '../../../../assets/model/hostility-model';
import { heatBefore, oddsAfter } from '../../../../domain/hostility/context';
import { createJudge } from '../../../../domain/hostility/judge';
import type { Utterance } from '../../../../domain/hostility/verdict';

const customer = (text: string): Utterance => ({ speaker: 'customer', text });
const agent = (text: string): Utterance => ({ speaker: 'agent', text });
/** Texts here are their own probability. */
const heatOf = (...before: Utterance[]): number | undefined => heatBefore(before, Number);

describe('the heat before a message', () => {
  it.each([
    ['nothing was said', [], undefined],
    ['only the agent spoke', [agent('0.9')], undefined],
    ['the last message counts whole', [customer('0.8')], 0.8],
    ['the agent’s words count not at all', [customer('0.8'), agent('1'), agent('1')], 0.8],
    ['the hottest that is near enough tells', [customer('0.2'), customer('0.9'), customer('0.3')], 0.9 * 0.5 ** 0.4],
    ['the seventh last is forgotten', ['1', '0', '0', '0', '0', '0', '0'].map(customer), 0],
  ])('%s', (_, before, heat) => {
    const found = heatOf(...before);
    if (heat === undefined) expect(found).toBeUndefined();
    else expect(found).toBeCloseTo(heat, 10);
  });

  it('is a probability, and cools with each harmless message', () => {
    const chance = fc.double({ min: 0, max: 1, noNaN: true }).map((value) => customer(String(value)));
    fc.assert(
      fc.property(fc.array(chance, { minLength: 1 }), (before) => {
        const heat = heatOf(...before) ?? Number.NaN;
        expect(heat).toBeGreaterThanOrEqual(0);
        expect(heat).toBeLessThanOrEqual(1);
        expect(heatOf(...before, customer('0'))).toBeLessThanOrEqual(heat);
      }),
    );
  });

  it('leans to either side, and to none where there is nothing before', () => {
    expect(oddsAfter(undefined)).toBe(0);
    expect(oddsAfter(0)).toBeLessThan(0);
    expect(oddsAfter(1)).toBeGreaterThan(0);
  });
});

describe('a message after others', () => {
  const judge = createJudge(hostilityModel);
  const hostile = (text: string, before: Utterance[] = []): number => {
    const { score } = judge({ text, before });
    return score[2] + score[3];
  };
  const ABUSED = [customer('you lying useless idiots'), agent('I am looking into it.')];
  const THANKED = [customer('thanks, that worked'), agent('You are welcome.')];

  it('is hostile more likely after abuse than alone, and less after thanks', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const alone = hostile(text);
        expect(hostile(text, ABUSED)).toBeGreaterThanOrEqual(alone);
        expect(hostile(text, THANKED)).toBeLessThanOrEqual(alone);
      }),
    );
  });

  it('is judged the same however often and in whatever order it is asked', () => {
    const texts = ['yes you do', 'of course', '继续编', 'ok'];
    const first = texts.map((text) => hostile(text, ABUSED));
    expect(texts.toReversed().map((text) => hostile(text, ABUSED))).toEqual(first.toReversed());
    expect(texts.map((text) => hostile(text))).not.toEqual(first);
  });

  it('stays what it is where its words leave no doubt', () => {
    expect(judge({ text: 'Fuck you, you lying piece of shit', before: THANKED }).severity).toBe(3);
    expect(judge({ text: 'thanks, got it', before: ABUSED }).severity).toBeLessThan(2);
    expect(judge({ text: '好的谢谢', before: ABUSED }).severity).toBeLessThan(2);
  });
});
