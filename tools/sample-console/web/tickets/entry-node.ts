import { avatarOf } from '../common/avatar';
import { mailDate } from '../common/clock';
import type { Conversation, DeskMessage } from '../common/desk';
import { h } from '../common/h';
import { icon } from '../common/icons';
import { bodyOf } from './mail-body';
import { staffOf } from './people';

/** One entry of the thread: a mail, a reply, a note or an event. */
export function entryOf(conversation: Conversation, message: DeskMessage, shiftStart: number): HTMLElement {
  if (message.author === 'system') return eventNode(message);
  const { customer } = conversation.script;
  const fromCustomer = message.author === 'customer';
  const isNote = message.author === 'note';
  const person = fromCustomer ? customer : staffOf(message);
  const kind = fromCustomer ? 'entry-customer' : isNote ? 'entry-note' : 'entry-staff';
  const body = bodyOf(message, shiftStart);
  return h(
    'article',
    { class: `entry ${kind}${message.sending ? ' is-pending' : ''}`, 'data-entry-id': message.id },
    avatarOf(person, 'entry-face'),
    h(
      'div',
      { class: 'entry-main' },
      h(
        'header',
        { class: 'entry-head' },
        h('strong', { class: 'entry-author' }, person.name),
        fromCustomer && h('span', { class: 'entry-address' }, customer.key),
        isNote && h('span', { class: 'entry-badge' }, icon('lock', 12), 'Internal'),
        timeOf(message.at),
      ),
      body,
      quoteToggle(body),
    ),
  );
}

function eventNode(message: DeskMessage): HTMLElement {
  return h(
    'div',
    { class: 'entry entry-event', 'data-entry-id': message.id },
    h('span', { class: 'entry-words' }, message.text),
    timeOf(message.at),
  );
}

function timeOf(at: number): HTMLElement {
  const iso = new Date(at).toISOString();
  return h('time', { datetime: iso, title: new Date(at).toLocaleString('en-GB') }, mailDate(at, Date.now()));
}

function quoteToggle(body: HTMLElement): HTMLElement | undefined {
  const quote = body.querySelector<HTMLElement>('.mail-quote');
  if (!quote) return undefined;
  const click = (): void => {
    quote.hidden = !quote.hidden;
  };
  const label = 'Show quoted text';
  return h(
    'button',
    { type: 'button', class: 'quote-toggle', title: label, 'aria-label': label, click },
    icon('more', 18),
  );
}
