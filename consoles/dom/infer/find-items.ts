import { findIds } from './find-words';
import { chainTo, commonAncestor, isNoisy, isShown, isTime, leavesOf, textLength } from './page-parts';
import { elementsIn, type Root, rootsOf } from './roots';
import { tokensOf } from './tokens';

/** Elements that may be the messages of the conversation in front. */
export interface ItemSet {
  readonly selector: string;
  /** In the order of the page, those in the pane only. */
  readonly items: readonly Element[];
  /** The deepest element around them. */
  readonly list: Element;
  readonly score: number;
}

/** Of two elements around the same words the one is better that tells the message's id. */
const HAS_IDS = 0.4;
/** More elements than this are no page to look through. */
const MAX_ELEMENTS = 12_000;
const MAX_ITEMS = 400;
/** Items looked at closely, the newest. */
const SAMPLE = 40;
const MESSAGE =
  /^(?:message|messages|msg|bubble|chat|comment|comments|article|entry|transaction|journal|post|reply|thread|utterance|消息)$/;
const LISTED =
  /^(?:conversation|session|contact|room|ticket|menu|nav|navigation|tab|tabs|sidebar|option|user|queue|channel|folder|breadcrumb|toolbar|product|order|card|tag|attachment|attachments|reaction|reactions|details|field)$/;
const ASIDE =
  'nav,aside,header,footer,[role=navigation],[role=menu],[role=listbox],[role=tablist],[role=tree],[role=toolbar],[contenteditable=true]';

/** What was measured during one look: the same elements answer to several names. */
interface Look {
  readonly shown: Map<Element, boolean>;
  readonly lengths: Map<Element, number>;
}

const newLook = (): Look => ({ shown: new Map(), lengths: new Map() });

function remembered<T>(known: Map<Element, T>, element: Element, measure: (element: Element) => T): T {
  let value = known.get(element);
  if (value === undefined) {
    value = measure(element);
    known.set(element, value);
  }
  return value;
}

/** Sets of repeated elements that look like messages, the likeliest first. */
export function findItemSets(page: Document, box: Element | undefined): ItemSet[] {
  return sorted(rootsOf(page).flatMap((root) => setsIn(root, box)));
}

function setsIn(root: Root, box: Element | undefined): ItemSet[] {
  const all = elementsIn(root);
  if (all.length > MAX_ELEMENTS) return [];
  const sets = new Map<string, Element[]>();
  for (const element of all) {
    if (/^(?:SCRIPT|STYLE|OPTION|BR|PATH|SVG|SPAN|I|B|IMG|A|BUTTON)$/i.test(element.tagName)) continue;
    for (const { selector, worth } of tokensOf(element)) {
      if (worth < 0.1 || selector === 'div') continue;
      const set = sets.get(selector);
      if (set) set.push(element);
      else sets.set(selector, [element]);
    }
  }
  const found: ItemSet[] = [];
  const look = newLook();
  for (const [selector, elements] of sets) {
    if (elements.length < 2 || elements.length > MAX_ITEMS * 4) continue;
    for (const items of inLists(
      elements.slice(-MAX_ITEMS).filter((element) => remembered(look.shown, element, isShown)),
    )) {
      const set = rate(selector, items, box, look);
      if (set) found.push(set);
    }
  }
  return found;
}

/**
 * Sets that hold both of two elements, each in an item of its own.
 * @param one inside a message, or the message
 */
export function findItemsAround(one: Element, other: Element, box: Element | undefined): ItemSet[] {
  const list = commonAncestor([one, other]);
  if (!list || list === one || list === other) return [];
  const [chain, facing] = [chainTo(one, list), chainTo(other, list)];
  const found: ItemSet[] = [];
  const look = newLook();
  const add = (selector: string, bonus: number): void => {
    const items = outermost([...list.querySelectorAll(selector)]);
    const own = items.filter((item) => item.contains(one));
    const others = items.filter((item) => item.contains(other));
    if (own.length !== 1 || others.length !== 1 || own[0] === others[0]) return;
    const set = rate(selector, items.filter(isShown), box, look);
    if (set) found.push({ ...set, score: set.score + bonus + (findIds(set.items).length > 0 ? HAS_IDS : 0) });
  };
  for (const element of chain) {
    for (const { selector, worth } of tokensOf(element)) {
      if (facing.some((candidate) => candidate.matches(selector))) add(selector, worth);
    }
  }
  // Each side has a name of its own.
  const levels = Math.min(chain.length, facing.length);
  for (let up = 1; up <= levels; up++) {
    const [mine, theirs] = [chain.at(-up), facing.at(-up)];
    if (!mine || !theirs || mine.localName !== theirs.localName) continue;
    const names = [mine, theirs].map((element) => tokensOf(element).filter(({ worth }) => worth >= 0.4));
    for (const left of names[0] ?? [])
      for (const right of names[1] ?? []) {
        if (left.selector !== right.selector)
          add(`${left.selector}, ${right.selector}`, Math.min(left.worth, right.worth) - 0.6);
      }
  }
  return sorted(found);
}

