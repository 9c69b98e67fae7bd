import type { Desk } from '../common/desk';
import { h, one } from '../common/h';
import { icon } from '../common/icons';

/** The opened tickets, as tabs above the workspace. */
export class Tabs {
  private readonly bar = one('.ticket-tabs');

  constructor(
    private readonly desk: Desk,
    private readonly close: (id: string) => void,
  ) {}

  draw(ids: readonly string[]): void {
    this.bar.replaceChildren(...ids.map((id) => this.tab(id)));
  }

  private tab(id: string): HTMLElement {
    const conversation = this.desk.find(id);
    const name = conversation?.script.customer.name ?? id;
    const unread = (conversation?.unread ?? 0) > 0;
    return h(
      'span',
      { class: `ticket-tab${id === this.desk.openId ? ' is-front' : ''}${unread ? ' is-unread' : ''}` },
      h('button', { type: 'button', class: 'ticket-tab-name', click: () => this.desk.openConversation(id) }, name),
      h(
        'button',
        { type: 'button', class: 'ticket-tab-close', 'aria-label': `Close ${name}`, click: () => this.close(id) },
        icon('close', 13),
      ),
    );
  }
}
