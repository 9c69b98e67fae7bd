import { guessByAuthor } from './find-author';
import type { Side } from './meaning';
import { type Reason, settle, type Sides } from './settle-sides';
import { complementsOf, exclusions, type Feature, featuresOf, partnersOf, ruleOf, rulesFor } from './side-features';

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
