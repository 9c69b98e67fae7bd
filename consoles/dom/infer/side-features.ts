import type { SpeakerRule } from '../../define-console';
import { chainTo, isQuote } from './page-parts';
import { type Meaning, meaningOf } from './meaning';
import { type Token, tokensOf } from './tokens';

/** Elements of one item that are looked at. */
const DESCENDANTS = 80;

/** Something that some items have and others have not. */
export interface Feature {
  readonly rule: Pick<SpeakerRule, 'is' | 'has'>;
  readonly token: Token;
  /** Deep inside an item it may belong to one message's words. */
  readonly worth: number;
  readonly items: Set<Element>;
  readonly means: Meaning;
}

/** Everything that tells some items from others. */
export function featuresOf(items: readonly Element[], pane: Element): Feature[] {
  const features = new Map<string, Feature>();
  // What all of them are called says nothing of one: in a chat that calls its messages so, “activity” is no notice.
  const [first, ...others] = items.map(wordsOfClasses);
  const ofAll = new Set([...(first ?? [])].filter((word) => others.every((words) => words.has(word))));
  const add = (item: Element, token: Token, rule: Feature['rule'], worth: number): void => {
    if (worth < 0.04) return;
    const key = rule.is ?? `has ${rule.has}`;
    const known = features.get(key);
    if (known) known.items.add(item);
    else
      features.set(key, {
        rule,
        token,
        worth,
        items: new Set([item]),
        means: meaningOf(token.words.filter((word) => !ofAll.has(word))),
      });
  };
  for (const item of items) {
    // An id is of one message, and so is one inside of it.
    for (const token of tokensOf(item))
      if (!token.selector.startsWith('#')) add(item, token, { is: token.selector }, token.worth);
    const parent = item.parentElement;
    for (const [level, around] of (parent ? chainTo(parent, pane) : []).entries()) {
      if (!pane.contains(around)) break;
      for (const token of tokensOf(around))
        add(item, token, { is: `${token.selector} *` }, token.worth * (0.9 - level * 0.1));
    }
    for (const inner of [...item.querySelectorAll('*')].slice(0, DESCENDANTS)) {
      const way = chainTo(inner, item);
      if (way.some(isQuote)) continue;
      const depth = way.length;
      for (const token of tokensOf(inner)) {
        if (/^(?:#|\[id)/.test(token.selector)) continue;
        if (token.worth >= 0.4 || depth <= 2)
          add(item, token, { has: token.selector }, token.worth * (0.85 - depth * 0.03));
      }
    }
  }
  return [...features.values()].filter(({ items: having }) => having.size < items.length);
}

const wordsOfClasses = (item: Element): Set<string> =>
  new Set(tokensOf(item).flatMap(({ selector, words }) => (selector.startsWith('.') ? words : [])));

/** Names of the items themselves that are never together and leave none out. */
export function complementsOf(feature: Feature, features: readonly Feature[], items: readonly Element[]): Feature[] {
  if (feature.rule.is === undefined) return [];
  return features.filter(
    (other) =>
      other.rule.is !== undefined &&
      other.means.side === undefined &&
      other.worth >= 0.8 &&
      items.every((item) => feature.items.has(item) !== other.items.has(item)),
  );
}

/** The rule that gives every item with this feature to one speaker. */
export const ruleOf = (speaker: SpeakerRule['speaker'], { rule }: Feature): SpeakerRule => ({ speaker, ...rule });

/** Rules in the order they are tried: notes and system lines of the page first, then the two sides. */
export function rulesFor(skipped: readonly Feature[], rules: readonly SpeakerRule[]): SpeakerRule[] {
  return [...skipped.map((feature) => ruleOf(feature.means.side ?? 'system', feature)), ...rules];
}

/** Notes, system lines and robots, where the page names them so: never most of a conversation. */
export function exclusions(features: readonly Feature[], items: readonly Element[]): Feature[] {
  const named = features.filter(
    ({ means: { side }, worth, items: having }) =>
      side && side !== 'customer' && side !== 'agent' && worth >= 0.4 && having.size * 2 <= items.length,
  );
  const chosen: Feature[] = [];
  for (const feature of named.sort((one, other) => other.items.size - one.items.size || other.worth - one.worth)) {
    if (![...feature.items].every((item) => chosen.some((one) => one.items.has(item)))) chosen.push(feature);
  }
  return chosen.slice(0, 6);
}

/** The other value of the same attribute, or the same name with another ending. */
export function partnersOf(feature: Feature, features: readonly Feature[]): Feature[] {
  return features.filter(
    (other) =>
      other.means.side === undefined &&
      other.worth >= 0.4 &&
      arePartners(feature, other) &&
      ![...other.items].some((item) => feature.items.has(item)),
  );
}

/** Whether two names are two values of one thing: the same attribute, or names that share a word and differ in few. */
export function arePartners({ token: one, rule }: Feature, { token: other, rule: facing }: Feature): boolean {
  if ((rule.is === undefined) !== (facing.is === undefined)) return false;
  const attribute = /^\[([\w-]+)=/.exec(one.selector)?.[1];
  if (attribute) return other.selector.startsWith(`[${attribute}=`);
  if (!one.selector.startsWith('.') || !other.selector.startsWith('.')) return false;
  const stem = one.words.filter((word) => other.words.includes(word));
  return stem.length > 0 && one.words.length - stem.length <= 2 && other.words.length - stem.length <= 2;
}
