import { isWordUnit } from '../normalise/characters';

/**
 * One step of a compiled pattern. Steps form a graph without loops, so matching is bounded by the
 * size of the pattern and not by the text.
 */
export interface Step {
  /** `set`: consume one of `chars`; `gap`: skip a few; `ending`: skip letters; `accept`: done. */
  readonly kind: 'set' | 'gap' | 'ending' | 'accept';
  readonly chars: string;
  readonly next: readonly Step[];
}

export interface CompiledPattern {
  readonly entries: readonly Step[];
  /** Index of the rule it belongs to. */
  readonly owner: number;
}

/** A pattern as read: a list of items, a group being a list of alternatives. */
type Item = string | Item[][];

const GAP = '~';
const ENDING = '*';
const ACCEPT: Step = { kind: 'accept', chars: '', next: [] };

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

/** Cuts at commas and line breaks that stand outside of groups. */
function splitTop(text: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at <= text.length; at += 1) {
    const sign = text[at];
    if (sign === '(') depth += 1;
    else if (sign === ')') depth -= 1;
    else if (sign === undefined || (depth === 0 && (sign === ',' || sign === '\n'))) {
      parts.push(text.slice(from, at).trim());
      from = at + 1;
    }
  }
  return parts.filter((part) => part !== '');
}

function stepOf(item: string, next: readonly Step[]): Step {
  if (item === GAP) return { kind: 'gap', chars: '', next };
  if (item === ENDING) return { kind: 'ending', chars: '', next };
  return { kind: 'set', chars: item, next };
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

/** Splits a rule's text into patterns and compiles each. */
export function compilePatterns(text: string, owner: number): CompiledPattern[] {
  return splitTop(text).map((part) => ({ entries: link([readChoices(part, 0).choices], [ACCEPT]), owner }));
}

/** Whether a step begins inside a Latin word or number, so that it needs a word start before it. */
export function beginsWord(step: Step): boolean {
  return step.kind === 'set' && isWordUnit(step.chars.charCodeAt(0));
}
