import type { ConsoleActivity } from '../../domain/sites/page-health';
import { database, type EvenkeelDatabase } from '../database';
import { guarded } from '../trouble';

/** Of each console, by its id: when one of its messages was last seen, and what became of the last insertion. */
export async function consoleActivity(store: EvenkeelDatabase = database): Promise<Record<string, ConsoleActivity>> {
  return await guarded(store, async () => {
    const activity: Record<string, ConsoleActivity> = {};
    const consoles = new Map<string, string>();
    for (const { key, console, lastSeenAt } of await store.conversations.orderBy('lastSeenAt').toArray()) {
      consoles.set(key, console);
      activity[console] = { lastSeenAt };
    }
    for (const { conversation, at, place, verified } of await store.phraseUses.orderBy('at').toArray()) {
      const console = consoles.get(conversation);
      if (console === undefined || place !== 'composer') continue;
      activity[console] = { ...activity[console], lastInsertedAt: at, wasVerified: verified };
    }
    return activity;
  });
}
