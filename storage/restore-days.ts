import Dexie from 'dexie';
import { addTotals, contributionOf } from '../domain/load/day-totals';
import { localDayOf } from '../domain/load/local-day';
import type { EvenkeelDatabase } from './database';
import type { ExportedTables } from './export';
import { emptyDay } from './queries/day-rollup';
import { pauseTotals } from './queries/pauses';
import type { DayRecord } from './tables/days';

/**
 * Puts the rollups right after rows were restored. A day that has turns, all of them still kept, is
 * counted anew from the rows; any other day takes the larger figure of file and store, for the file
 * may tell the same day as the store or a fuller one. Runs inside the restoring transaction.
 * @param wholeFrom first day whose turns are all kept (`firstWholeDay`)
 */
export async function restoreDays(store: EvenkeelDatabase, tables: ExportedTables, wholeFrom: string): Promise<void> {
  for (const row of tables.days) {
    const existing = await store.days.get(row.day);
    await store.days.put(existing ? largerOf(existing, row) : row);
  }
  const touched = new Set(tables.turns.flatMap((turn) => (turn.day === '' ? [] : [turn.day])));
  const others = touched.size > 0 ? await countOthers(store) : undefined;
  for (const day of touched) {
    const known = await store.days.get(day);
    if (known && day < wholeFrom) continue;
    await store.days.put({ ...(await countTurnsOf(store, day)), ...others?.get(day) });
  }
}

async function countTurnsOf(store: EvenkeelDatabase, day: string): Promise<DayRecord> {
  const turns = await store.turns
    .where('[day+conversation+at]')
    .between([day, Dexie.minKey], [day, Dexie.maxKey])
    .toArray();
  const byConversation = Map.groupBy(turns, (turn) => turn.conversation);
  return [...byConversation.values()].reduce((row, part) => addTotals(row, contributionOf(part)), emptyDay(day));
}

type Others = Pick<DayRecord, 'offers' | 'pauses' | 'pauseMs' | 'phraseUses'>;

/** Offers, pauses and phrase uses by day. Few rows: the agent's own clicks of a year. */
async function countOthers(store: EvenkeelDatabase): Promise<Map<string, Others>> {
  const byDay = new Map<string, Others>();
  const add = (day: string, part: Partial<Others>): void => {
    const sum = byDay.get(day) ?? { offers: 0, pauses: 0, pauseMs: 0, phraseUses: 0 };
    byDay.set(day, {
      offers: sum.offers + (part.offers ?? 0),
      pauses: sum.pauses + (part.pauses ?? 0),
      pauseMs: sum.pauseMs + (part.pauseMs ?? 0),
      phraseUses: sum.phraseUses + (part.phraseUses ?? 0),
    });
  };
  const offers = (await store.offers.toArray()).filter(({ state }) => state !== 'held');
  for (const offer of offers) add(localDayOf(offer.at), { offers: 1 });
  for (const pause of await store.pauses.toArray()) add(pause.day, pauseTotals(pause));
  for (const use of await store.phraseUses.toArray()) add(use.day, { phraseUses: 1 });
  return byDay;
}

function largerOf(one: DayRecord, other: DayRecord): DayRecord {
  const larger = (key: Exclude<keyof DayRecord, 'day' | 'messages'>): number => Math.max(one[key], other[key]);
  const message = (severity: 0 | 1 | 2 | 3): number => Math.max(one.messages[severity], other.messages[severity]);
  return {
    day: one.day,
    conversations: larger('conversations'),
    hostile: larger('hostile'),
    abusive: larger('abusive'),
    recovered: larger('recovered'),
    messages: [message(0), message(1), message(2), message(3)],
    replies: larger('replies'),
    offers: larger('offers'),
    pauses: larger('pauses'),
    pauseMs: larger('pauseMs'),
    phraseUses: larger('phraseUses'),
  };
}
