import { avatarOf } from '../common/avatar';
import { ago } from '../common/clock';
import type { Conversation, Desk, Status } from '../common/desk';
import { h, one } from '../common/h';

const VIEWS: readonly (readonly [Status, string])[] = [
  ['open', 'Open'],
  ['pending', 'Pending'],
  ['solved', 'Solved'],
];

/** The list of tickets in one view, newest activity first. */
export class TicketList {
  private view: Status = 'open';
  private readonly list = one('.ticket-list');
  private readonly views = one('.views');

  constructor(private readonly desk: Desk) {
    this.list.addEventListener('click', (event) => {
      const row = (event.target as Element).closest<HTMLElement>('.ticket-row');
      if (!row?.dataset['ticketId']) return;
      event.preventDefault();
      desk.openConversation(row.dataset['ticketId']);
    });
  }

  draw(): void {
    const arrived = this.desk.arrived();
    const inView = (view: Status): Conversation[] => arrived.filter(({ status }) => status === view);
    this.views.replaceChildren(
      ...VIEWS.map(([view, label]) => {
        const click = (): void => {
          this.view = view;
          this.draw();
        };
        const selected = String(this.view === view);
        return h(
          'button',
          { type: 'button', role: 'tab', 'aria-selected': selected, click },
          label,
          h('span', { class: 'view-count' }, String(inView(view).length)),
        );
      }),
    );
    const shown = inView(this.view).sort((a, b) => lastAt(b) - lastAt(a));
    this.list.replaceChildren(...shown.map((conversation) => this.row(conversation)));
  }

  private row(conversation: Conversation): HTMLElement {
    const { script, unread, waitingSince, messages } = conversation;
    const now = Date.now();
    const classes = ['ticket-row', script.id === this.desk.openId && 'is-open', unread > 0 && 'is-unread'];
    const last = messages.findLast(({ author }) => author !== 'system');
    return h(
      'a',
      { class: classes.filter(Boolean).join(' '), href: `/tickets/${script.id}`, 'data-ticket-id': script.id },
      avatarOf(script.customer),
      h(
        'span',
        { class: 'ticket-row-main' },
        h(
          'span',
          { class: 'ticket-row-top' },
          h('span', { class: 'ticket-row-name' }, script.customer.name),
          h('span', { class: 'ticket-row-ago' }, ago(lastAt(conversation), now)),
        ),
        h('span', { class: 'ticket-row-subject' }, script.subject),
        h('span', { class: 'ticket-row-last' }, last?.text.replaceAll('\n', ' ')),
        waitingSince !== undefined &&
          h('span', { class: 'ticket-row-wait' }, `Waiting ${ago(waitingSince, now).replace('now', 'under 1 min')}`),
      ),
    );
  }
}

const lastAt = ({ messages }: Conversation): number => messages.at(-1)?.at ?? 0;
