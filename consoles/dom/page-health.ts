import type { PageHealth } from '../../domain/sites/page-health';
import type { ConsoleSpec } from '../define-console';
import { findComposer } from './composer';
import { findOpenConversation, recogniseConsole } from './open-conversation';
import { readMessage } from './read-message';
import { allOf } from './reading';

/** So many of the newest messages are read: enough to see whether reading works. */
const MOST_READ = 100;
/** No text leaves this function, so none is kept. */
const SHORT = 40;

/** Counts what a page's spec finds in it now. @param specs those that may stand at the address */
export function pageHealth(specs: readonly ConsoleSpec[], page: Document, now: number): PageHealth {
  const candidates = specs.map(({ id }) => id);
  const none = { items: 0, customer: 0, agent: 0, others: 0, unread: 0, withTime: 0, composer: 'none' } as const;
  const spec = recogniseConsole(specs, page);
  if (!spec) return { candidates, panes: 0, isOpen: false, ...none };
  const panes = allOf(page, spec.conversation.pane).length;
  const open = findOpenConversation(spec, page);
  if (!open) return { console: spec.id, candidates, panes, isOpen: false, ...none };
  const items = allOf(open.pane, spec.message.item);
  const read = items.slice(-MOST_READ).map((item) => readMessage(open, item, now, SHORT));
  const by = (speaker: string): number => read.filter((message) => message?.speaker === speaker).length;
  const [customer, agent] = [by('customer'), by('agent')];
  const unread = read.filter((message) => message === undefined).length;
  const composer = findComposer(spec.composer, open.pane);
  return {
    console: spec.id,
    candidates,
    panes,
    isOpen: true,
    items: items.length,
    customer,
    agent,
    others: read.length - unread - customer - agent,
    unread,
    withTime: read.filter((message) => message?.sentAt !== undefined).length,
    composer: composer === 'note' ? 'note' : (composer?.kind ?? 'none'),
  };
}
