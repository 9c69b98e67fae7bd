import { expect } from '@playwright/test';
import { LABELS } from '../../tools/sample-console/shift/labels';
import { readTable } from '../support/database';
import { type Extension, grantHost, killWorker, launchExtension } from '../support/launch';
import type { ConversationRecord } from '../../storage/tables/conversations';
import type { DayRecord } from '../../storage/tables/days';
import type { TurnRecord } from '../../storage/tables/turns';
import { conversationIds, openDesk, playAndStore, test } from './desk';

const KILLS = 50;

/** What a shift leaves behind, without times and keys, which differ between two runs. */
async function totals(extension: Extension): Promise<object> {
  const [days, conversations, turns] = await Promise.all([
    readTable<DayRecord>(extension, 'days'),
    readTable<ConversationRecord>(extension, 'conversations'),
    readTable<TurnRecord>(extension, 'turns'),
  ]);
  const of = (speaker: string) => turns.filter((turn) => turn.speaker === speaker);
  return {
    days: days.map(({ conversations: seen, hostile, abusive, messages }) => ({ seen, hostile, abusive, messages })),
    counts: conversations.map(({ counts }) => counts.join()).toSorted(),
    customerTurns: of('customer').length,
    replies: of('agent').length,
    severities: of('customer')
      .map((turn) => String(turn.severity))
      .toSorted()
      .join(''),
  };
}

/** Plays both desks; `during` runs while the messages of each conversation are on their way. */
async function playShift(extension: Extension, url: string, during: () => Promise<void>): Promise<void> {
  for (const desk of ['shop', 'tickets'] as const) {
    const { page } = await openDesk(extension, url, desk);
    for (const id of await conversationIds(page)) {
      await Promise.all([playAndStore(extension, page, [id]), during()]);
      await page.bringToFront();
    }
  }
}

test('a shift during which the worker is killed 50 times ends with the same numbers as one without', async ({
  extension,
  console,
}) => {
  test.setTimeout(240_000);
  await playShift(extension, console.url, async () => {});
  const calm = await totals(extension);

  const other = await launchExtension();
  try {
    await grantHost(other, 'http://127.0.0.1/*');
    let kills = 0;
    const kill = async (): Promise<void> => {
      await killWorker(other);
      kills += 1;
    };
    await playShift(other, console.url, async () => {
      await kill();
      if (kills % 2 === 1) await kill();
    });
    expect(kills).toBeGreaterThanOrEqual(KILLS);
    expect(await totals(other)).toEqual(calm);
  } finally {
    await other.close();
  }
});

test('every conversation of the shift is counted as its label says', async ({ extension, console }) => {
  test.setTimeout(120_000);
  await playShift(extension, console.url, async () => {});
  const labels = Object.values(LABELS);
  const labelled = (least: number) =>
    labels.filter(({ severities }) => severities.some((severity) => severity >= least)).length;
  const conversations = await readTable<ConversationRecord>(extension, 'conversations');
  expect(conversations).toHaveLength(labels.length);
  expect(conversations.filter((one) => one.hostile)).toHaveLength(labelled(2));
  expect(conversations.filter((one) => one.abusive)).toHaveLength(labelled(3));
});
