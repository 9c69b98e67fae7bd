import { avatarOf } from '../common/avatar';
import { pictureOf } from '../common/art';
import { clock, dayLabel, dayOf } from '../common/clock';
import type { Conversation, DeskMessage } from '../common/desk';
import { h } from '../common/h';
import type { ShopItem } from '../../shift/types';

const DIVIDER_GAP_MS = 10 * 60_000;
const OWN = { name: '小禾', hue: 216 };
const COLLEAGUE = { name: '阿澄', hue: 186 };
const ROBOT = { name: '栗', hue: 32 };

/** The nodes of one message: a time divider where the talk had paused, and the message. */
export function nodesOf(conversation: Conversation, message: DeskMessage, before: DeskMessage | undefined): Node[] {
  const node = message.author === 'system' ? systemNode(message) : spokenNode(conversation, message);
  const apart = !before || message.at - before.at > DIVIDER_GAP_MS || dayOf(message.at) !== dayOf(before.at);
  if (!apart) return [node];
  return [h('li', { class: 'divider' }, dayLabel(message.at, Date.now())), node];
}

export function readMark(conversation: Conversation, message: DeskMessage): string {
  if (message.sending) return '发送中';
  return message.at <= conversation.readAt ? '已读' : '未读';
}

function systemNode(message: DeskMessage): HTMLElement {
  return h(
    'li',
    { class: 'msg msg-system', 'data-mid': message.id, 'data-time': message.at },
    h('span', { class: 'msg-note' }, message.text),
  );
}

function spokenNode(conversation: Conversation, message: DeskMessage): HTMLElement {
  const { customer } = conversation.script;
  const fromCustomer = message.author === 'customer';
  const robot = message.author === 'bot';
  const face = fromCustomer ? customer : robot ? ROBOT : message.colleague ? COLLEAGUE : OWN;
  const nick = fromCustomer ? customer.name : robot ? '机器人 小栗' : `客服 ${face.name}`;
  const classes = [
    'msg',
    fromCustomer ? 'msg-customer' : 'msg-agent',
    robot && 'is-robot',
    message.sending && 'is-sending',
    message.card && 'has-card',
  ];
  return h(
    'li',
    { class: classes.filter(Boolean).join(' '), 'data-mid': message.id, 'data-time': message.at },
    avatarOf(face, 'msg-face'),
    h(
      'div',
      { class: 'msg-main' },
      h(
        'div',
        { class: 'msg-meta' },
        h('span', { class: 'msg-nick' }, nick),
        h('span', { class: 'msg-clock' }, clock(message.at)),
      ),
      h(
        'div',
        { class: 'msg-line' },
        message.card
          ? cardNode(message.card)
          : h('div', { class: 'msg-bubble' }, h('p', { class: 'msg-text' }, message.text)),
        !fromCustomer && !robot && h('span', { class: 'msg-read' }, readMark(conversation, message)),
      ),
    ),
  );
}

function cardNode(item: ShopItem): HTMLElement {
  return h(
    'div',
    { class: 'msg-card' },
    pictureOf(item.art, 56),
    h(
      'div',
      { class: 'msg-card-main' },
      h('span', { class: 'msg-card-title' }, item.title),
      h('span', { class: 'msg-card-price' }, item.price),
    ),
  );
}
