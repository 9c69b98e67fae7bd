import { TAUGHT } from '../../../domain/sites/taught';
import type { ConsoleSpec, MessageSpec } from '../../define-console';
import { findOpenConversation } from '../open-conversation';
import { type PageMessage, readMessage } from '../read-message';
import { allOf, read } from '../reading';
import { parseTime } from '../parse-time';
import { anyBox, type Box, boxAt, boxesOf, describeBox } from './find-box';
import { findConversation, type Identity } from './find-conversation';
import { findItemsAround, findItemSets, type ItemSet } from './find-items';
import { guessSides } from './find-sides';
import { findIds, findTime, findWords } from './find-words';
import { chainTo, isShown } from './page-parts';
import { doorTo, pathTo, rootOf } from './roots';
import { tokensOf } from './tokens';
import { pointedSides } from './pointed-sides';
import type { Reason, Sides } from './settle-sides';

/** What the agent pointed at: anything inside the two messages, and in the reply box. */
export interface Pointed {
  readonly customer: Element;
  readonly own: Element;
  readonly box?: Element | undefined;
}

/** A page understood as a console. */
export interface Inference {
  readonly spec: ConsoleSpec;
  /** 0–1. A page is only ever proposed from `SURE_ENOUGH` on. */
  readonly confidence: number;
  readonly reasons: readonly Reason[];
  /** What tells conversations apart, by its kind. */
  readonly identity: Identity['from'];
  readonly hasBox: boolean;
}

/** From this confidence on the agent is asked whether to watch a page; below, nothing is said. */
export const SURE_ENOUGH = 0.75;

const TRIED = 12;
const LIMIT = 20_000;
const QUOTED =
  /(?:^|\W)on .{4,120} wrote:|在.{4,120}写道[:：]|於.{4,120}寫道[:：]|-{2,}\s*(?:original|forwarded) message|原始邮件|原始郵件|^\s*>/im;

/**
 * Reads a page that nobody described as a console. Changes nothing in it.
 * @param now epoch milliseconds
 * @returns undefined where there is no conversation to be seen, or the pointed-at elements are none
 */
export function inferConsole(page: Document, now: number, pointed?: Pointed): Inference | undefined {
  const box = boxIn(page, pointed);
  let best: Inference | undefined;
  const sets = pointed
    ? findItemsAround(pointed.customer, pointed.own, box?.element)
    : findItemSets(page, box?.element);
  for (const set of sets.slice(0, TRIED)) {
    // A set that looks less like messages must be much surer of its sides; not one of the same messages.
    const [top = set] = sets;
    const isSame = top.list.contains(set.list) || set.list.contains(top.list);
    const likeness = Math.max(0, 1 - (top.score - set.score) * (isSame ? 0.15 : 0.35));
    for (const sides of sidesOf(set, pointed)) {
      const found = assemble(page, set, sides, box, now, pointed);
      if (!found) continue;
      const confidence = found.confidence * likeness;
      if (!best || confidence > best.confidence + 0.001) best = { ...found, confidence };
      break;
    }
    if (pointed && best && best.confidence > 0.85) break;
  }
  return best;
}

function boxIn(page: Document, pointed: Pointed | undefined): Box | undefined {
  if (pointed) {
    const element = pointed.box && boxAt(pointed.box);
    return element && describeBox(element, 1);
  }
  const [likeliest] = boxesOf(page);
  const box = likeliest && describeBox(likeliest);
  return box && box.certainty >= 0.4 ? box : undefined;
}

function sidesOf({ items, list }: ItemSet, pointed: Pointed | undefined): Sides[] {
  if (!pointed) {
    const sides = guessSides(items.slice(-60), list);
    return sides ? [sides] : [];
  }
  const customer = items.find((item) => item.contains(pointed.customer));
  const own = items.find((item) => item.contains(pointed.own));
  return customer && own
    ? pointedSides(
        items.slice(-60).length < items.length ? [...new Set([customer, own, ...items.slice(-60)])] : items,
        list,
        customer,
        own,
      )
    : [];
}

