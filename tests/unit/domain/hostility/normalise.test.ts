import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalise } from '../../../../domain/hostility/normalise/normalise';

describe('normalise', () => {
  it.each([
    ['Ｆ**k you', 'fuck you'],
    ['you piece of $h1t', 'you piece of shit'],
    ['s.t.u.p.i.d', 'stupid'],
    ['f u c k you', 'fuck you'],
    ['𝓯𝓾𝓬𝓴 🅵🆄🅲🅺 ⓕⓤⓒⓚ', 'fuck fuck fuck'],
    ['傻 逼', '傻逼'],
    ['客-服-垃-圾', '客服垃圾'],
    ['女干商', '奸商'],
    ['你們這些騙子', '你们这些骗子'],
    ['唔該', '不该'],
    ['id\u200bi\u2060ot', 'idiot'],
    ['\u202eabc', 'abc'],
    ['don’t', 'dont'],
    ['#jetsucks', '#jet sucks'],
  ])('reads %j as %j', (typed, meant) => {
    expect(normalise(typed).text).toBe(meant);
  });

  it.each([
    ['order 1d10 b2b mp3', 'order 1d10 b2b mp3'],
    ['the A55 phone', 'the a55 phone'],
    ['I want $100 or 1+1', 'i want $100 or 1+1'],
    ['太傻 逼我退货', '太傻 逼我退货'],
    ['沒關係', '没关系'],
    ['what?!', 'what?!'],
  ])('does not read words into %j', (typed, meant) => {
    expect(normalise(typed).text).toBe(meant);
  });

  it('maps every code unit to a place inside the original, in order', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (original) => {
        const { text, start, end } = normalise(original);
        const isSound = [...text].every((_, at) => {
          const from = start[at] ?? -1;
          const to = end[at] ?? -1;
          return from >= (at > 0 ? (start[at - 1] ?? 0) : 0) && to >= from && to <= original.length;
        });
        expect(isSound).toBe(true);
      }),
    );
  });
});
