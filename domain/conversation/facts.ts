/** Something concrete a customer wrote, worth holding on to while under attack (evidence L3). */
export interface Fact {
  readonly kind: 'order' | 'amount' | 'date';
  readonly text: string;
}

const MAX_FACTS = 4;

const PATTERNS: readonly { kind: Fact['kind']; pattern: RegExp }[] = [
  {
    kind: 'order',
    pattern: /(?:订单|訂單|单号|單號|运单|order|ticket|booking|tracking)\D{0,8}?([A-Z]{0,4}-?\d{5,20})/giu,
  },
  { kind: 'order', pattern: /(?<![\d.])([A-Z]{0,3}\d{8,20})(?![\d.])/gu },
  {
    kind: 'amount',
    pattern:
      /((?:[¥￥$€£]\s?\d+(?:[.,]\d{1,2})?)|(?:\d+(?:\.\d{1,2})?\s?(?:元|块钱|块|塊|dollars|euros|pounds|usd|eur)))/giu,
  },
  {
    kind: 'date',
    pattern:
      /(\d{1,2}月\d{1,2}[日号號]|(?:\d{1,2}\s)?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?\s\d{1,2}(?:st|nd|rd|th)?|(?:last |next )?(?:mon|tues|wednes|thurs|fri|satur|sun)day|昨天|前天|上周[一二三四五六日天]?)/giu,
  },
];

/**
 * Order numbers, amounts and dates in the customer's own words, newest first, none twice.
 * Nothing is inferred: what is not written is not a fact.
 * @param texts customer messages, oldest first
 */
export function factsOf(texts: readonly string[]): Fact[] {
  const facts: Fact[] = [];
  for (const text of [...texts].reverse()) {
    for (const { kind, pattern } of PATTERNS) {
      for (const match of text.slice(0, 2_000).matchAll(pattern)) {
        const found = (match[1] ?? match[0]).trim();
        const isKnown = facts.some((fact) => fact.text.includes(found) || found.includes(fact.text));
        if (!isKnown) facts.push({ kind, text: found });
        if (facts.length === MAX_FACTS) return facts;
      }
    }
  }
  return facts;
}
