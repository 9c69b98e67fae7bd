import { existsSync, readdirSync } from 'node:fs';
import { Window } from 'happy-dom';
import { describe, expect, it } from 'vitest';
import type { ConsoleSpec } from '../../consoles/define-console';
import { KNOWN_CONSOLES } from '../../consoles/registry';

/** What a spec holds under some keys, however deep; lists are taken apart. */
function valuesOf(spec: unknown, keys: readonly string[]): string[] {
  if (typeof spec !== 'object' || spec === null) return [];
  return Object.entries(spec).flatMap(([key, value]) => {
    const strings = (Array.isArray(value) ? value : [value]).filter((one) => typeof one === 'string');
    return [...(keys.includes(key) ? strings : []), ...valuesOf(value, keys)];
  });
}

const SELECTORS = ['present', 'pane', 'item', 'text', 'drop', 'field', 'frame', 'note', 'placeholder', 'send'];
const selectorsOf = (spec: ConsoleSpec): string[] => valuesOf(spec, [...SELECTORS, 'selector', 'is', 'has']);
const patternsOf = (spec: ConsoleSpec): string[] => valuesOf(spec, ['route', 'pattern']);

const compiles = (pattern: string): boolean => {
  try {
    RegExp(pattern, 'u');
    return true;
  } catch {
    return false;
  }
};

const page = new Window().document;
const parses = (selector: string): boolean => {
  try {
    for (const step of selector.split(' >>> ')) page.querySelector(step);
    return true;
  } catch {
    return false;
  }
};

/** Where the test page of a console stands: its own that is built from its facts, or a desk of the sample console. */
const pagesOf = ({ id, isSample }: ConsoleSpec): string[] =>
  isSample
    ? [`tools/sample-console/web/${id.slice('sample-'.length)}`]
    : [`tests/pages/${id}/page.ts`, `tests/pages/${id}/index.html`];

describe('the consoles', () => {
  const folders = readdirSync('consoles', { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== 'dom')
    .map((entry) => entry.name);

  it('are all registered, one folder each, under their own names', () => {
    expect(KNOWN_CONSOLES.map(({ id }) => id).sort()).toEqual(folders.sort());
  });
});

describe.each(KNOWN_CONSOLES.map((spec) => [spec.id, spec] as const))('%s', (id, spec) => {
  it('has a name that can be stored', () => {
    expect(id).toMatch(/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/);
  });

  it('says where its facts come from and when they were checked', () => {
    expect(spec.source.trim().length).toBeGreaterThan(10);
    expect(spec.checkedOn).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(new Date(spec.checkedOn).toISOString().slice(0, 10)).toBe(spec.checkedOn);
  });

  it('is data: nothing is lost on the way to the page', () => {
    expect(JSON.parse(JSON.stringify(spec))).toEqual(spec);
  });

  it('has expressions that compile', () => {
    const patterns = patternsOf(spec);
    expect(patterns).toContain(spec.route);
    expect(patterns.filter((pattern) => !compiles(pattern))).toEqual([]);
  });

  it('has selectors that parse', () => {
    const selectors = selectorsOf(spec);
    expect(selectors.length).toBeGreaterThan(5);
    expect(selectors.filter((selector) => !parses(selector))).toEqual([]);
  });

  it('can tell customer and agent apart, and what a message says', () => {
    const speakers = spec.message.speaker.map(({ speaker }) => speaker);
    expect(speakers).toEqual(expect.arrayContaining(['customer', 'agent']));
    expect(spec.conversation.id.length * spec.message.item.length * spec.message.text.length).toBeGreaterThan(0);
    expect(spec.message.speaker.filter((rule) => !(rule.is ?? rule.has ?? rule.reading))).toEqual([]);
  });

  it('offers hosts as the browser can grant them', () => {
    expect(spec.hosts.filter((host) => !/^https?:\/\/(?:\*\.)?[a-z0-9.-]+\/\*$/.test(host))).toEqual([]);
  });

  it('has a test page, which the conformance tests drive', () => {
    expect(pagesOf(spec).filter((path) => existsSync(path))).toHaveLength(1);
  });
});

describe('the rules', () => {
  it.each(['iframe >>> ', 'div[', 'a:has(b', '.a..b', 'a,,b', '#1a'])('catch the selector %s', (selector) => {
    expect(parses(selector)).toBe(false);
  });

  it('find selectors and expressions wherever they stand', () => {
    const [shop] = KNOWN_CONSOLES.filter(({ id }) => id === 'sample-shop');
    if (!shop) throw new Error('the sample desk is not registered');
    expect(selectorsOf(shop)).toEqual(
      expect.arrayContaining(['.msg-text', '.is-robot', '.session-wait', '#shop-desk']),
    );
    expect(patternsOf(shop)).toEqual(['^/shop/', '^\\d+$']);
  });
});
