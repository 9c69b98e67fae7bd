/** One selector an element answers to, and how likely it is to stand there tomorrow. */
export interface Token {
  readonly selector: string;
  /** The words it is made of, lower case: `messageIsMe` → message, is, me. */
  readonly words: readonly string[];
  /** 0 (made by a machine, a state) to 1 (made for machines that look: test ids, data attributes). */
  readonly worth: number;
}

const UTILITY =
  /^(?:-?(?:flex|grid|inline|items|justify|self|place|p[xytblr]?|m[xytblr]?|w|h|min|max|text|bg|border|rounded|font|leading|gap|space|overflow|z|top|left|right|bottom|inset|shadow|opacity|cursor|transition|col|row|d|float|pull|align|order|size|fade)-.+|flex|grid|hidden|block|relative|absolute|inline|clearfix)$|[:[\]/!]/;
/** Tells which side a bubble stands on, where a page has nothing else. */
const SIDEWAYS =
  /^(?:justify-(?:end|start)|flex-row-reverse|items-(?:end|start)|self-(?:end|start)|(?:ml|mr)-auto|text-(?:left|right)|(?:pull|float)-(?:left|right))$/;
const STATES = new Set(
  'active selected hover focus focused unread read isread first last new open opened closed show shown visible odd even loading loaded pending sending failed seen delivered highlight highlighted collapsed expanded current previous animate animated fade sequential starred hidden group'.split(
    ' ',
  ),
);
/** Words without a vowel that people write. */
const SHORT =
  /^(?:msg|msgs|btn|txt|img|hdr|ctn|cs|ck|ql|lhc|im|js|id|tpl|nth|rtl|ltr|pm|sys|cst|str|rce|vac|css|md|sm|lg|xs|xl|h\d|c|o|m|t|l|r|e|x|\d{1,2})$/;
const LISTENING =
  /^(?:class|style|id|href|src|srcset|alt|title|value|name|for|tabindex|lang|on.+|aria-(?!roledescription).+|data-v-.+|_ng.+|data-(?:react|radix|headlessui|emotion|styled).*|data-(?:index|idx|pos|position|known-size|item-index|offset|height|time|timestamp|date|title|content|text|original-title|clarity.*))$/;

