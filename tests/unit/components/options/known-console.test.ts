import { describe, expect, it } from 'vitest';
import { consolesAt, nameIn } from '../../../../components/options/known-console';
import { SOME_CONSOLES } from './some-consoles';

const named = { id: 'x', grade: 'A', hosts: [], name: { en: 'Feige', zh: '飞鸽', zhHant: '飛鴿' } } as const;

describe('the name of a console', () => {
  it.each([
    ['en', 'Feige'],
    ['zh-Hans-CN', '飞鸽'],
    ['zh-Hant-TW', '飛鴿'],
  ])('in %s is %s', (lang, name) => {
    expect(nameIn(named, lang)).toBe(name);
  });

  it('in Traditional Chinese is the Simplified one where there is no other', () => {
    expect(nameIn({ ...named, name: { en: 'Feige', zh: '飞鸽' } }, 'zh-Hant-TW')).toBe('飞鸽');
  });
});

describe('the consoles a granted pattern reaches', () => {
  it.each([
    ['https://*.zendesk.com/*', ['zendesk']],
    ['https://shop.zendesk.com/*', ['zendesk']],
    ['https://seller.shopee.sg/*', ['shopee']],
    ['https://*/*', ['zendesk', 'shopee', 'qiyu']],
    ['https://desk.example.com/*', []],
    ['http://shop.zendesk.com/*', []],
  ])('%s: %j', (pattern, ids) => {
    expect(consolesAt(pattern, SOME_CONSOLES).map((known) => known.id)).toEqual(ids);
  });
});