function sorted(found: ItemSet[]): ItemSet[] {
  return found.sort((one, other) => other.score - one.score);
}

/** The same name may be used in several lists: each is a set of its own, and all together. */
function inLists(elements: readonly Element[]): Element[][] {
  const items = outermost(elements);
  const parents = new Map<Element | null, Element[]>();
  for (const item of items) {
    const group = parents.get(item.parentElement);
    if (group) group.push(item);
    else parents.set(item.parentElement, [item]);
  }
  if (parents.size === 1) return [items];
  return [items, ...[...parents.values()].filter((group) => group.length > 1)];
}

/** Without those inside others. */
function outermost(elements: readonly Element[]): Element[] {
  const all = new Set(elements);
  return elements.filter((element) => {
    for (let up = element.parentElement; up; up = up.parentElement) if (all.has(up)) return false;
    return true;
  });
}

function rate(selector: string, all: readonly Element[], box: Element | undefined, look: Look): ItemSet | undefined {
  const lengthOf = (element: Element): number => remembered(look.lengths, element, textLength);
  const items = all
    .filter((item) => lengthOf(item) > 0 && !(box && item.contains(box)) && !box?.contains(item))
    .slice(-MAX_ITEMS);
  if (items.length < 2) return undefined;
  const list = commonAncestor(items.map((item) => item.parentElement ?? item));
  const [first] = items;
  // A name that is used again inside of a message would be found there as well.
  if (!list || !first || first.closest(ASIDE) || items.some((item) => item.querySelector(selector))) return undefined;
  if (items.every((item) => item.matches('a,button,option,[role=option],[role=tab],td,th') || item.closest('a,button')))
    return undefined;
  const sample = items.slice(-SAMPLE);
  const lengths = sample.map(lengthOf);
  const inItems = items.reduce((sum, item) => sum + lengthOf(item), 0);
  const around = box && list.contains(box) ? lengthOf(list) - lengthOf(box) : lengthOf(list);
  const coverage = around > 0 ? Math.min(1, inItems / around) : 0;
  const texts = new Set(sample.map(({ textContent }) => textContent));
  const variety = texts.size / sample.length;
  const leaves = sample.map(leavesOf);
  const withWords = leaves.filter((parts) => parts.some(({ isNoise }) => !isNoise)).length / sample.length;
  // Initials, times and badges alone are nobody's words.
  if (withWords < 0.3 || sample.every(isNoisy)) return undefined;
  const withTime = leaves.filter((parts) => parts.some(({ text }) => isTime(text))).length / sample.length;
  const long = lengths.filter((length) => length > 24).length / sample.length;
  const words = sample.slice(-3).flatMap((item) => tokensOf(item).flatMap((token) => token.words));
  let score = coverage * Math.log(1 + Math.min(items.length, 30)) * (0.4 + 0.6 * variety) * (0.3 + 0.7 * withWords);
  score += 0.5 * withTime + 0.3 * long;
  if (words.some((word) => MESSAGE.test(word))) score += 0.8;
  if (words.some((word) => LISTED.test(word))) score -= 0.8;
  if (sample.filter((item) => isMostlyLink(item)).length * 2 > sample.length) score -= 1;
  if (sample.every((item) => /^(?:P|SPAN|STRONG|EM|H\d|LABEL|DD|DT|FIGURE)$/.test(item.tagName))) score -= 0.8;
  if (box) score += nearness(list, box) * 0.8;
  return { selector, items, list, score };
}

function isMostlyLink(item: Element): boolean {
  const linked = [...item.querySelectorAll('a')].reduce((sum, link) => sum + textLength(link), 0);
  return linked * 2 > textLength(item);
}

/** 1 when the box stands in the list's own surroundings, towards 0 when only the whole page holds both. */
function nearness(list: Element, box: Element): number {
  let levels = 0;
  for (let around: Element | null = list; around && !around.contains(box); around = around.parentElement) levels++;
  return 1 / (1 + levels / 3);
}
