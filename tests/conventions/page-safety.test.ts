import { describe, expect, it } from 'vitest';
import { sourcesIn, withoutComments } from './sources';

/** Everything that runs in a browser of the agent. */
const SHIPPED = ['entrypoints', 'components', 'consoles', 'storage', 'messaging', 'domain', 'locales', 'assets'];

/** Nothing is ever asked of a network, and no text is ever read as markup or code. */
const NEVER: readonly [why: string, pattern: RegExp][] = [
  ['asks a network', /\bfetch\s*\(|\b(?:XMLHttpRequest|WebSocket|WebTransport|EventSource|RTCPeerConnection)\b/],
  ['sends behind the page', /\bsendBeacon\b|\bimportScripts\b|\.serviceWorker\.register\b/],
  ['loads from elsewhere', /(?:import|from|src|href)\s*[(=]?\s*['"`]https?:/],
  ['reads text as markup', /\b(?:inner|outer)HTML\b|\binsertAdjacentHTML\b|\bdangerouslySetInnerHTML\b/],
  [
    'reads text as markup by the back door',
    /\bdocument\.write|\bcreateContextualFragment\b|\bsetHTMLUnsafe\b|\bDOMParser\b/,
  ],
  ['reads text as code', /\beval\s*\(|\bnew Function\b|\bset(?:Timeout|Interval)\s*\(\s*['"`]/],
];

const sources = sourcesIn(...SHIPPED).map(({ path, text }) => ({ path, code: withoutComments(text) }));

describe.each(NEVER)('nothing that is shipped %s', (_why, pattern) => {
  it.each(SHIPPED)('in %s', (folder) => {
    const own = sources.filter(({ path }) => path.startsWith(`${folder}/`));
    expect(own.length).toBeGreaterThan(0);
    expect(own.filter(({ code }) => pattern.test(code)).map(({ path }) => path)).toEqual([]);
  });
});

describe('the rules', () => {
  const isCaught = (code: string): boolean => NEVER.some(([, pattern]) => pattern.test(withoutComments(code)));

  it.each([
    "await fetch('/x')",
    "node.innerHTML = '<b>'",
    "new WebSocket('wss://a.example')",
    "const page = `${x}`; node.insertAdjacentHTML('beforeend', page)",
    "import('https://cdn.example/a.js')",
    'navigator.sendBeacon(address)',
    "setTimeout('go()', 1)",
  ])('catch %s', (code) => {
    expect(isCaught(code)).toBe(true);
  });

  it.each([
    '// a fetch(…) would be wrong here',
    '/* no innerHTML */ const a = 1;',
    'this.#fetchPhrases()',
    "const help = 'https://support.example'; // fetch( never",
    'setTimeout(() => go(), 1)',
  ])('let %s pass', (code) => {
    expect(isCaught(code)).toBe(false);
  });
});
