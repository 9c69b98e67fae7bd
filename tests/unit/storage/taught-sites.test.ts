import { describe, expect, it } from 'vitest';
import {
  MAX_TAUGHT,
  readTaughtFile,
  readTaughtSpec,
  type TaughtSite,
  type TaughtSpec,
  taughtSites,
  withSites,
  writeTaughtFile,
} from '../../../storage/taught-sites';

const SPEC: TaughtSpec = {
  id: 'taught',
  name: { en: 'desk.example.com', zh: 'desk.example.com' },
  grade: 'C',
  checkedOn: '2026-11-22',
  source: 'pointed out on the page',
  hosts: [],
  route: '/chat/([^/?#&;]+)',
  present: ['div.log'],
  conversation: { pane: ['div.log'], id: [{ from: 'url', pattern: '/chat/([^/?#&;]+)' }] },
  message: {
    item: ['.row'],
    speaker: [
      { speaker: 'agent', is: '.us' },
      { speaker: 'customer', has: '.them' },
    ],
    text: ['.words'],
    order: 'oldest-first',
  },
  composer: { field: ['textarea.box'] },
};
const aSite = (host = 'desk.example.com'): TaughtSite => ({
  origin: `https://${host}`,
  spec: SPEC,
  taughtAt: 1_700_000_000_000,
});
const inFile = (site: unknown): string => JSON.stringify({ format: 'evenkeel-taught', version: 1, sites: [site] });

describe('a taught site', () => {
  it('is stored and read as it was', async () => {
    await taughtSites.write([aSite()]);
    expect(await taughtSites.read()).toEqual([aSite()]);
  });

  it('replaces what was taught before on the same site, and no other', () => {
    const [one, other] = [aSite(), aSite('other.example.com')];
    const anew = { ...one, taughtAt: one.taughtAt + 1 };
    expect(withSites([one, other], [anew])).toEqual([other, anew]);
  });

  it('pushes the oldest out when there are too many', () => {
    const many = Array.from({ length: MAX_TAUGHT }, (_, number) => aSite(`n${number}.example.com`));
    const kept = withSites(many, [aSite()]);
    expect(kept).toHaveLength(MAX_TAUGHT);
    expect(kept).not.toContainEqual(many[0]);
    expect(kept.at(-1)).toEqual(aSite());
  });
});

describe('what a page sends to be taught', () => {
  it('is taken as it is', () => {
    expect(readTaughtSpec(SPEC)).toEqual(SPEC);
  });

  it.each([
    ['another console’s id', { ...SPEC, id: 'zendesk' }],
    ['hosts of its own', { ...SPEC, hosts: ['https://*/*'] }],
    ['an expression that does not compile', { ...SPEC, route: '(' }],
    ['an expression that never ends', { ...SPEC, route: '(a+)+$' }],
    ['one speaker only', { ...SPEC, message: { ...SPEC.message, speaker: [{ speaker: 'agent', is: '.us' }] } }],
    ['no messages', { ...SPEC, message: { ...SPEC.message, item: [] } }],
    ['an unknown order', { ...SPEC, message: { ...SPEC.message, order: 'any' } }],
    ['a selector as long as a book', { ...SPEC, present: ['a'.repeat(1_000)] }],
    ['nothing', undefined],
  ])('is refused with %s', (_what, raw) => {
    expect(readTaughtSpec(raw)).toBeUndefined();
  });

  it('leaves out what is not known', () => {
    expect(readTaughtSpec({ ...SPEC, extra: 1, message: { ...SPEC.message, extra: 'x' } })).toEqual(SPEC);
  });
});

describe('a file of taught sites', () => {
  it('gives the sites back that were written', () => {
    expect(readTaughtFile(writeTaughtFile([aSite()]))).toEqual([aSite()]);
    expect(readTaughtFile(`\uFEFF${writeTaughtFile([aSite()])}`)).toEqual([aSite()]);
  });

  it.each([
    ['no JSON', 'hello', 'not-ours'],
    ['another format', '{"format":"evenkeel-export","version":1}', 'not-ours'],
    ['a newer version', writeTaughtFile([aSite()]).replace('"version": 1', '"version": 2'), 'newer-version'],
    ['no sites', JSON.stringify({ format: 'evenkeel-taught', version: 1, sites: [] }), 'damaged'],
    ['a broken spec', inFile({ ...aSite(), spec: {} }), 'damaged'],
    ['an origin with a path', inFile({ ...aSite(), origin: 'https://desk.example.com/a' }), 'damaged'],
    ['an origin that is no site', inFile({ ...aSite(), origin: 'chrome://settings' }), 'damaged'],
  ])('is refused when it holds %s', (_what, text, problem) => {
    expect(readTaughtFile(text)).toBe(problem);
  });
});
