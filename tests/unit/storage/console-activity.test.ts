import { describe, expect, it } from 'vitest';
import { consoleActivity } from '../../../storage/queries/console-activity';
import { addPhraseUse } from '../../../storage/queries/phrase-uses';
import { recordObservation } from '../../../storage/queries/record-observation';
import { anObservation, aSeenTurn, aStore, MINUTE, NOON } from './builders';

const use = { phrase: 'hear-you', stage: 'listen', tensionBefore: 2 } as const;

describe('what was last stored of each console', () => {
  it('is its newest conversation and its newest insertion into a reply box', async () => {
    const store = aStore();
    const seen = async (key: string, console: string, now: number) =>
      recordObservation(
        anObservation([aSeenTurn({ observedAt: now })], { conversation: { key, console }, now }),
        store,
      );
    await seen('a', 'zendesk', NOON - MINUTE);
    await seen('b', 'zendesk', NOON);
    await seen('c', 'taught', NOON - 2 * MINUTE);
    const insert = (id: string, conversation: string, at: number, place: 'composer' | 'clipboard', verified: boolean) =>
      addPhraseUse({ ...use, id, conversation, at, place, verified }, store);
    await insert('1', 'a', NOON - MINUTE, 'composer', true);
    await insert('2', 'b', NOON, 'composer', false);
    await insert('3', 'b', NOON + MINUTE, 'clipboard', false);
    await insert('4', 'gone', NOON, 'composer', true);
    expect(await consoleActivity(store)).toEqual({
      zendesk: { lastSeenAt: NOON, lastInsertedAt: NOON, wasVerified: false },
      taught: { lastSeenAt: NOON - 2 * MINUTE },
    });
  });

  it('is nothing where nothing is stored', async () => {
    expect(await consoleActivity(aStore())).toEqual({});
  });
});
