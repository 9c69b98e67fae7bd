import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Outcome, outcomeOf } from '../../../domain/conversation/outcome';
import type { Turn } from '../../../domain/conversation/turn';
import { isHostile } from '../../../domain/hostility/verdict';
import { SHIFT } from '../../../tools/sample-console/shift/index';
import { LABELS } from '../../../tools/sample-console/shift/labels';
import type { ShiftConversation, ShiftMessage } from '../../../tools/sample-console/shift/types';

const FOLDER = join(import.meta.dirname, '../../../tools/sample-console');

const wordsOf = ({ messages }: ShiftConversation): ShiftMessage[] =>
  messages.filter(({ author, text }) => author === 'customer' && text !== '');

const severitiesOf = ({ id }: ShiftConversation) => LABELS[id]?.severities ?? [];

function labelledOutcome(conversation: ShiftConversation): Outcome {
  const turns = severitiesOf(conversation).map(
    (severity): Pick<Turn, 'speaker' | 'severity' | 'correction'> => ({ speaker: 'customer', severity }),
  );
  return outcomeOf(turns);
}

const count = (holds: (conversation: ShiftConversation) => boolean): number => SHIFT.filter(holds).length;

describe('the shift', () => {
  it('fills both desks', () => {
    expect(count(({ console }) => console === 'sample-shop')).toBeGreaterThanOrEqual(20);
    expect(count(({ console }) => console === 'sample-tickets')).toBeGreaterThanOrEqual(12);
    expect(SHIFT.length).toBeGreaterThanOrEqual(32);
  });

  it('speaks Chinese in both scripts, English, and both at once', () => {
    expect(count(({ language }) => language.startsWith('zh'))).toBeGreaterThanOrEqual(16);
    expect(count(({ language }) => language === 'zh-Hant')).toBeGreaterThanOrEqual(2);
    expect(count(({ language }) => language === 'en')).toBeGreaterThanOrEqual(14);
    expect(count(({ language }) => language === 'mixed')).toBeGreaterThanOrEqual(2);
  });

  it('names every conversation and every message once', () => {
    expect(new Set(SHIFT.map(({ id }) => id)).size).toBe(SHIFT.length);
    for (const { messages } of SHIFT) {
      expect(messages.map(({ n }) => n)).toEqual(messages.map((_, index) => index + 1));
    }
  });

  it.each(SHIFT.map((conversation) => [conversation.id, conversation] as const))(
    'tells %s in order of time, in three to nine customer messages',
    (_, conversation) => {
      const times = conversation.messages.map(({ atSeconds }) => atSeconds);
      expect(times).toEqual(times.toSorted((a, b) => a - b));
      expect(wordsOf(conversation).length).toBeGreaterThanOrEqual(3);
      expect(wordsOf(conversation).length).toBeLessThanOrEqual(9);
    },
  );

  it('starts with a backlog and brings the first message within seconds', () => {
    const times = SHIFT.flatMap(({ messages }) => messages.map(({ atSeconds }) => atSeconds));
    const shop = SHIFT.filter(({ console }) => console === 'sample-shop');
    const live = shop.flatMap(({ messages }) => messages.map(({ atSeconds }) => atSeconds)).filter((at) => at > 0);
    expect(times.filter((at) => at < 0).length).toBeGreaterThan(20);
    expect(Math.min(...live)).toBeLessThan(10);
    expect(Math.max(...live)).toBeGreaterThan(1_200);
  });

  it('has what a desk sees besides words: cards, robot lines, notes, signatures and quotes in both forms', () => {
    const all = SHIFT.flatMap(({ messages }) => messages);
    expect(all.some(({ card, text }) => card && text === '')).toBe(true);
    for (const author of ['agent', 'bot', 'system', 'note']) {
      expect(all.some((message) => message.author === author)).toBe(true);
    }
    for (const form of ['html', 'plain']) {
      expect(all.some(({ mail }) => mail?.form === form && mail.signature)).toBe(true);
      expect(all.some(({ mail }) => mail?.form === form && mail.quote)).toBe(true);
    }
  });
});

describe('the labels of the shift', () => {
  it('cover exactly the customer messages that have words', () => {
    expect(Object.keys(LABELS).toSorted()).toEqual(SHIFT.map(({ id }) => id).toSorted());
    for (const conversation of SHIFT) {
      expect([conversation.id, severitiesOf(conversation).length]).toEqual([
        conversation.id,
        wordsOf(conversation).length,
      ]);
    }
  });

  it('hold hostile, abusive, recovered and calm conversations', () => {
    const outcomes = SHIFT.map(labelledOutcome);
    expect(outcomes.filter(({ hostile }) => hostile).length).toBeGreaterThanOrEqual(10);
    expect(outcomes.filter(({ abusive }) => abusive).length).toBeGreaterThanOrEqual(4);
    expect(outcomes.filter(({ recovered }) => recovered).length).toBeGreaterThanOrEqual(2);
    expect(outcomes.filter(({ hostile }) => !hostile).length).toBeGreaterThanOrEqual(16);
  });

  it('hold a conversation that turns hostile only at its end', () => {
    const late = SHIFT.filter((conversation) => {
      const severities = severitiesOf(conversation);
      const first = severities.findIndex(isHostile);
      return first >= 4 && first >= severities.length - 2;
    });
    expect(late.length).toBeGreaterThanOrEqual(1);
  });

  it('hold every type of complaint among the hostile ones', () => {
    const types = SHIFT.filter((conversation) => labelledOutcome(conversation).hostile).map(
      ({ id }) => LABELS[id]?.complaintType,
    );
    expect(new Set(types)).toEqual(new Set(['product', 'service', 'price', 'logistics']));
  });

  it.each([
    '垃圾袋',
    '杀毒软件',
    '死机',
    '草莓',
    '猪脑子',
    '牛逼',
    'kill switch',
    'Scunthorpe',
    'bastard file',
    'idiot',
  ])('call a message with %s calm', (word) => {
    const found = SHIFT.flatMap((conversation) =>
      wordsOf(conversation).flatMap(({ text }, index) =>
        text.includes(word) ? [severitiesOf(conversation)[index]] : [],
      ),
    );
    expect(found.length).toBeGreaterThan(0);
    expect(found.every((severity) => severity === 0)).toBe(true);
  });

  it('are imported by no file of the page or the server', () => {
    const files = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
    const importing = files.filter((file) => /from '[^']*labels'/.test(readFileSync(join(FOLDER, file), 'utf8')));
    expect(files).toContain('server.ts');
    expect(importing).toEqual([]);
  });
});
