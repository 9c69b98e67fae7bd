import { avatarOf } from '../common/avatar';
import type { Conversation, Desk, DeskEvent } from '../common/desk';
import { h } from '../common/h';
import { Composer } from './composer';
import { ME } from './people';
import { Thread } from './thread';

/** One opened ticket. It stays in the page, hidden, while another tab is in front. */
export class TicketPane {
  readonly element: HTMLElement;
  readonly thread: Thread;
  private readonly composer: Composer;
  private readonly state = h('span', {});

  constructor(desk: Desk, conversation: Conversation) {
    const { script } = conversation;
    this.thread = new Thread(conversation, desk.startedAt);
    this.composer = new Composer(desk, conversation);
    this.element = h(
      'section',
      { class: 'ticket-pane', 'data-ticket-id': script.id, 'data-requester': script.customer.key },
      h(
        'div',
        { class: 'ticket-main' },
        h(
          'header',
          { class: 'ticket-head' },
          this.state,
          h('h2', {}, script.subject),
          h('span', { class: 'ticket-no' }, `#${script.id}`),
        ),
        this.thread.element,
        this.composer.element,
      ),
      properties(conversation),
    );
    this.showStatus(conversation);
  }

  take(event: DeskEvent): void {
    if (event.kind === 'message') this.thread.append(event.message);
    if (event.kind === 'replaced') this.thread.replace(event.oldId, event.message);
    this.showStatus(event.conversation);
    if (event.kind !== 'replaced') this.composer.showStatus();
  }

  private showStatus({ status }: Conversation): void {
    this.state.className = `status status-${status}`;
    this.state.textContent = status;
  }
}

function properties({ script }: Conversation): HTMLElement {
  const { customer } = script;
  const field = (label: string, ...value: (Node | string)[]): HTMLElement =>
    h('div', { class: 'field' }, h('dt', {}, label), h('dd', {}, ...value));
  return h(
    'aside',
    { class: 'properties', 'aria-label': 'Properties' },
    h('div', { class: 'requester' }, avatarOf(customer, 'requester-face'), h('strong', {}, customer.name)),
    h(
      'dl',
      {},
      field('Mail', customer.key),
      field('Known', customer.about[0] ?? ''),
      field('Place', customer.about[1] ?? ''),
      field('Orders', customer.about[2] ?? ''),
      field('Assignee', ME.name),
      field('Tags', ...(script.tags ?? []).map((tag) => h('span', { class: 'tag' }, tag))),
    ),
  );
}
