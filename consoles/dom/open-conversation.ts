import type { ConsoleSpec } from '../define-console';
import { allOf, expression, firstOf, read } from './reading';

/** The conversation in front of the agent. */
export interface OpenConversation {
  readonly spec: ConsoleSpec;
  /** The console's own id; never stored as it is. */
  readonly externalId: string;
  readonly customer: string | undefined;
  readonly pane: Element;
}

/** The spec whose route and page fit, or nothing. */
export function recogniseConsole(specs: readonly ConsoleSpec[], page: Document): ConsoleSpec | undefined {
  const { pathname, search, hash } = page.location;
  const route = pathname + search + hash;
  return specs.find((spec) => expression(spec.route).test(route) && firstOf(page, spec.present) !== undefined);
}

/** The visible pane and whose conversation it shows. One at a time, however many are alive. */
export function findOpenConversation(spec: ConsoleSpec, page: Document): OpenConversation | undefined {
  for (const pane of allOf(page, spec.conversation.pane)) {
    if (!isShown(pane)) continue;
    const externalId = read(spec.conversation.id, pane);
    if (!externalId) continue;
    const customer = spec.conversation.customer ? read(spec.conversation.customer, pane) : '';
    return { spec, externalId, customer: customer || undefined, pane };
  }
  return undefined;
}

/** Rendered and of some size. Tests by `offsetParent` are wrong on Zendesk. */
function isShown(element: Element): boolean {
  return element.checkVisibility({ visibilityProperty: true }) && element.getClientRects().length > 0;
}