/** `messageIsMe`, `message_is-me` → message, is, me. */
export function wordsIn(name: string): string[] {
  return name
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .replace(/([A-Z]+)([A-Z][a-z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z\d\u4e00-\u9fff]+/)
    .filter(Boolean);
}

/** A name that a build tool made: it changes with the next release. */
export function isMachineMade(name: string): boolean {
  if (/^(?:css|sc|jss|emotion|svelte|tss|mui|chakra|_)[-_]?[a-z]*\d/i.test(name)) return true;
  const words = wordsIn(name);
  const odd = words.filter(isOdd);
  if (odd.some((word) => word.length >= 5 && /\d[a-z]/.test(word))) return true;
  return words.length === 0 || odd.join('').length * 2 >= words.join('').length;
}

/** The end of an id that is made anew each time the page is loaded: a few letters and digits without a sense. */
export function isDrawn(end: string): boolean {
  return end.length >= 4 && end.length <= 8 && !/^[a-z]*\d+$/i.test(end) && isMachineMade(end);
}

function isOdd(word: string): boolean {
  if (SHORT.test(word) || /[\u4e00-\u9fff]/.test(word)) return false;
  if (/\d/.test(word)) return !/^[a-z]{3,}\d{1,2}$/.test(word);
  return !/[aeiouy]/.test(word) || /[bcdfghjklmnpqrstvwxz]{5}/.test(word) || word.length < 2;
}

/** `Bubble_text__x7Gh2` → `Bubble_text__`: the part before the hash of a CSS module. */
function moduleName(name: string): string | undefined {
  const [, stem, hash] = /^([A-Za-z][\w-]*?(?:__|--|_))([A-Za-z0-9+-]{5,8})$/.exec(name) ?? [];
  if (stem === undefined || hash === undefined || !(/\d/.test(hash) || isMachineMade(hash))) return undefined;
  return isMachineMade(stem) ? undefined : stem;
}

const seen = new Map<string, Token | undefined>();

function classToken(name: string): Token | undefined {
  if (seen.has(name)) return seen.get(name);
  const token = readClass(name);
  seen.set(name, token);
  return token;
}

function readClass(name: string): Token | undefined {
  if (name.length > 80 || /^(?:ng|v|is|has)-(?:star|scope|bind|isolate)/.test(name)) return undefined;
  const selector = `.${CSS.escape(name)}`;
  const words = wordsIn(name);
  if (SIDEWAYS.test(name)) return { selector, words, worth: 0.45 };
  if (UTILITY.test(name)) return { selector, words, worth: 0.15 };
  const stem = moduleName(name);
  if (stem) return { selector: `[class*="${stem}"]`, words: wordsIn(stem), worth: 0.7 };
  if (/\d{3,}/.test(name) || isMachineMade(name)) return { selector, words: [], worth: 0.05 };
  if (words.every((word) => STATES.has(word))) return { selector, words, worth: 0.2 };
  return { selector, words, worth: words.some((word) => STATES.has(word)) ? 0.5 : 0.9 };
}

const quoted = (value: string): string => `"${value.replace(/["\\]/g, '\\$&')}"`;
/** A value that names one thing, not a kind of thing. */
const isOneOf = (value: string): boolean =>
  /\d{3}/.test(value) || (value.length > 24 && /\d/.test(value)) || value.length > 60;

function attributeTokens({ name, value }: Attr): Token[] {
  if (LISTENING.test(name)) return [];
  const isTestId = /^data-(?:test|qa|cy|tid|e2e|automation)/.test(name);
  if (!(name.startsWith('data-') || name === 'role' || name === 'type' || name === 'dir' || name.startsWith('aria-'))) {
    return [];
  }
  const plain = CSS.escape(name);
  const nameWords = wordsIn(name.replace(/^data-/, ''));
  const tokens: Token[] = [];
  if (!isTestId && name !== 'role' && name !== 'type') {
    tokens.push({ selector: `[${plain}]`, words: nameWords, worth: 0.85 });
  }
  if (value && !isOneOf(value)) {
    // Some kits give their class names again, with what is so only now.
    const worth = isTestId ? (/\s/.test(value) ? 0.3 : 1) : name === 'role' ? 0.6 : 0.85;
    tokens.push({ selector: `[${plain}=${quoted(value)}]`, words: wordsOfValue(name, value), worth });
  } else if (isTestId) {
    const stem = /^(.*?[-_.:])\d[-\w]*$/.exec(value)?.[1];
    if (stem) tokens.push({ selector: `[${plain}^=${quoted(stem)}]`, words: wordsIn(stem), worth: 0.9 });
  }
  return tokens;
}

/** `data-own="true"` says own, `data-own="false"` says not own. */
function wordsOfValue(name: string, value: string): string[] {
  const nameWords = wordsIn(name.replace(/^data-/, ''));
  if (/^(?:true|yes|1)$/i.test(value)) return nameWords;
  if (/^(?:false|no)$/i.test(value)) return ['not', ...nameWords];
  return wordsIn(value);
}

function idToken(id: string): Token[] {
  if (!id || /^[:«]/.test(id)) return [];
  const [, kind, drawn] = /^(\D{2,}[-_:])([a-z\d]+)$/i.exec(id) ?? [];
  if (kind && drawn && isDrawn(drawn) && !isMachineMade(kind))
    return [{ selector: `[id^=${quoted(kind)}]`, words: wordsIn(kind), worth: 0.75 }];
  const [, stem, tail] = /^(.*?[-_:.]?)(\d[\w-]*)$/.exec(id) ?? [];
  if (stem === undefined || tail === undefined) {
    return isMachineMade(id) ? [] : [{ selector: `#${CSS.escape(id)}`, words: wordsIn(id), worth: 0.9 }];
  }
  const rest = /^\d+(-[a-z][a-z-]*)$/i.exec(tail)?.[1];
  if (stem.length < 3 || isMachineMade(stem)) return [];
  const selector = `[id^=${quoted(stem)}]${rest ? `[id$=${quoted(rest)}]` : ''}`;
  return [{ selector, words: wordsIn(stem + (rest ?? '')), worth: 0.75 }];
}

const tagToken = ({ localName }: Element): Token => ({
  selector: localName,
  words: localName.includes('-') ? wordsIn(localName) : [],
  worth: localName.includes('-') ? 0.8 : /^(?:article|li|tr|section|time|pre|p)$/.test(localName) ? 0.35 : 0.1,
});

const ASIDE =
  /margin-left:\s*auto|(?:align-(?:self|items)|justify-content):\s*(?:flex-)?end|flex-direction:\s*row-reverse|text-align:\s*right|float:\s*right/;

/** Styles of its own that move an element to the right. */
function styleTokens(style: string): Token[] {
  const [found] = ASIDE.exec(style) ?? [];
  return found ? [{ selector: `[style*=${quoted(found)}]`, words: ['right'], worth: 0.45 }] : [];
}

/** The selectors that find an element by what it is called, its tag last. */
export function tokensOf(element: Element): Token[] {
  return [
    ...[...element.attributes].flatMap(attributeTokens),
    ...styleTokens(element.getAttribute('style') ?? ''),
    ...[...element.classList].flatMap((name) => classToken(name) ?? []),
    ...idToken(element.getAttribute('id') ?? ''),
    tagToken(element),
  ];
}

/** What an element is called, in words. */
export function wordsOf(element: Element): string[] {
  return tokensOf(element).flatMap(({ words }) => words);
}
