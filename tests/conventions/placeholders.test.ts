import { describe, expect, it } from 'vitest';
import { en } from '../../locales/en';
import { zhCn } from '../../locales/zh-cn';
import { zhTw } from '../../locales/zh-tw';

const OTHERS = { zh_CN: zhCn, zh_TW: zhTw } as const;

/** Every text with the path of its key. */
function textsOf(value: unknown, path = ''): Map<string, string> {
  if (typeof value === 'string') return new Map([[path, value]]);
  const inner = Object.entries(value as object).flatMap(([key, one]) => [
    ...textsOf(one, path ? `${path}.${key}` : key),
  ]);
  return new Map(inner);
}

/** Names in braces, each once, in order of the alphabet. */
const placeholders = (text: string): string[] => [...new Set(text.match(/\{\w+\}/g) ?? [])].sort();

/** English has two forms of a count, Chinese the one that English has for many. */
const isForOne = (path: string): boolean => path.endsWith('.one');

const english = textsOf(en);
const paths = [...english.keys()].filter((path) => !isForOne(path)).sort();

describe.each(Object.keys(OTHERS) as (keyof typeof OTHERS)[])('the words of %s', (language) => {
  const texts = textsOf(OTHERS[language]);

  it('are the same ones as in English, none left out', () => {
    expect([...texts.keys()].filter((path) => !isForOne(path)).sort()).toEqual(paths);
  });

  it('are empty only where English is', () => {
    const empty = (all: ReadonlyMap<string, string>) => paths.filter((path) => all.get(path)?.trim() === '');
    expect(empty(texts)).toEqual(empty(english));
  });

  it('have the same gaps to fill as in English', () => {
    const gaps = (all: ReadonlyMap<string, string>) =>
      Object.fromEntries(paths.map((path) => [path, placeholders(all.get(path) ?? '')]));
    expect(gaps(texts)).toEqual(gaps(english));
  });
});

it('the form for one thing has no gap that the form for many has not', () => {
  const more = [...english].filter(([path, text]) => {
    const many = placeholders(english.get(path.replace(/one$/, 'other')) ?? '');
    return isForOne(path) && placeholders(text).some((name) => !many.includes(name));
  });
  expect(more).toEqual([]);
});

it('braces are gaps and nothing else, and each is closed', () => {
  const all = [english, textsOf(zhCn), textsOf(zhTw)].flatMap((texts) => [...texts]);
  expect(all.length).toBeGreaterThan(300);
  expect(all.filter(([, text]) => /[{}]/.test(text.replace(/\{\w+\}/g, '')))).toEqual([]);
});
