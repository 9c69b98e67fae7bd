import type { Mail, Quote } from '../../shift/types';
import type { DeskMessage } from '../common/desk';
import { h } from '../common/h';
import { richNodes } from './rich-text';

/** The words of a message as its writer's mail program would have sent them. */
export function bodyOf(message: DeskMessage, shiftStart: number): HTMLElement {
  if (message.rich !== undefined) return h('div', { class: 'entry-body' }, richNodes(message.rich));
  const { mail, text } = message;
  if (mail?.form === 'plain') return h('div', { class: 'entry-body is-plain' }, plainText(text, mail, shiftStart));
  return h(
    'div',
    { class: 'entry-body' },
    ...paragraphs(text),
    mail?.signature && h('div', { class: 'mail-signature' }, ...lines(['-- ', ...mail.signature])),
    mail?.quote && quoteNode(mail.quote, shiftStart),
  );
}

function paragraphs(text: string): HTMLElement[] {
  return text.split('\n\n').map((paragraph) => h('p', {}, ...lines(paragraph.split('\n'))));
}

const lines = (texts: readonly string[]): Node[] =>
  texts.flatMap((text, index) => (index === 0 ? [new Text(text)] : [h('br'), new Text(text)]));

function quoteNode(quote: Quote, shiftStart: number): HTMLElement {
  return h(
    'div',
    { class: 'mail-quote', hidden: true },
    h('div', { class: 'mail-attribution' }, attribution(quote, shiftStart)),
    h('blockquote', { type: 'cite' }, ...paragraphs(quote.lines.join('\n'))),
  );
}

function plainText(text: string, mail: Mail, shiftStart: number): string {
  const parts = [text];
  if (mail.signature) parts.push(['-- ', ...mail.signature].join('\n'));
  if (mail.quote) {
    parts.push([attribution(mail.quote, shiftStart), ...mail.quote.lines.map((line) => `> ${line}`)].join('\n'));
  }
  return parts.join('\n\n');
}

function attribution({ at, by, language }: Quote, shiftStart: number): string {
  const date = new Date(shiftStart + at * 1_000);
  const time = date.toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' });
  if (language === 'zh') {
    return `在 ${date.getFullYear()}年${date.getMonth() + 1}月${date.getDate()}日 ${time}，${by} 写道：`;
  }
  const day = date.toLocaleDateString('en-GB', { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' });
  return `On ${day} at ${time}, ${by} wrote:`;
}
