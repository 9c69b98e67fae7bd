import type { Conversation, DeskMessage } from '../common/desk';
import { h } from '../common/h';
import { entryOf } from './entry-node';

/** Entries shown at first; a long thread hides its beginning behind a button. */
const SHOWN = 4;

/** The thread of one ticket. */
export class Thread {
  readonly element = h('div', { class: 'thread-scroll' });
  private readonly list = h('div', { class: 'thread' });
  private readonly earlier = h('button', { type: 'button', class: 'thread-earlier', click: () => this.showEarlier() });
  private from: number;
  private behind = true;

  constructor(
    private readonly conversation: Conversation,
    private readonly shiftStart: number,
  ) {
    this.from = Math.max(0, conversation.messages.length - SHOWN);
    this.element.append(this.earlier, this.list);
    this.remount();
  }

  append(message: DeskMessage): void {
    this.list.append(this.entry(message));
    // A hidden thread cannot scroll: it does when its tab comes to the front.
    this.behind = !this.element.checkVisibility();
    this.toEnd();
  }

  cameToFront(): void {
    if (this.behind) this.toEnd();
    this.behind = false;
  }

  replace(oldId: string, message: DeskMessage): void {
    const old = this.list.querySelector(`[data-entry-id="${oldId}"]`);
    const next = old?.nextSibling ?? null;
    old?.remove();
    this.list.insertBefore(this.entry(message), next);
  }

  remount(): void {
    this.list.replaceChildren(...this.conversation.messages.slice(this.from).map((message) => this.entry(message)));
    this.showCount();
  }

  showEarlier(): number {
    const added = this.from;
    const below = this.element.scrollHeight - this.element.scrollTop;
    this.list.prepend(...this.conversation.messages.slice(0, this.from).map((message) => this.entry(message)));
    this.from = 0;
    this.showCount();
    this.element.scrollTop = this.element.scrollHeight - below;
    return added;
  }

  private toEnd(): void {
    this.element.scrollTop = this.element.scrollHeight;
  }

  private showCount(): void {
    this.earlier.hidden = this.from === 0;
    this.earlier.textContent = `Show ${this.from} earlier`;
  }

  private entry(message: DeskMessage): HTMLElement {
    return entryOf(this.conversation, message, this.shiftStart);
  }
}
