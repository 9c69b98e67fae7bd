import Dexie from 'dexie';
import { outcomeOf } from '../../domain/conversation/outcome';
import { addTotals, contributionOf, type DayTotals } from '../../domain/load/day-totals';
import type { EvenkeelDatabase } from '../database';
import type { TurnRecord } from '../tables/turns';
import { changeDay } from './day-rollup';

/**
 * Writes turns of one conversation and moves the rollups of their days with them, by the difference
 * of before and after. Runs inside the caller's transaction. Reads a few rows however long the
 * conversation is.
 * @param turns rows to write
 * @param replaced the stored rows they take the place of; without any the turns are all new
 * @param isOpen whether the rollup of a day may still change
 */
export async function putTurns(
  store: EvenkeelDatabase,
  conversation: string,
  turns: readonly TurnRecord[],
  replaced: readonly TurnRecord[] = [],
  isOpen: (day: string) => boolean = () => true,
): Promise<void> {
  const days = [...new Set(turns.map((turn) => turn.day))].filter((day) => day !== '' && isOpen(day));
  const before = await standingsOn(store, days, conversation);
  await (replaced.length > 0 ? store.turns.bulkPut(turns) : store.turns.bulkAdd(turns));
  const after = await standingsOn(store, days, conversation);
  for (const day of days) {
    const ofDay = (turn: TurnRecord): boolean => turn.day === day;
    const out = { ...contributionOf(replaced.filter(ofDay)), ...before.get(day) };
    const into = { ...contributionOf(turns.filter(ofDay)), ...after.get(day) };
    await changeDay(store, day, (row) => addTotals(addTotals(row, out, -1), into));
  }
}

/** What a conversation adds to a day once, however many messages it has. */
type Standing = Pick<DayTotals, 'conversations' | 'hostile' | 'abusive' | 'recovered'>;

async function standingsOn(
  store: EvenkeelDatabase,
  days: readonly string[],
  conversation: string,
): Promise<Map<string, Standing>> {
  const standings = await Promise.all(days.map((day) => standingOn(store, day, conversation)));
  return new Map(days.map((day, index) => [day, standings[index] as Standing]));
}

async function standingOn(store: EvenkeelDatabase, day: string, conversation: string): Promise<Standing> {
  const [heat, newest] = await Promise.all([
    greatestHeat(store, day, conversation),
    newestOn(store, day, conversation),
  ]);
  const hostile = heat >= 2;
  // The hostile message may lie before the newest ones; it stands in front of them, as it once did.
  const insult = hostile ? [{ speaker: 'customer' as const, severity: 2 as const }] : [];
  return {
    conversations: newest.some((turn) => turn.speaker === 'customer') ? 1 : 0,
    hostile: hostile ? 1 : 0,
    abusive: heat === 3 ? 1 : 0,
    recovered: outcomeOf([...insult, ...newest]).recovered ? 1 : 0,
  };
}

/** Effective severity of the worst message of that day; 0 when none was heated. One row is read. */
async function greatestHeat(store: EvenkeelDatabase, day: string, conversation: string): Promise<number> {
  const worst = await store.turns
    .where('[day+conversation+heat]')
    .between([day, conversation, Dexie.minKey], [day, conversation, Dexie.maxKey])
    .last();
  return worst?.heat ?? 0;
}

/** Messages that decide whether a customer recovered (`RECOVERY_MESSAGES` of the outcome). */
const DECISIVE = 3;
const FIRST_READ = 12;

/** The last turns of that day, oldest first: at least three of the customer, if there are so many. */
async function newestOn(store: EvenkeelDatabase, day: string, conversation: string): Promise<TurnRecord[]> {
  for (let limit = FIRST_READ; ; limit *= 8) {
    const newest = await store.turns
      .where('[day+conversation+at]')
      .between([day, conversation, Dexie.minKey], [day, conversation, Dexie.maxKey])
      .reverse()
      .limit(limit)
      .toArray();
    const customers = newest.filter((turn) => turn.speaker === 'customer').length;
    if (newest.length < limit || customers >= DECISIVE) return newest.reverse();
  }
}
