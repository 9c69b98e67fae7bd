import type { Conversation, Desk } from '../common/desk';
import { h, one } from '../common/h';
import { icon } from '../common/icons';

/** Name, standing and the end button above the open chat. */
export class ChatHead {
  private readonly head = one('.chat-head');

  constructor(private readonly desk: Desk) {}

  draw(conversation: Conversation): void {
    const { customer } = conversation.script;
    const ended = conversation.status === 'solved';
    this.head.replaceChildren(
      h('strong', { class: 'chat-name' }, customer.name),
      h('span', { class: 'chat-tag' }, customer.about[0]),
      h('span', { class: 'chat-typing' }, conversation.typing && '对方正在输入…'),
      h(
        'button',
        { type: 'button', class: 'chat-end', disabled: ended, click: () => this.end(conversation) },
        icon('done', 16),
        ended ? '已结束' : '结束会话',
      ),
    );
  }

  private end(conversation: Conversation): void {
    this.desk.addSystem(conversation, '客服已结束会话');
    this.desk.setStatus(conversation, 'solved');
  }
}
