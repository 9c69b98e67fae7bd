import type { Reading, Selectors } from '../../define-console';
import { parseTime } from '../parse-time';
import { chainTo, commonAncestor, type Leaf, leavesOf } from './page-parts';
import { isDrawn, tokensOf } from './tokens';

/** Where the words stand in an item, and what in there nobody wrote. */
export interface Words {
  /** Empty: the item itself. */
  readonly text: Selectors;
  readonly drop: Selectors;
}

/** Never words of the one who writes, wherever they stand. */
const ALWAYS_DROPPED = ['blockquote', 'time', '.sr-only', '.visually-hidden', '[class*="material-icons"]'];
const MAX_DROPS = 12;

/**
 * Finds the words of messages by what they have in common.
 * @param items messages, not system lines
 * @param pointed elements known to hold words
 */
export function findWords(items: readonly Element[], pointed: readonly Element[]): Words {
  const bodies = new Map<Element, { body: Element; leaves: Leaf[] }>();
  const repeated = repeatedTexts(items);
  for (const item of items) {
    const all = leavesOf(item).map((leaf) => ({ ...leaf, isNoise: leaf.isNoise || repeated.has(keyOf(leaf)) }));
    const spoken = all.filter(({ isNoise }) => !isNoise);
    const body = commonAncestor(spoken.map(({ parent }) => parent));
    if (body && item.contains(body)) bodies.set(item, { body, leaves: all });
  }
  const text = coverBodies(bodies, pointed);
  return { text, drop: dropsIn(bodies, text) };
}

const keyOf = ({ parent, text }: Leaf): string => `${parent.localName}.${parent.className} ${text}`;

