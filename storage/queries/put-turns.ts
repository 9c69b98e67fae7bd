import Dexie from 'dexie';
import { outcomeOf } from '../../domain/conversation/outcome';
import { addTotals, contributionOf, type DayTotals } from '../../domain/load/day-totals';
import type { EvenkeelDatabase } from '../database';
import type { TurnRecord } from '../tables/turns';
import { emptyDay } from './day-rollup';

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
  const [rows, before] = await Promise.all([store.days.bulkGet(days), viewsOn(store, days, conversation)]);
  const isNew = replaced.length === 0;
  // Requests of one transaction run in order: the second reads what the first wrote.
  const after = isNew
    ? withAdded(before, turns, days)
    : (await Promise.all([store.turns.bulkPut(turns), viewsOn(store, days, conversation)]))[1];
  const rollups = days.map((day, index) => {
    const ofDay = (turn: TurnRecord): boolean => turn.day === day;
    const out = { ...contributionOf(replaced.filter(ofDay)), ...standingOf(before[index]) };
    const into = { ...contributionOf(turns.filter(ofDay)), ...standingOf(after[index]) };
    return addTotals(addTotals(rows[index] ?? emptyDay(day), out, -1), into);
  });
  await Promise.all([isNew ? store.turns.bulkAdd(turns) : undefined, store.days.bulkPut(rollups)]);
}

/** A conversation on one day, as far as its standing depends on it. */
interface DayView {
  /** Effective severity of its worst message; 0 when none was heated. */
  readonly heat: number;
  /** Its last turns of the day, oldest first (`newestOn`). */
  readonly newest: readonly TurnRecord[];
}

/** What a conversation adds to a day once, however many messages it has. */
function standingOf(view: DayView | undefined): Pick<DayTotals, 'conversations' | 'hostile' | 'abusive' | 'recovered'> {
  const { heat, newest } = view ?? { heat: 0, newest: [] };
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

function withAdded(views: readonly DayView[], added: readonly TurnRecord[], days: readonly string[]): DayView[] {
  return views.map(({ heat, newest }, index) => {
    const turns = added.filter((turn) => turn.day === days[index]);
    return {
      heat: turns.reduce((worst, turn) => Math.max(worst, turn.heat ?? 0), heat),
      newest: [...newest, ...turns].sort((one, other) => one.at - other.at),
    };
  });
}

function viewsOn(store: EvenkeelDatabase, days: readonly string[], conversation: string): Promise<DayView[]> {
  return Promise.all(
    days.map(async (day) => {
      const [heat, newest] = await Promise.all([
        greatestHeat(store, day, conversation),
        newestOn(store, day, conversation),
      ]);
      return { heat, newest };
    }),
  );
}

/** One row is read, through the index of heated messages. */
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
