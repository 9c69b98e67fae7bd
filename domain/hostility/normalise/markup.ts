const AMPERSAND = 0x26;
const LESS_THAN = 0x3c;
/** Longest tag or entity looked for, in code units. */
const LONGEST = 24;

/** Whether a tag (`<b>`) or an entity (`&#117;`) may begin with this code unit. */
export function isMarkupStart(code: number): boolean {
  return code === AMPERSAND || code === LESS_THAN;
}

/** A piece of markup: where it ends, and the code unit it stands for (0: none). */
export interface Markup {
  readonly end: number;
  readonly code: number;
}

const NAMED = new Map([
  ['nbsp', 0x20],
  ['amp', AMPERSAND],
  ['quot', 0x22],
  ['shy', 0],
  ['zwnj', 0],
  ['zwj', 0],
  ['zerowidthspace', 0],
]);

const TAG = /^(?:\/?(?:[abipqsu]|br|wbr|div|span|em|strong|font|small|su[bp]|img|h[1-6])(?: [^<]*)?\/?|!--.*--)$/i;

function readEntity(name: string): number | undefined {
  const numeric = /^#(?:x([0-9a-f]{1,5})|([0-9]{1,6}))$/i.exec(name);
  if (numeric === null) return NAMED.get(name.toLowerCase());
  const point = numeric[1] === undefined ? Number(numeric[2]) : Number.parseInt(numeric[1], 16);
  return point > 0x20 && point < 0xd800 ? point : undefined;
}

/** The tag or entity that begins at `at`; undefined when it is an ordinary sign. */
export function readMarkup(text: string, at: number): Markup | undefined {
  const isTag = text.charCodeAt(at) === LESS_THAN;
  const piece = text.slice(at + 1, at + LONGEST);
  const close = piece.indexOf(isTag ? '>' : ';');
  if (close < 1) return undefined;
  const inside = piece.slice(0, close);
  const end = at + close + 2;
  if (isTag) return TAG.test(inside) ? { end, code: 0 } : undefined;
  const code = readEntity(inside);
  return code === undefined ? undefined : { end, code };
}