/** Short texts that stand in many items alike: names, “Sent”, “Reply”. */
function repeatedTexts(items: readonly Element[]): Set<string> {
  const counts = new Map<string, number>();
  for (const item of items) {
    const keys = new Set(
      leavesOf(item)
        .filter(({ text }) => text.length <= 40)
        .map(keyOf),
    );
    for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  // An item with nothing else to say says this: leave it its words.
  const alone = new Set(
    items.flatMap((item) => {
      const spoken = leavesOf(item).filter(({ isNoise }) => !isNoise);
      const [only] = spoken;
      return spoken.length === 1 && only ? [keyOf(only)] : [];
    }),
  );
  return new Set([...counts].filter(([key, count]) => count >= 2 && !alone.has(key)).map(([key]) => key));
}

/** As few selectors as find the words of all items, the one that serves most items first. */
function coverBodies(
  bodies: ReadonlyMap<Element, { body: Element; leaves: Leaf[] }>,
  pointed: readonly Element[],
): string[] {
  const chosen: string[] = [];
  const left = new Set(bodies.keys());
  while (left.size > 0 && chosen.length < 3) {
    const votes = new Map<string, { fits: number; waste: number; worth: number }>();
    for (const item of left) {
      const { body, leaves } = bodies.get(item) ?? {};
      if (!body || !leaves) continue;
      for (const [level, element] of chainTo(body, item).entries()) {
        for (const { selector, worth } of tokensOf(element)) {
          if (worth < 0.04) continue;
          const found = [...item.querySelectorAll(selector)];
          if (found.length !== 1 || found[0] !== element) continue;
          const waste = leaves.filter((leaf) => leaf.isNoise && element.contains(leaf.parent)).length;
          const vote = votes.get(selector) ?? { fits: 0, waste: 0, worth };
          votes.set(selector, { fits: vote.fits + 1, waste: vote.waste + waste * 0.3 + level * 0.03, worth });
        }
      }
    }
    let best: { selector: string; value: number } | undefined;
    for (const [selector, { fits, waste, worth }] of votes) {
      const value = fits / left.size - waste / fits + worth * 0.25 + wrongly(selector, bodies, left);
      if (!best || value > best.value) best = { selector, value };
    }
    if (!best) break;
    const { selector } = best;
    const served = [...left].filter((item) => item.querySelector(selector)?.contains(bodies.get(item)?.body ?? null));
    const isNeeded = served.some((item) => pointed.some((element) => item.contains(element)));
    // What only one or two items have is more likely a line that nobody wrote.
    const isRare = served.length < Math.max(2, bodies.size * 0.15);
    if (served.length === 0 || (chosen.length > 0 && !isNeeded && isRare)) break;
    chosen.push(selector);
    for (const item of served) left.delete(item);
  }
  // Words straight in the item: there is no element around them to name.
  const bare = [...left].filter((item) => bodies.get(item)?.body === item);
  return bare.length > chosen.length && bare.length * 2 > bodies.size ? [] : chosen;
}

/** A selector that finds something else in items it does not serve spoils them. */
function wrongly(
  selector: string,
  bodies: ReadonlyMap<Element, { body: Element }>,
  left: ReadonlySet<Element>,
): number {
  let spoiled = 0;
  for (const item of left) {
    const found = item.querySelector(selector);
    const body = bodies.get(item)?.body;
    if (found && body && !found.contains(body)) spoiled++;
  }
  return -spoiled / Math.max(1, left.size);
}

function dropsIn(bodies: ReadonlyMap<Element, { body: Element; leaves: Leaf[] }>, text: Selectors): string[] {
  const drops = new Set<string>();
  const kept = new Set<Element>();
  for (const [item, { leaves }] of bodies) {
    for (const { parent, isNoise } of leaves) if (!isNoise) for (const one of chainTo(parent, item)) kept.add(one);
  }
  for (const [item, { leaves }] of bodies) {
    const within = text.length === 0 ? item : text.map((selector) => item.querySelector(selector)).find(Boolean);
    if (!within) continue;
    for (const { parent, isNoise } of leaves) {
      if (!isNoise || !within.contains(parent) || parent === within) continue;
      // The outermost element around the noise that holds no words.
      const around = chainTo(parent, within).findLast((one) => !kept.has(one));
      const name =
        around &&
        tokensOf(around).find(({ selector, worth }) => worth >= 0.1 && ![...kept].some((one) => one.matches(selector)));
      if (name) drops.add(name.selector);
    }
  }
  return [...new Set([...drops].slice(0, MAX_DROPS)), ...ALWAYS_DROPPED.filter((drop) => !drops.has(drop))];
}

/** Where items tell their time, if most of them do. */
export function findTime(items: readonly Element[], now: number): Reading[] {
  const counts = new Map<string, { reading: Reading; times: number[]; worth: number }>();
  const note = (key: string, reading: Reading, raw: string, worth: number): void => {
    const time = parseTime(raw, now);
    if (time === undefined || time > now + 86_400_000 || time < 946_684_800_000) return;
    const known = counts.get(key);
    if (known) known.times.push(time);
    else counts.set(key, { reading, times: [time], worth });
  };
  for (const item of items) {
    const told = new Set<string>();
    for (const element of [item, ...item.querySelectorAll('*')].slice(0, 80)) {
      const names =
        element === item
          ? ['']
          : tokensOf(element)
              .filter(({ worth }) => worth >= 0.3)
              .map(({ selector }) => selector);
      for (const { name, value } of element.attributes) {
        if (!/^datetime$|^title$|time|date|stamp/i.test(name) || value.length > 60) continue;
        for (const selector of names) {
          const key = `${selector}@${name}`;
          if (told.has(key)) continue;
          told.add(key);
          note(
            key,
            { ...(selector ? { selector } : {}), attribute: name },
            value,
            name === 'datetime' ? 3 : name === 'title' ? 1.5 : 2,
          );
        }
      }
      const text = element.childElementCount === 0 ? (element.textContent ?? '').trim() : '';
      if (!text || text.length > 40 || element === item) continue;
      for (const selector of names) {
        if (told.has(selector)) continue;
        told.add(selector);
        note(selector, { selector }, text, 1);
      }
    }
  }
  const good = [...counts.values()].filter(
    ({ times }) => times.length >= Math.max(2, items.length * 0.6) && isOrdered(times),
  );
  good.sort((one, other) => other.worth - one.worth || other.times.length - one.times.length);
  return good.slice(0, 1).map(({ reading }) => reading);
}

function isOrdered(times: readonly number[]): boolean {
  const pairs = times.slice(1).map((time, index) => Math.sign(time - (times[index] ?? 0)));
  return pairs.every((sign) => sign >= 0) || pairs.every((sign) => sign <= 0);
}

const ID_NAME = /(?:^|-)(?:id|mid|msgid|messageid|key|uuid|guid|sid|seq)$|[a-z]Id$|message-?id/i;
const NOT_AN_ID =
  /user|author|sender|from|agent|op-|visitor|customer|conversation|chat|thread|session|index|parent|reply|group/i;

/** The page's own id of each item, where all have one and no two the same. */
export function findIds(items: readonly Element[]): Reading[] {
  const values = new Map<string, { reading: Reading; values: string[]; worth: number }>();
  for (const item of items) {
    const told = new Set<string>();
    const inner = [...item.querySelectorAll('[id],[data-id],[data-message-id],[data-mid]')].slice(0, 20);
    for (const element of [item, ...inner]) {
      for (const { name, value } of element.attributes) {
        if (!(name === 'id' || (name.startsWith('data-') && ID_NAME.test(name))) || !value || value.length > 120)
          continue;
        if ((NOT_AN_ID.test(name) && !/message|msg/i.test(name)) || !/\d/.test(value) || /^[:«]/.test(value)) continue;
        if (name === 'id' && (value.startsWith('_r_') || isDrawn(/[a-z\d]*$/i.exec(value)?.[0] ?? ''))) continue;
        const place =
          element === item
            ? ''
            : tokensOf(element).find(({ selector, worth }) => worth >= 0.3 && item.querySelector(selector) === element)
                ?.selector;
        if (place === undefined) continue;
        const key = `${place}@${name}`;
        if (told.has(key)) continue;
        told.add(key);
        const worth = (place ? 0 : 1) + (/message|msg|mid/i.test(name) ? 1 : 0) + (name === 'id' ? 0 : 0.5);
        const known = values.get(key);
        if (known) known.values.push(value);
        else
          values.set(key, {
            reading: { ...(place ? { selector: place } : {}), attribute: name },
            values: [value],
            worth,
          });
      }
    }
  }
  const good = [...values.values()].filter(
    (one) => one.values.length === items.length && new Set(one.values).size === items.length && items.length > 1,
  );
  good.sort((one, other) => other.worth - one.worth);
  return good.slice(0, 1).map(({ reading }) => reading);
}
