import type { Reading } from '../../define-console';
import { readAll } from '../reading';
import { escaped } from './escaped';
import type { Sides } from './settle-sides';
import { isTime, leavesOf } from './page-parts';
import { doorTo, elementsIn, rootOf } from './roots';
import { tokensOf } from './tokens';

const MAX_NAME = 60;

/**
 * Nothing but a name tells the sides. Where the page names the customer elsewhere too, whoever has that
 * name is the customer; else whoever has not the agent's own, which is the same in every conversation.
 */
export function sidesByAuthor(items: readonly Element[], list: Element, ofCustomer: Element, own: Element): Sides[] {
  const found: { sides: Sides; worth: number }[] = [];
  const tried = new Set<string>();
  for (const { parent, text } of leavesOf(own)) {
    if (text.length > MAX_NAME || parent === own || isTime(text)) continue;
    for (const { selector, worth } of tokensOf(parent)) {
      const author =
        parent.localName === selector ? selector : `${parent.localName}${/^[.[#]/.test(selector) ? selector : ''}`;
      if (worth < 0.1 || tried.has(author)) continue;
      tried.add(author);
      const nameIn = (item: Element): string => readAll({ selector: author }, item, true)[0] ?? '';
      const [theirs, mine] = [nameIn(ofCustomer), nameIn(own)];
      if (!isName(theirs) || !isName(mine) || theirs === mine) continue;
      const elsewhere = namedElsewhere(theirs, [mine], list);
      const isOwn = (item: Element): boolean =>
        (elsewhere ? nameIn(item) !== theirs : nameIn(item) === mine) && nameIn(item) !== '';
      const agent = items.filter(isOwn);
      const customer = items.filter((item) => nameIn(item) && !isOwn(item));
      const reading: Reading = { selector: author };
      found.push({
        sides: {
          rules: elsewhere
            ? [
                { speaker: 'customer', reading, equals: elsewhere },
                { speaker: 'agent', reading, pattern: '\\S' },
              ]
            : [
                { speaker: 'agent', reading, pattern: `^\\s*${escaped(mine)}\\s*$` },
                { speaker: 'customer', reading, pattern: '\\S' },
              ],
          certainty: elsewhere ? 0.8 : 0.55,
          reasons: ['author'],
          customer,
          agent,
        },
        worth: (elsewhere ? 1 : 0) + (agent.length + customer.length) / items.length + worth * 0.2,
      });
    }
  }
  return found.sort((one, other) => other.worth - one.worth).map(({ sides }) => sides);
}

/**
 * The same, unasked: of the few names that the messages bear, the page names exactly one elsewhere as it
 * would name a customer. Never sure.
 */
export function guessByAuthor(items: readonly Element[], list: Element): Sides | undefined {
  const [sample] = items.slice(-1);
  for (const { parent, text } of sample ? leavesOf(sample) : []) {
    if (text.length > MAX_NAME || parent === sample || !isName(text)) continue;
    for (const { selector } of tokensOf(parent)) {
      const author =
        parent.localName === selector ? selector : `${parent.localName}${/^[.[#]/.test(selector) ? selector : ''}`;
      const nameIn = (item: Element): string => readAll({ selector: author }, item, true)[0] ?? '';
      const names = [...new Set(items.map(nameIn))].filter(Boolean);
      const named = items.filter((item) => nameIn(item) !== '').length;
      if (names.length < 2 || names.length > 5 || names.length >= named || !names.every(isName)) continue;
      const elsewhere = names.flatMap((name) => {
        const reading = namedElsewhere(
          name,
          names.filter((one) => one !== name),
          list,
        );
        return reading ? [{ name, reading }] : [];
      });
      const [only] = elsewhere;
      if (!only || elsewhere.length > 1) continue;
      return {
        rules: [
          { speaker: 'customer', reading: { selector: author }, equals: only.reading },
          { speaker: 'agent', reading: { selector: author }, pattern: '\\S' },
        ],
        certainty: 0.5,
        reasons: ['author'],
        customer: items.filter((item) => nameIn(item) === only.name),
        agent: items.filter((item) => nameIn(item) !== '' && nameIn(item) !== only.name),
      };
    }
  }
  return undefined;
}

function isName(text: string): boolean {
  return (
    text.length > 0 && text.length <= MAX_NAME && /\p{L}/u.test(text) && !/\d{1,2}:\d{2}/.test(text) && !isTime(text)
  );
}

/** Where the page names the customer outside of the messages, as it will the next one. */
function namedElsewhere(theirs: string, others: readonly string[], list: Element): Reading | undefined {
  const root = rootOf(list);
  const door = doorTo(root);
  const places = [...elementsIn(root)].filter(
    (element) => element.childElementCount === 0 && !list.contains(element) && element.textContent?.trim() === theirs,
  );
  for (const place of places.slice(0, 10)) {
    for (const around of [place, place.parentElement, place.parentElement?.parentElement]) {
      for (const { selector, worth } of around ? tokensOf(around) : []) {
        const way =
          around === place
            ? `${place.localName}${/^[.[#]/.test(selector) ? selector : ''}`
            : `${selector} ${place.localName}`;
        const reading: Reading = { from: 'page', selector: door + way };
        const values = readAll(reading, list);
        const isOutside = [...root.querySelectorAll(way)].every((element) => !list.contains(element));
        if (worth >= 0.3 && isOutside && values.includes(theirs) && !others.some((other) => values.includes(other)))
          return reading;
      }
    }
  }
  return undefined;
}
