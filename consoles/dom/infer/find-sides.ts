import type { SpeakerRule } from '../../define-console';
import { guessByAuthor, sidesByAuthor } from './find-author';
import { chainTo, isQuote, leavesOf } from './page-parts';
import { type Meaning, meaningOf, type Side } from './meaning';
import { type Token, tokensOf } from './tokens';

/** Elements of one item that are looked at. */
const DESCENDANTS = 80;

/** Why a side is believed, for the words that tell the agent. */
export type Reason =
  | 'names'
  | 'weak-names'
  | 'partner'
  | 'you'
  | 'place'
  | 'against-place'
  | 'rest'
  | 'author'
  | 'pointed';

/** Who wrote which item, and how sure that is (0–1). */
export interface Sides {
  readonly rules: readonly SpeakerRule[];
  readonly certainty: number;
  readonly reasons: readonly Reason[];
  readonly customer: readonly Element[];
  readonly agent: readonly Element[];
}

/** Something that some items have and others have not. */
interface Feature {
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
  const add = (item: Element, token: Token, rule: Feature['rule'], worth: number): void => {
    if (worth < 0.04) return;
    const key = rule.is ?? `has ${rule.has}`;
    const known = features.get(key);
    if (known) known.items.add(item);
    else features.set(key, { rule, token, worth, items: new Set([item]), means: meaningOf(token.words) });
  };
  for (const item of items) {
    for (const token of tokensOf(item)) add(item, token, { is: token.selector }, token.worth);
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
        if (token.worth >= 0.4 || depth <= 2)
          add(item, token, { has: token.selector }, token.worth * (0.85 - depth * 0.03));
      }
    }
  }
  return [...features.values()].filter(({ items: having }) => having.size < items.length);
}

/** The sides by what the page calls them. Undefined where nothing says it. */
export function guessSides(items: readonly Element[], pane: Element): Sides | undefined {
  const features = featuresOf(items, pane);
  const named = (side: Side): Feature[] => features.filter(({ means }) => means.side === side);
  const skipped = exclusions(features, items);
  const left = items.filter((item) => !skipped.some((feature) => feature.items.has(item)));
  if (left.length < 2) return undefined;
  let best: Sides | undefined;
  const consider = (customer: Feature, agent: Feature, certainty: number, reasons: Reason[]): void => {
    const [of, by] = [left.filter((item) => customer.items.has(item)), left.filter((item) => agent.items.has(item))];
    if (of.length === 0 || by.length === 0 || of.some((item) => agent.items.has(item))) return;
    const coverage = (of.length + by.length) / left.length;
    const seen = settle(certainty * (0.5 + 0.5 * coverage), reasons, of, by);
    const worth = Math.min(customer.worth, agent.worth) * 0.1;
    if (best && best.certainty >= seen.certainty + worth) return;
    const rules = rulesFor(skipped, [ruleOf('agent', agent), ruleOf('customer', customer)]);
    best = { rules, certainty: Math.min(0.99, seen.certainty + worth), reasons: seen.reasons, customer: of, agent: by };
  };
  for (const customer of named('customer')) {
    for (const agent of named('agent')) {
      const strength = (customer.means.strength + agent.means.strength) / 2;
      consider(customer, agent, 0.25 + 0.65 * strength, [strength > 0.6 ? 'names' : 'weak-names']);
    }
    for (const partner of partnersOf(customer, features))
      consider(customer, partner, 0.3 + 0.45 * customer.means.strength, ['partner']);
  }
  for (const agent of named('agent')) {
    for (const partner of partnersOf(agent, features))
      consider(partner, agent, 0.3 + 0.45 * agent.means.strength, ['partner']);
  }
  for (const feature of [...named('customer'), ...named('agent')]) {
    for (const other of complementsOf(feature, features, left)) {
      const [customer, agent] = feature.means.side === 'customer' ? [feature, other] : [other, feature];
      consider(customer, agent, 0.3 + 0.35 * feature.means.strength, ['partner']);
    }
  }
  return best ?? markedOnly(named('agent'), left, skipped) ?? guessByAuthor(left, pane);
}

