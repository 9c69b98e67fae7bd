import { avatarOf } from '../common/avatar';
import { duration } from '../common/clock';
import type { Conversation, Desk, DeskMessage } from '../common/desk';
import { h, one } from '../common/h';

/** Seconds after which the waiting time is marked: the platform's warning. */
const LATE_SECONDS = 100;

/** The list of chats: drawn anew as a whole on every change, as the desks it is like do it. */
export class SessionList {
  private readonly list = one('.session-list');
  private readonly tabs = one('.session-tabs');
  private readonly search = one('.session-search input') as HTMLInputElement;
  private showEnded = false;

  constructor(private readonly desk: Desk) {
    this.list.addEventListener('click', (event) => {
      const row = (event.target as Element).closest<HTMLElement>('.session');
      if (row?.dataset['sessionId']) desk.openConversation(row.dataset['sessionId']);
    });
    this.search.addEventListener('input', () => this.draw());
  }

  draw(): void {
    const arrived = this.desk.arrived();
    const ended = arrived.filter((conversation) => conversation.status === 'solved');
    const current = arrived.filter((conversation) => conversation.status !== 'solved');
    this.tabs.replaceChildren(this.tab('进行中', current.length, false), this.tab('已结束', ended.length, true));
    const shown = (this.showEnded ? ended : current).filter((conversation) => this.matches(conversation));
    shown.sort((a, b) => lastOf(b).at - lastOf(a).at);
    this.list.replaceChildren(...shown.map((conversation) => this.row(conversation)));
  }

  /** Moves the waiting times on without drawing the list. */
  tick(): void {
    for (const row of this.list.querySelectorAll<HTMLElement>('.session.is-waiting')) {
      const conversation = this.desk.find(row.dataset['sessionId'] ?? '');
      const wait = row.querySelector('.session-wait');
      if (conversation && wait) wait.replaceWith(waitOf(conversation));
    }
  }

  private tab(label: string, count: number, ended: boolean): HTMLElement {
    const selected = this.showEnded === ended;
    const click = (): void => {
      this.showEnded = ended;
      this.draw();
    };
    return h('button', { type: 'button', role: 'tab', 'aria-selected': String(selected), click }, `${label} ${count}`);
  }

  private matches({ script }: Conversation): boolean {
    const wanted = this.search.value.trim().toLowerCase();
    return `${script.customer.name} ${script.order?.no ?? ''}`.toLowerCase().includes(wanted);
  }

  private row(conversation: Conversation): HTMLElement {
    const { script, unread } = conversation;
    const waiting = conversation.waitingSince !== undefined;
    const open = script.id === this.desk.openId;
    return h(
      'li',
      {
        class: `session${open ? ' is-open' : ''}${waiting ? ' is-waiting' : ''}`,
        'data-session-id': script.id,
        'data-buyer-id': script.customer.key,
      },
      h('span', { class: 'session-face' }, avatarOf(script.customer), unread > 0 && badge(unread)),
      h(
        'span',
        { class: 'session-main' },
        h('span', { class: 'session-name' }, script.customer.name),
        h('span', { class: 'session-last' }, lastLine(conversation, open)),
      ),
      h(
        'span',
        { class: 'session-side' },
        waiting ? waitOf(conversation) : h('span', { class: 'session-answered' }, '已回复'),
      ),
    );
  }
}

const badge = (count: number): HTMLElement => h('span', { class: 'session-unread' }, String(Math.min(count, 99)));

function waitOf(conversation: Conversation): HTMLElement {
  const seconds = (Date.now() - (conversation.waitingSince ?? Date.now())) / 1_000;
  const late = seconds >= LATE_SECONDS;
  return h('span', { class: `session-wait${late ? ' is-late' : ''}`, title: '等待时长' }, duration(seconds));
}

function lastOf({ messages }: Conversation): DeskMessage {
  const spoken = messages.findLast((message) => message.author !== 'system') ?? messages.at(-1);
  if (!spoken) throw new Error('A conversation in the list has a message');
  return spoken;
}

function lastLine(conversation: Conversation, open: boolean): string {
  if (!open && conversation.draft.trim() !== '') return `[草稿] ${conversation.draft.trim()}`;
  const last = lastOf(conversation);
  if (last.card) return '[商品]';
  return last.text.replaceAll('\n', ' ');
}
