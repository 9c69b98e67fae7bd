/**
 * One step of a compiled pattern. Steps form a graph without loops, so matching is bounded by the
 * size of the pattern and not by the text.
 */
export interface Step {
  /** `set`: consume one of `chars`; `gap`: skip a few; `ending`: skip letters; `accept`: done. */
  readonly kind: 'set' | 'gap' | 'ending' | 'accept';
  readonly chars: string;
  /** The code unit when `chars` is a single one, else -1. */
  readonly code: number;
  readonly next: readonly Step[];
}

/** A pattern as read: a list of items, a group being a list of alternatives. */
type Item = string | Item[][];

const GAP = '~';
const ENDING = '*';
const ACCEPT: Step = { kind: 'accept', chars: '', code: -1, next: [] };

interface Reading {
  readonly choices: Item[][];
  readonly at: number;
}

/** Reads alternatives up to `)` or the end. */
function readChoices(pattern: string, from: number): Reading {
  const choices: Item[][] = [];
  let items: Item[] = [];
  let at = from;
  for (; at < pattern.length && pattern[at] !== ')'; at += 1) {
    const sign = pattern.charAt(at);
    if (sign === '|') {
      choices.push(items);
      items = [];
      continue;
    }
    let item: Item = sign;
    if (sign === '(') {
      const inner = readChoices(pattern, at + 1);
      item = inner.choices;
      at = inner.at;
    } else if (sign === '[') {
      const close = pattern.indexOf(']', at);
      item = pattern.slice(at + 1, close).replace('0-9', '0123456789');
      at = close;
    }
    if (pattern[at + 1] === '?') {
      item = [[item], []];
      at += 1;
    }
    items.push(item);
  }
  choices.push(items);
  return { choices, at };
}

/** Cuts at commas and line breaks that stand outside of groups and classes. */
function splitTop(text: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at <= text.length; at += 1) {
    const sign = text[at];
    if (sign === '(' || sign === '[') depth += 1;
    else if (sign === ')' || sign === ']') depth -= 1;
    else if (sign === undefined || (depth === 0 && (sign === ',' || sign === '\n'))) {
      parts.push(text.slice(from, at).trim());
      from = at + 1;
    }
  }
  return parts.filter((part) => part !== '');
}

function stepOf(item: string, next: readonly Step[]): Step {
  if (item === GAP) return { kind: 'gap', chars: '', code: -1, next };
  if (item === ENDING) return { kind: 'ending', chars: '', code: -1, next };
  return { kind: 'set', chars: item, code: item.length === 1 ? item.charCodeAt(0) : -1, next };
}

/** Links items from the last to the first; the result is where to enter. */
function link(items: readonly Item[], follow: readonly Step[]): readonly Step[] {
  let entries = follow;
  for (let i = items.length - 1; i >= 0; i -= 1) {
    const item = items[i] ?? '';
    const next = entries;
    entries = typeof item === 'string' ? [stepOf(item, next)] : item.flatMap((choice) => link(choice, next));
  }
  return entries;
}

/** The separate patterns of a rule, as written. */
export function splitPatterns(text: string): string[] {
  return splitTop(text);
}

/** Compiles one pattern; the result is where to enter its graph. */
export function compilePattern(pattern: string): readonly Step[] {
  return link([readChoices(pattern, 0).choices], [ACCEPT]);
}

/** End of the item that begins at `at`: a group, a class or one character. */
function itemEnd(pattern: string, at: number): number {
  if (pattern[at] === '[') return pattern.indexOf(']', at) + 1;
  if (pattern[at] !== '(') return at + 1;
  let depth = 0;
  for (let to = at; to < pattern.length; to += 1) {
    if (pattern[to] === '(') depth += 1;
    else if (pattern[to] === ')') depth -= 1;
    if (depth === 0) return to + 1;
  }
  return pattern.length;
}

function splitChoices(inside: string): string[] {
  const choices: string[] = [];
  let from = 0;
  for (let at = 0; at <= inside.length; at = itemEnd(inside, at)) {
    if (at < inside.length && inside[at] !== '|') continue;
    choices.push(inside.slice(from, at));
    from = at + 1;
    if (at === inside.length) break;
  }
  return choices;
}

/** All characters a pattern can begin with, found without compiling it. */
export function firstCharacters(pattern: string): string {
  let found = '';
  for (let at = 0; at < pattern.length; ) {
    const end = itemEnd(pattern, at);
    const item = pattern.slice(at, end);
    const choices = item[0] === '(' ? splitChoices(item.slice(1, -1)) : [];
    if (item[0] === '[') found += item.slice(1, -1).replace('0-9', '0123456789');
    else if (item[0] === '(') found += choices.map(firstCharacters).join('');
    else found += item;
    const isOptional = pattern[end] === '?' || choices.includes('');
    if (!isOptional) break;
    at = pattern[end] === '?' ? end + 1 : end;
  }
  return found;
}
