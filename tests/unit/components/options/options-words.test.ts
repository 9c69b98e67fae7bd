import { describe, expect, it } from 'vitest';
import { SIMPLIFIED, TRADITIONAL } from '../../../../domain/hostility/normalise/traditional';
import { options as en } from '../../../../locales/en/options';
import { welcome as welcomeEn } from '../../../../locales/en/welcome';
import { options as zhCn } from '../../../../locales/zh-cn/options';
import { welcome as welcomeZhCn } from '../../../../locales/zh-cn/welcome';
import { options as zhTw } from '../../../../locales/zh-tw/options';
import { welcome as welcomeZhTw } from '../../../../locales/zh-tw/welcome';

/** Every text by its path. */
function texts(words: object, path = ''): Map<string, string> {
  const found = new Map<string, string>();
  for (const [key, value] of Object.entries(words)) {
    if (typeof value === 'string') found.set(`${path}${key}`, value);
    else for (const [inner, text] of texts(value, `${path}${key}.`)) found.set(inner, text);
  }
  return found;
}

function marks(text: string): string[] {
  return [...text.matchAll(/\{(\w+)\}/g)].map((mark) => mark[1] ?? '').sort();
}

/** Chinese has one form for every number. */
function withoutPlurals(paths: Iterable<string>): string[] {
  return [...paths].filter((path) => !path.endsWith('.one'));
}

const PAIRS = [
  ['options, zh-CN', en, zhCn],
  ['options, zh-TW', en, zhTw],
  ['welcome, zh-CN', welcomeEn, welcomeZhCn],
  ['welcome, zh-TW', welcomeEn, welcomeZhTw],
] as const;

describe.each(PAIRS)('%s', (_, english, chinese) => {
  it('has every text and none too many', () => {
    expect(withoutPlurals(texts(chinese).keys())).toEqual(withoutPlurals(texts(english).keys()));
  });

  it('has the same gaps to fill in each text', () => {
    const originals = texts(english);
    for (const [path, text] of texts(chinese))
      expect([path, marks(text)]).toEqual([path, marks(originals.get(path) ?? '')]);
  });

  it('is written in Chinese', () => {
    for (const [path, text] of texts(chinese))
      expect([path, text]).toEqual([path, expect.stringMatching(/\p{Script=Han}/u)]);
  });
});

describe.each([
  ['en', { en, welcomeEn }],
  ['zh-CN', { zhCn, welcomeZhCn }],
  ['zh-TW', { zhTw, welcomeZhTw }],
])('the words in %s', (_, words) => {
  it('are never empty and never shout', () => {
    for (const [path, text] of texts(words)) expect([path, text]).toEqual([path, expect.stringMatching(/^[^!！]+$/)]);
  });
});

describe('the two Chinese originals', () => {
  /** Also written so in Traditional, in these very words: 台、只、出、面、系、回、表、才、合、千、泛. */
  const SHARED = new Set('台只出面系回表才合千泛');

  function strays(words: object, foreign: string): string[] {
    const own = new Set([...foreign].filter((character) => !SHARED.has(character)));
    return [...texts(words)]
      .filter(([, text]) => [...text].some((character) => own.has(character)))
      .map(([path]) => path);
  }

  it('keep to their own script', () => {
    expect(strays({ zhTw, welcomeZhTw }, SIMPLIFIED)).toEqual([]);
    expect(strays({ zhCn, welcomeZhCn }, TRADITIONAL)).toEqual([]);
    expect(strays({ zhTw: zhCn }, SIMPLIFIED)).not.toEqual([]);
  });
});
