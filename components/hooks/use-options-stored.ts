import { database } from '../../storage/database';
import { describeStored, type StoredThing } from '../../storage/describe';
import { type RetentionDays, retentionDays as retentionSetting } from '../../storage/settings';
import type { TableName } from '../../storage/tables';
import { type Live, useLive } from './use-live';
import { useSetting } from './use-options-setting';

export type { RetentionDays, StoredThing };

/** What is kept, how many rows it is now, and for how long. */
export interface Stored {
  readonly things: readonly StoredThing[];
  /** Rows by table. */
  readonly rows: Live<Readonly<Partial<Record<StoredThing['id'], number>>>>;
  readonly retentionDays: RetentionDays;
  readonly setRetentionDays: (days: RetentionDays) => Promise<void>;
}

async function countRows(): Promise<Record<TableName, number>> {
  const { conversations, turns, offers, pauses, rests, phraseUses, ownPhrases, phraseStars, checkIns, ownMedia, days } =
    database;
  return {
    conversations: await conversations.count(),
    turns: await turns.count(),
    offers: await offers.count(),
    pauses: await pauses.count(),
    rests: await rests.count(),
    phraseUses: await phraseUses.count(),
    ownPhrases: await ownPhrases.count(),
    phraseStars: await phraseStars.count(),
    checkIns: await checkIns.count(),
    ownMedia: await ownMedia.count(),
    days: await days.count(),
  };
}

/** `undefined` until the choice of days is read. */
export function useStored(): Stored | undefined {
  const [retentionDays, setRetentionDays] = useSetting(retentionSetting);
  const rows = useLive(countRows);
  if (retentionDays === undefined) return undefined;
  return { things: describeStored({ retentionDays }), rows, retentionDays, setRetentionDays };
}
