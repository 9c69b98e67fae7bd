import { isWordUnit } from '../normalise/characters';
import type { Step } from './compile-patterns';

/** A compiled pattern and the rule it belongs to. */
export interface Entry {
  readonly step: Step;
  readonly owner: number;
}

/** Letters looked at before the patterns themselves are tried. */
const DEPTH = 8;
const SPACE = 0x20;
/** Letters, and other signs, that no thread can take. */
const OTHER_WORD = -1;
const OTHER_SIGN = -2;

/** A pattern that has come as far as `step`. */
interface Thread {
  readonly entry: number;
  readonly step: Step;
}

interface Node {
  /** What the next letter decides. */
  readonly threads: readonly Thread[];
  /** Entries that the letters so far do not decide. */
  readonly open: ReadonlySet<number>;
  /** The letter that led here. */
  readonly last: number;
  /** By each letter that a thread can take, and for all others together; made when a text first shows one. */
  readonly next: Map<number, Node | undefined>;
  /** All that may still match, in their order; made when first asked for. */
  entries: readonly Entry[] | undefined;
}

/** Sorts out the entries that cannot match by the letters that stand at a place. */
export type PrefixTree = (text: string, at: number) => readonly Entry[];

/**
 * A tree over the first letters of patterns, so that a word is not held against every pattern that begins as it does.
 * It grows with the texts, and never beyond the letters of the patterns. What it gives may match at the place; what
 * it leaves out cannot.
 */
export function createPrefixTree(entries: readonly Entry[]): PrefixTree {
  const root = nodeOf(
    entries.map(({ step }, entry) => ({ entry, step })),
    new Set(),
    0,
  );
  return (text, at) => {
    let node = root;
    for (let place = at; place < at + DEPTH && node.threads.length > 0; place += 1) {
      const code = text.charCodeAt(place);
      // A letter that stands twice may be held down and mean one: the patterns themselves know.
      if (place >= text.length || text.charCodeAt(place + 1) === code) break;
      node = nextOf(node, code);
    }
    node.entries ??= entries.filter((_, entry) => isAlive(node, entry));
    return node.entries;
  };
}

function isAlive({ open, threads }: Node, entry: number): boolean {
  return open.has(entry) || threads.some((thread) => thread.entry === entry);
}

function nodeOf(threads: readonly Thread[], open: ReadonlySet<number>, last: number): Node {
  const decided = threads.filter(({ step }) => step.kind === 'set');
  const undecided = threads.filter(({ step }) => step.kind !== 'set');
  const letters = decided.flatMap(({ step }) => [...step.chars].map((char) => char.charCodeAt(0)));
  return {
    threads: decided,
    open: withEntries(open, undecided),
    last,
    next: new Map(letters.map((code) => [code, undefined])),
    entries: undefined,
  };
}

function withEntries(open: ReadonlySet<number>, threads: readonly Thread[]): ReadonlySet<number> {
  return threads.length === 0 ? open : new Set([...open, ...threads.map(({ entry }) => entry)]);
}

function nextOf(node: Node, code: number): Node {
  const key = node.next.has(code) ? code : isWordUnit(code) ? OTHER_WORD : OTHER_SIGN;
  const known = node.next.get(key);
  if (known) return known;
  // The space of a pattern may stand for no letter at all at an end of a word.
  const isSkippable = code !== SPACE && (node.last === SPACE || !isWordUnit(code));
  const undecided = isSkippable ? node.threads.filter(({ step }) => step.code === SPACE) : [];
  const char = String.fromCharCode(code);
  const taken = node.threads.filter(({ step }) => step.chars.includes(char));
  const next = nodeOf(
    taken.flatMap(({ entry, step }) => step.next.map((after) => ({ entry, step: after }))),
    withEntries(node.open, undecided),
    code,
  );
  node.next.set(key, next);
  return next;
}
