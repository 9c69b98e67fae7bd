import type { Conversation, Desk } from '../common/desk';
import { avatarOf } from '../common/avatar';
import { h, one } from '../common/h';
import type { Player } from '../common/player';

/** Shop name, the day's figures, and whether the person takes new customers. */
export class Topbar {
  private readonly bar = one('.topbar');

  constructor(
    private readonly desk: Desk,
    private readonly player: Player,
  ) {}

  draw(): void {
    const arrived = this.desk.arrived();
    const waiting = arrived.filter((conversation) => conversation.waitingSince !== undefined).length;
    this.bar.replaceChildren(
      h('strong', { class: 'shop-name' }, '栗木生活旗舰店'),
      h('span', { class: 'figures' }, ...this.figures(arrived, waiting)),
      h(
        'button',
        { type: 'button', class: `presence ${this.player.acceptsNew ? 'is-on' : 'is-away'}`, click: this.toggle },
        this.player.acceptsNew ? '在线' : '小休',
      ),
      avatarOf({ name: '禾', hue: 216 }, 'me'),
      h('span', { class: 'me-name' }, '客服小禾'),
    );
  }

  private readonly toggle = (): void => {
    this.player.acceptsNew = !this.player.acceptsNew;
    this.draw();
  };

  private figures(arrived: readonly Conversation[], waiting: number): HTMLElement[] {
    const delays = arrived.flatMap(replyDelays);
    const average = delays.length > 0 ? delays.reduce((sum, delay) => sum + delay, 0) / delays.length : undefined;
    return [
      figure('今日接待', String(arrived.length)),
      figure('待回复', String(waiting)),
      figure('平均响应', average === undefined ? '–' : `${Math.round(average)}秒`),
    ];
  }
}

const figure = (label: string, value: string): HTMLElement =>
  h('span', { class: 'figure' }, h('span', {}, label), h('b', {}, value));

/** Seconds between the first unanswered customer message and the person's own answer to it. */
function replyDelays({ messages }: Conversation): number[] {
  const delays: number[] = [];
  let askedAt: number | undefined;
  for (const message of messages) {
    if (message.author === 'customer') askedAt ??= message.at;
    if (message.author !== 'agent') continue;
    if (message.own && askedAt !== undefined) delays.push((message.at - askedAt) / 1_000);
    askedAt = undefined;
  }
  return delays;
}