/** Only the agent's side has a mark, if a weak one: the rest may be the customer's. Never sure. */
function markedOnly(
  agents: readonly Feature[],
  items: readonly Element[],
  skipped: readonly Feature[],
): Sides | undefined {
  const [agent] = [...agents].sort(
    (one, other) => other.means.strength - one.means.strength || other.items.size - one.items.size,
  );
  if (!agent) return undefined;
  const [own, rest] = [items.filter((item) => agent.items.has(item)), items.filter((item) => !agent.items.has(item))];
  if (own.length === 0 || rest.length === 0) return undefined;
  const seen = settle(0.2 + 0.3 * agent.means.strength, ['rest'], rest, own);
  const rules = rulesFor(skipped, [ruleOf('agent', agent), { speaker: 'customer', is: '*' }]);
  return { rules, ...seen, certainty: Math.min(seen.certainty, 0.6), customer: rest, agent: own };
}

/** Names of the items themselves that are never together and leave none out. */
function complementsOf(feature: Feature, features: readonly Feature[], items: readonly Element[]): Feature[] {
  if (feature.rule.is === undefined) return [];
  return features.filter(
    (other) =>
      other.rule.is !== undefined &&
      other.means.side === undefined &&
      other.worth >= 0.8 &&
      items.every((item) => feature.items.has(item) !== other.items.has(item)),
  );
}

/** The sides by one item of each, as the agent pointed at them. */
export function pointedSides(items: readonly Element[], pane: Element, ofCustomer: Element, own: Element): Sides[] {
  const features = featuresOf(items, pane);
  const skipped = exclusions(features, items).filter((one) => !one.items.has(ofCustomer) && !one.items.has(own));
  const rank = (side: 'customer' | 'agent', feature: Feature): number => {
    const { means, items: having, worth, rule } = feature;
    const share = having.size / items.length;
    const says = means.side === side ? means.strength : means.side === undefined ? 0 : -0.6;
    const lone = having.size === 1 && items.length > 4 ? -0.5 : 0;
    const deep = rule.has !== undefined && means.side === undefined ? -0.3 : 0;
    return worth + says + lone + deep + (rule.is ? 0.15 : 0) + (share > 0.9 ? -0.2 : 0);
  };
  const ranked = (side: 'customer' | 'agent', [has, lacks]: readonly [Element, Element]): Feature[] =>
    features
      .filter((feature) => feature.items.has(has) && !feature.items.has(lacks))
      .filter(({ items: having, worth }) => having.size > 1 || items.length < 4 || worth >= 0.3)
      .sort((one, other) => rank(side, other) - rank(side, one))
      .slice(0, 12);
  const customers = ranked('customer', [ofCustomer, own]);
  const agents = ranked('agent', [own, ofCustomer]);
  const found: { sides: Sides; rank: number }[] = [];
  const add = (
    rules: SpeakerRule[],
    certainty: number,
    reasons: Reason[],
    of: Element[],
    by: Element[],
    worth: number,
  ): void => {
    const seen = settle(certainty, reasons, of, by);
    found.push({ sides: { rules: rulesFor(skipped, rules), ...seen, customer: of, agent: by }, rank: worth });
  };
  const having = (feature: Feature, but?: Feature): Element[] =>
    items.filter(
      (item) => feature.items.has(item) && !but?.items.has(item) && !skipped.some((one) => one.items.has(item)),
    );
  for (const customer of customers)
    for (const agent of agents) {
      const both = [...customer.items].filter((item) => agent.items.has(item)).length / items.length;
      const neither =
        items.filter(
          (item) => !customer.items.has(item) && !agent.items.has(item) && !skipped.some((one) => one.items.has(item)),
        ).length / items.length;
      const worth =
        rank('customer', customer) +
        rank('agent', agent) -
        both * 3 -
        neither * 0.8 +
        (arePartners(customer, agent) ? 0.5 : 0);
      const isWeak = Math.min(customer.worth, agent.worth) < 0.3;
      add(
        [ruleOf('agent', agent), ruleOf('customer', customer)],
        isWeak ? 0.6 : 0.95,
        ['pointed'],
        having(customer, agent),
        having(agent),
        worth,
      );
    }
  // One side has a mark, the other is the rest.
  for (const agent of agents.slice(0, 4)) {
    const rest = items.filter((item) => !agent.items.has(item) && !skipped.some((one) => one.items.has(item)));
    add(
      [ruleOf('agent', agent), { speaker: 'customer', is: '*' }],
      agent.worth < 0.3 ? 0.5 : 0.8,
      ['pointed', 'rest'],
      rest,
      having(agent),
      rank('agent', agent) - 0.6,
    );
  }
  for (const customer of customers.slice(0, 4)) {
    const rest = items.filter((item) => !customer.items.has(item) && !skipped.some((one) => one.items.has(item)));
    add(
      [ruleOf('customer', customer), { speaker: 'agent', is: '*' }],
      customer.worth < 0.3 ? 0.5 : 0.75,
      ['pointed', 'rest'],
      having(customer),
      rest,
      rank('customer', customer) - 0.8,
    );
  }
  for (const sides of sidesByAuthor(items, pane, ofCustomer, own))
    found.push({ sides: { ...sides, rules: rulesFor(skipped, sides.rules) }, rank: sides.certainty >= 0.8 ? 0.5 : -1 });
  return found.sort((one, other) => other.rank - one.rank).map(({ sides }) => sides);
}

