import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { agent, chat, customer, robot } from '../../../tools/sample-console/shift/write';
import { Desk, type DeskEvent } from '../../../tools/sample-console/web/common/desk';
import { Memory } from '../../../tools/sample-console/web/common/memory';
import { Player } from '../../../tools/sample-console/web/common/player';

const START = 1_790_000_000_000;

const HEAD = { language: 'en', customer: { name: 'Ada', key: 'gb1', hue: 0, about: [] } } as const;

const SCRIPT = [
  chat(
    { ...HEAD, id: '7', opensAt: -60 },
    customer(0, 'hello'),
    agent(20, 'hi'),
    customer(70, 'one'),
    robot(71, 'a robot line'),
    agent(100, 'scripted answer'),
    customer(200, 'two'),
  ),
  chat({ ...HEAD, id: '8', opensAt: 30 }, customer(0, 'late comer'), customer(10, 'again'), customer(20, 'and again')),
];

function aDesk(): Desk {
  const desk = new Desk(SCRIPT, Date.now);
  desk.fillBacklog();
  return desk;
}

const wordsIn = (desk: Desk, id: string): string[] => desk.find(id)?.messages.map(({ text }) => text) ?? [];

beforeEach(() => vi.useFakeTimers({ now: START }));
afterEach(() => vi.useRealTimers());

describe('the desk', () => {
  it('begins with what happened before the shift, at its own times', () => {
    const desk = aDesk();
    expect(wordsIn(desk, '7')).toEqual(['客户已进入会话', 'hello', 'hi']);
    expect(desk.find('7')?.messages.map(({ at }) => START - at)).toEqual([60_000, 60_000, 40_000]);
    expect(desk.find('7')?.waitingSince).toBeUndefined();
    expect(desk.openConversation('8')).toBe(false);
  });

  it('sends under a temporary id and replaces it by a number', () => {
    const desk = aDesk();
    const conversation = desk.all[0];
    if (!conversation) throw new Error('The script has a conversation');
    const events: DeskEvent[] = [];
    desk.onChange((event) => events.push(event));
    const sent = desk.send(conversation, 'my answer');
    expect(sent.id).toMatch(/^[0-9a-f]{20}$/);
    desk.confirm(conversation, sent);
    expect(conversation.messages.at(-1)).toMatchObject({ id: '70501', text: 'my answer', sending: false });
    expect(events).toMatchObject([{ kind: 'message' }, { kind: 'replaced', oldId: sent.id }]);
  });
});

describe('the player', () => {
  it('lets a colleague answer a chat nobody looks at', () => {
    const desk = aDesk();
    const player = new Player(desk, 1);
    player.start();
    vi.advanceTimersByTime(60_000);
    player.stop();
    expect(wordsIn(desk, '7').slice(3)).toEqual(['one', 'a robot line', 'scripted answer']);
    expect(wordsIn(desk, '8')).toEqual(['客户已进入会话', 'late comer', 'again', 'and again']);
  });

  it('leaves the open chat to the person, and the customer reacts to a quick answer', () => {
    const desk = aDesk();
    const player = new Player(desk, 1);
    desk.openConversation('7');
    player.start();
    vi.advanceTimersByTime(15_000);
    const conversation = desk.open;
    if (!conversation) throw new Error('The chat is open');
    expect(wordsIn(desk, '7').slice(3)).toEqual(['one', 'a robot line']);
    desk.send(conversation, 'my answer');
    vi.advanceTimersByTime(13_000);
    expect(wordsIn(desk, '7').at(-1)).toBe('my answer');
    vi.advanceTimersByTime(2_000);
    expect(wordsIn(desk, '7').at(-1)).toBe('two');
    player.stop();
  });

  it('brings no new customer while the person is away, and nothing once stopped', () => {
    const desk = aDesk();
    const player = new Player(desk, 1);
    player.acceptsNew = false;
    player.start();
    vi.advanceTimersByTime(60_000);
    expect(wordsIn(desk, '8')).toEqual([]);
    player.stop();
    player.acceptsNew = true;
    vi.advanceTimersByTime(600_000);
    expect(wordsIn(desk, '8')).toEqual([]);
  });
});

describe('the memory of the tab', () => {
  it('gives a reloaded page the same messages, drafts and clock', () => {
    const desk = aDesk();
    const conversation = desk.all[0];
    if (!conversation) throw new Error('The script has a conversation');
    desk.arrive(conversation);
    desk.confirm(conversation, desk.send(conversation, 'my answer'));
    conversation.draft = 'half a sen';
    desk.openConversation('7');
    desk.shiftSeconds = 12;
    new Memory('k', sessionStorage).save(desk);

    vi.advanceTimersByTime(5_000);
    const reloaded = new Desk(SCRIPT, Date.now);
    expect(new Memory('k', sessionStorage).restore(reloaded)).toBe(true);
    expect(reloaded.all[0]).toEqual(conversation);
    expect(reloaded.openId).toBe('7');
    expect([reloaded.shiftSeconds, reloaded.startedAt]).toEqual([12, START]);
    sessionStorage.clear();
  });

  it('finds nothing after it was told to forget', () => {
    const desk = aDesk();
    const memory = new Memory('k', sessionStorage);
    memory.save(desk);
    memory.abandon();
    memory.save(desk);
    expect(memory.restore(new Desk(SCRIPT, Date.now))).toBe(false);
  });
});
