import type { SpeakerRule } from '../../define-console';
import { sidesByAuthor } from './find-author';
import { namesNoise } from './page-parts';
import { type Reason, settle, type Sides } from './settle-sides';
import { arePartners, exclusions, type Feature, featuresOf, ruleOf, rulesFor } from './side-features';

/** The sides by one item of each, as the agent pointed at them. */
export function pointedSides(items: readonly Element[], pane: Element, ofCustomer: Element, own: Element): Sides[] {
  const features = featuresOf(items, pane);
  const skipped = exclusions(features, items).filter((one) => !one.items.has(ofCustomer) && !one.items.has(own));
  const rank = (side: 'customer' | 'agent', feature: Feature): number => {
    const { means, items: having, worth, rule, token } = feature;
    const share = having.size / items.length;
    const isBeside = rule.has !== undefined && namesNoise(token.words);
    const says = isBeside
      ? -0.6
      : means.side === side
        ? means.strength
        : means.side === undefined
          ? 0
          : -0.6 * means.strength;
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
      const neither = items.filter(
        (item) => !customer.items.has(item) && !agent.items.has(item) && !skipped.some((one) => one.items.has(item)),
      );
      const worth =
        rank('customer', customer) +
        rank('agent', agent) -
        both * 3 -
        (neither.length / items.length) * 0.8 -
        (neither.some((item) => isLike(item, [...customer.items, ...agent.items], features)) ? 1.5 : 0) +
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

/** Nothing that all of the others have is missing: it is one of them, and somebody wrote it. */
function isLike(item: Element, others: readonly Element[], features: readonly Feature[]): boolean {
  return !features.some((feature) => !feature.items.has(item) && others.every((other) => feature.items.has(other)));
}
