import { describe, expect, it } from 'vitest';
import { caseInView } from '../../../../domain/pause/perspective';
import type { Utterance } from '../../../../domain/hostility/verdict';

const said = (...texts: string[]): Utterance[] => texts.map((text) => ({ speaker: 'customer', text }));

describe('the case the cards are tied to', () => {
  it.each([
    ['快递五天没动，物流到底到哪了', 'logistics'],
    ['The parcel is late, tracking has not moved', 'logistics'],
    ['衣服质量太差，一洗就破', 'product'],
    ['The kettle is broken, it leaks', 'product'],
    ['ok', 'general'],
  ])('“%s” is about %s', (text, theirs) => {
    expect(caseInView(said(text), 2).theirs).toBe(theirs);
  });

  it('excuses no abuse by what it was about', () => {
    expect(caseInView(said('The parcel is late, tracking has not moved'), 3).theirs).toBe('abuse');
  });

  it('holds at most three facts, of the customer alone', () => {
    const recent = [
      ...said('Order 88123456 from Monday, I paid $40 and $12 more'),
      { speaker: 'agent', text: 'Order 99999999' } as const,
    ];
    const { facts } = caseInView(recent, 1);
    expect(facts).toHaveLength(3);
    expect(facts.join()).toContain('88123456');
    expect(facts.join()).not.toContain('99999999');
  });

  it('is empty without a conversation', () => {
    expect(caseInView([], 0)).toEqual({ theirs: 'general', facts: [] });
  });
});