function assemble(
  page: Document,
  set: ItemSet,
  sides: Sides,
  box: Box | undefined,
  now: number,
  pointed: Pointed | undefined,
): Inference | undefined {
  const spoken = set.items.filter((item) => sides.customer.includes(item) || sides.agent.includes(item)).slice(-40);
  if (spoken.length < 2) return undefined;
  const pane = doorTo(rootOf(set.list)) + paneOf(set);
  const identity = findConversation(set.list);
  const { text, drop } = findWords(spoken, pointed ? [pointed.customer, pointed.own] : []);
  const time = findTime(spoken, now);
  const id = findIds(spoken);
  const message: MessageSpec = {
    item: [set.selector],
    ...(id.length > 0 ? { id } : {}),
    speaker: sides.rules,
    text,
    drop,
    ...(spoken.some((item) => QUOTED.test(item.textContent ?? '')) ? { mail: true } : {}),
    ...(time.length > 0 ? { time } : {}),
    order: orderOf(spoken, time, box?.element, now),
  };
  const host = page.location.host || 'page';
  const spec: ConsoleSpec = {
    id: TAUGHT,
    name: { en: host, zh: host },
    grade: 'C',
    checkedOn: new Date(now).toISOString().slice(0, 10),
    source: pointed ? 'pointed out on the page' : 'guessed from the page',
    hosts: [],
    route: identity.route,
    present: [pane],
    conversation: { pane: [pane], id: identity.readings },
    message,
    composer: box?.spec ?? anyBox(),
  };
  const read = readBack(spec, page, now);
  if (!read || !agrees(read, sides, set.items, pointed)) return undefined;
  const size = set.items.length >= 3 ? 1 : 0.93;
  const words = read.filter(({ message: one }) => one !== undefined).length / Math.max(1, spoken.length);
  const confidence =
    sides.certainty *
    size *
    (pointed ? 1 : identity.certainty ** 0.5) *
    (pointed || box ? 1 : 0.92) *
    Math.min(1, words);
  return { spec, confidence, reasons: sides.reasons, identity: identity.from, hasBox: box !== undefined };
}

/** An item of the conversation in front, as a spec reads it. */
export interface ReadItem {
  readonly item: Element;
  /** Undefined: not counted. */
  readonly message: PageMessage | undefined;
}

/** Reads the conversation in front by a spec, oldest first; undefined when it finds none. */
export function readBack(spec: ConsoleSpec, page: Document, now: number): ReadItem[] | undefined {
  const open = findOpenConversation(spec, page);
  if (!open) return undefined;
  const items = allOf(open.pane, spec.message.item);
  if (spec.message.order === 'newest-first') items.reverse();
  return items.map((item) => ({ item, message: readMessage(open, item, now, LIMIT) }));
}

/** What the spec reads is what was meant: the same items, the same sides. */
function agrees(
  read: readonly ReadItem[],
  sides: Sides,
  items: readonly Element[],
  pointed: Pointed | undefined,
): boolean {
  const found = read.filter(({ message }) => message !== undefined);
  if (found.length === 0 || !items.some((item) => read.some((one) => one.item === item))) return false;
  const sideOf = (item: Element): string | undefined => read.find((one) => one.item === item)?.message?.speaker;
  if (pointed) {
    const at = (element: Element): Element | undefined => items.find((item) => item.contains(element));
    const [customer, own] = [at(pointed.customer), at(pointed.own)];
    return customer !== undefined && own !== undefined && sideOf(customer) === 'customer' && sideOf(own) === 'agent';
  }
  return (
    sides.customer.some((item) => sideOf(item) === 'customer') && sides.agent.some((item) => sideOf(item) === 'agent')
  );
}

/** A selector for the pane in its root: the list itself, or what is around it and holds little more. */
function paneOf({ list, items }: ItemSet): string {
  const root = rootOf(list);
  const firstShown = (selector: string): Element | undefined => [...root.querySelectorAll(selector)].find(isShown);
  let fallback: string | undefined;
  for (const [level, around] of chainTo(list, list.ownerDocument.documentElement).slice(0, 6).entries()) {
    const names = tokensOf(around)
      .filter(({ worth }) => worth >= 0.5)
      .sort((one, other) => other.worth - one.worth);
    for (const { selector } of names) {
      const whole = /^[a-z]/.test(selector) ? selector : `${around.localName}${selector}`;
      if (firstShown(whole) === around) return whole;
      // Not the first of its kind, but the first that holds messages.
      const holding = `${whole}:has(${items[0]?.localName ?? '*'})`;
      if (level < 3 && firstShown(holding) === around) fallback ??= holding;
    }
  }
  return fallback ?? pathTo(list);
}

function orderOf(
  items: readonly Element[],
  time: MessageSpec['time'],
  box: Element | undefined,
  now: number,
): MessageSpec['order'] {
  const times = time ? items.map((item) => parseTime(read(time, item), now)).filter((one) => one !== undefined) : [];
  const [first, last] = [times[0], times.at(-1)];
  if (first !== undefined && last !== undefined && first !== last)
    return first < last ? 'oldest-first' : 'newest-first';
  const [top, bottom] = [items[0], items.at(-1)].map((item) => item?.getBoundingClientRect().top ?? 0) as [
    number,
    number,
  ];
  const isDown = top <= bottom;
  const boxTop = box?.getBoundingClientRect().top;
  // A reply box above the messages: the newest stand next to it.
  const newestBelow = boxTop === undefined || boxTop >= Math.min(top, bottom);
  return isDown === newestBelow ? 'oldest-first' : 'newest-first';
}
