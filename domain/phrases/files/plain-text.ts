/** Elements whose content is never words. */
const SILENT = /<(script|style|template|noscript|head)\b[\s\S]*?(?:<\/\1\s*>|$)/giu;
const COMMENT = /<!--[\s\S]*?(?:-->|$)/gu;
const BREAK = /<(?:br|hr)\b[^>]*>|<\/(?:p|div|li|tr|h[1-6]|blockquote|ul|ol|table|pre)\s*>/giu;
const ITEM = /<li\b[^>]*>/giu;
/** A tag begins with a letter: “a < b” is none. */
const TAG = /<\/?[a-z][^>]*>/giu;
const ENTITY = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}));/giu;
const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  hellip: '…',
  mdash: '—',
  ndash: '–',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  middot: '·',
};

/** The words of a piece of HTML, paragraphs and list items as lines. Works on text alone: nothing is run or loaded. */
export function plainTextOf(html: string): string {
  return html
    .replaceAll(COMMENT, '')
    .replaceAll(SILENT, '')
    .replaceAll(/\s+/gu, ' ')
    .replaceAll(ITEM, '- ')
    .replaceAll(BREAK, '\n')
    .replaceAll(TAG, '')
    .replaceAll(ENTITY, decode)
    .split('\n')
    .map((line) => line.trim())
    .join('\n')
    .replaceAll(/\n{3,}/gu, '\n\n')
    .trim();
}

function decode(entity: string, decimal?: string, hex?: string, name?: string): string {
  if (name !== undefined) return NAMED[name.toLowerCase()] ?? entity;
  const point = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
  return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : '';
}
