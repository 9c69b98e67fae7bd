import type { Conversation, DeskMessage } from '../common/desk';
import { h, one } from '../common/h';
import { nodesOf, readMark } from './message-node';

/** Messages put on the screen at once; older ones come above when the reader scrolls up. */
const PAGE = 6;
const HISTORY_DELAY_MS = 280;
const NEAR_END_PX = 80;

/** The open conversation's messages. One list element for all conversations; its children change. */
export class Transcript {
  private readonly list: HTMLElement;
  private readonly hint: HTMLElement;
  private conversation: Conversation | undefined;
  /** Index of the oldest message shown. */
  private from = 0;
  private loading: Promise<number> | undefined;

  constructor(private readonly body: HTMLElement) {
    this.list = one('.message-list', body);
    this.hint = one('.history-hint', body);
    body.addEventListener('scroll', () => {
      if (body.scrollTop < 24 && this.from > 0) void this.loadOlder();
    });
  }

  show(conversation: Conversation): void {
    this.conversation = conversation;
    this.loading = undefined;
    this.list.replaceChildren();
    this.from = Math.max(0, conversation.messages.length - PAGE);
    this.list.append(...this.nodes(this.from, conversation.messages.length));
    this.toEnd();
    while (this.from > 0 && this.body.scrollHeight <= this.body.clientHeight) this.prepend();
    this.toEnd();
    this.showHint();
  }

  append(message: DeskMessage): void {
    const { conversation } = this;
    if (!conversation) return;
    const { scrollHeight, scrollTop, clientHeight } = this.body;
    const following = scrollHeight - scrollTop - clientHeight < NEAR_END_PX || message.own;
    const index = conversation.messages.indexOf(message);
    this.list.append(...nodesOf(conversation, message, conversation.messages[index - 1]));
    if (following) this.toEnd();
  }

  /** The server knows the message under another id: its temporary node goes, a new one comes. */
  replace(oldId: string, message: DeskMessage): void {
    const { conversation } = this;
    const old = this.node(oldId);
    if (!conversation || !old) return;
    const next = old.nextSibling;
    old.remove();
    const node = nodesOf(conversation, message, message).at(-1);
    if (node) this.list.insertBefore(node, next);
    this.toEnd();
  }

  /** Brings the read marks of the staff's messages up to date. */
  markRead(): void {
    const { conversation } = this;
    for (const message of conversation?.messages ?? []) {
      const mark = message.author === 'agent' && this.node(message.id)?.querySelector('.msg-read');
      const words = conversation && readMark(conversation, message);
      if (mark && words && mark.textContent !== words) mark.textContent = words;
    }
  }

  /** Replaces all nodes by new ones with the same ids, in the same place. */
  remount(): void {
    if (!this.conversation) return;
    const { scrollTop } = this.body;
    this.list.replaceChildren(...this.nodes(this.from, this.conversation.messages.length));
    this.body.scrollTop = scrollTop;
  }

  loadOlder(): Promise<number> {
    if (!this.conversation || this.from === 0) return Promise.resolve(0);
    this.loading ??= this.fetchOlder(this.conversation);
    return this.loading;
  }

  private async fetchOlder(conversation: Conversation): Promise<number> {
    this.hint.replaceChildren(h('span', { class: 'spinner' }), '正在加载更早的消息');
    await new Promise((resolve) => setTimeout(resolve, HISTORY_DELAY_MS));
    if (this.conversation !== conversation) return 0;
    this.loading = undefined;
    const below = this.body.scrollHeight - this.body.scrollTop;
    const added = this.prepend();
    this.body.scrollTop = this.body.scrollHeight - below;
    this.showHint();
    return added;
  }

  private prepend(): number {
    const until = this.from;
    this.from = Math.max(0, until - PAGE);
    this.list.prepend(...this.nodes(this.from, until));
    return until - this.from;
  }

  private nodes(from: number, until: number): Node[] {
    const { conversation } = this;
    if (!conversation) return [];
    const { messages } = conversation;
    return messages
      .slice(from, until)
      .flatMap((message, offset) => nodesOf(conversation, message, messages[from + offset - 1]));
  }

  private node(id: string): HTMLElement | null {
    return this.list.querySelector<HTMLElement>(`[data-mid="${id}"]`);
  }

  private showHint(): void {
    this.hint.replaceChildren(this.from > 0 ? '上滑查看更早的消息' : '没有更早的消息了');
  }

  private toEnd(): void {
    this.body.scrollTop = this.body.scrollHeight;
  }
}