const ruleOf = (speaker: SpeakerRule['speaker'], { rule }: Feature): SpeakerRule => ({ speaker, ...rule });

function rulesFor(skipped: readonly Feature[], rules: readonly SpeakerRule[]): SpeakerRule[] {
  return [...skipped.map((feature) => ruleOf(feature.means.side ?? 'system', feature)), ...rules];
}

/** Notes, system lines and robots, where the page names them so: never most of a conversation. */
function exclusions(features: readonly Feature[], items: readonly Element[]): Feature[] {
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
function partnersOf(feature: Feature, features: readonly Feature[]): Feature[] {
  return features.filter(
    (other) =>
      other.means.side === undefined &&
      other.worth >= 0.4 &&
      arePartners(feature, other) &&
      ![...other.items].some((item) => feature.items.has(item)),
  );
}

function arePartners({ token: one, rule }: Feature, { token: other, rule: facing }: Feature): boolean {
  if ((rule.is === undefined) !== (facing.is === undefined)) return false;
  const attribute = /^\[([\w-]+)=/.exec(one.selector)?.[1];
  if (attribute) return other.selector.startsWith(`[${attribute}=`);
  if (!one.selector.startsWith('.') || !other.selector.startsWith('.')) return false;
  const stem = one.words.filter((word) => other.words.includes(word));
  return stem.length > 0 && one.words.length - stem.length <= 2 && other.words.length - stem.length <= 2;
}

/** Where bubbles stand and what they say of “you” makes a guess surer, or less. */
function settle(
  certainty: number,
  reasons: readonly Reason[],
  customer: readonly Element[],
  agent: readonly Element[],
): { certainty: number; reasons: Reason[] } {
  let sure = certainty;
  const all = [...reasons];
  const says = (items: readonly Element[]): boolean =>
    items.length > 0 &&
    items.every((item) => leavesOf(item).some(({ text }) => /^(?:you|me|我|你|您)\s*[:：]?$/i.test(text)));
  if (says(agent) && !says(customer)) {
    sure += 0.15;
    all.push('you');
  } else if (says(customer) && !says(agent)) sure -= 0.5;
  const place = leaning(agent) - leaning(customer);
  if (place > 0.15) {
    sure += 0.05;
    all.push('place');
  } else if (place < -0.15) {
    if (sure < 0.85) sure -= 0.25;
    all.push('against-place');
  }
  return { certainty: Math.max(0, Math.min(0.99, sure)), reasons: all };
}

/** −1 at the left of its row, 1 at the right, mean of the newest. */
function leaning(items: readonly Element[]): number {
  const sample = items.slice(-8);
  const leans = sample.map((item) => {
    const [longest] = leavesOf(item).sort((one, other) => other.text.length - one.text.length);
    const row = (item.parentElement ?? item).getBoundingClientRect();
    if (!longest || row.width === 0) return 0;
    const range = item.ownerDocument.createRange();
    range.selectNodeContents(longest.node);
    const words = range.getBoundingClientRect();
    return (words.left - row.left - (row.right - words.right)) / row.width;
  });
  return leans.length > 0 ? leans.reduce((sum, lean) => sum + lean, 0) / leans.length : 0;
}
