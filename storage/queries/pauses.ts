import { localDayOf } from '../../domain/load/local-day';
import { changeOf, type Trial } from '../../domain/pause/what-helps';
import { PAUSE_RULES } from '../../domain/pause/rules';
import { database, type EvenkeelDatabase } from '../database';
import type { Feeling, PauseRecord } from '../tables/pauses';
import { guarded } from '../trouble';
import { changeDay } from './day-rollup';
import { moveOffer } from './live-offer';

/** Begun, not ended, and its page may still be there. */
export function isRunning(pause: PauseRecord, now: number): boolean {
  return pause.endedAt === undefined && now < pause.startedAt + pause.plannedMs + PAUSE_RULES.overdueMs;
}

/** What a pause begins with; the day is told by `startedAt`. */
export type NewPause = Pick<
  PauseRecord,
  'id' | 'reset' | 'offer' | 'conversation' | 'startedAt' | 'plannedMs' | 'before' | 'drawn'
>;

/**
 * Begins a pause. While another one runs, that one is given back instead: one pause at a time over
 * all tabs. An offer has one pause: begun in the panel, it does not begin again in the page. A pause left behind by a closed page is ended as `early` with no length, since none is
 * known.
 * @throws StorageTroubleError when the store fails; then no pause is noted
 */
export async function startPause(pause: NewPause, store: EvenkeelDatabase = database): Promise<PauseRecord> {
  return await guarded(store, () =>
    store.transaction('rw', [store.pauses, store.days, store.offers], async () => {
      const same = await store.pauses.get(pause.id);
      if (same) return same;
      const ofOffer = pause.offer && (await store.pauses.where('offer').equals(pause.offer).first());
      if (ofOffer) return ofOffer;
      const last = await store.pauses.orderBy('startedAt').last();
      if (last && isRunning(last, pause.startedAt)) return last;
      if (last && last.endedAt === undefined) await end(store, last, { endedAt: last.startedAt, ending: 'early' });
      const { id, reset, offer, conversation, startedAt, plannedMs, before, drawn } = pause;
      const day = localDayOf(startedAt);
      const record = { id, reset, offer, conversation, day, startedAt, plannedMs, before, ...(drawn ? { drawn } : {}) };
      await store.pauses.add(record);
      await moveOffer(store, offer, 'begin', startedAt);
      return record;
    }),
  );
}

/** How a pause ended. */
export type PauseEnd = Required<Pick<PauseRecord, 'endedAt' | 'ending'>> & Pick<PauseRecord, 'draftKept'>;

/**
 * Ends a pause and counts it for its day. The first end stays.
 * @returns the pause as it stands, or `undefined` when there is none of this id
 */
export async function finishPause(
  id: string,
  ending: PauseEnd,
  store: EvenkeelDatabase = database,
): Promise<PauseRecord | undefined> {
  return await guarded(store, () =>
    store.transaction('rw', [store.pauses, store.days, store.offers], async () => {
      const pause = await store.pauses.get(id);
      if (!pause || pause.endedAt !== undefined) return pause;
      return await end(store, pause, ending);
    }),
  );
}

async function end(store: EvenkeelDatabase, pause: PauseRecord, { endedAt, ...rest }: PauseEnd): Promise<PauseRecord> {
  const ended: PauseRecord = { ...pause, ...rest, endedAt: Math.max(endedAt ?? pause.startedAt, pause.startedAt) };
  await store.pauses.put(ended);
  await moveOffer(store, pause.offer, ended.ending === 'done' ? 'finish' : 'stop', ended.endedAt ?? pause.startedAt);
  await changeDay(store, ended.day, (row) => {
    const { pauses, pauseMs } = pauseTotals(ended);
    return { ...row, pauses: row.pauses + pauses, pauseMs: row.pauseMs + pauseMs };
  });
  return ended;
}

/** What one pause adds to its day: nothing until it has ended. */
export function pauseTotals(pause: PauseRecord): { pauses: number; pauseMs: number } {
  return pause.endedAt === undefined
    ? { pauses: 0, pauseMs: 0 }
    : { pauses: 1, pauseMs: pause.endedAt - pause.startedAt };
}

/**
 * Notes the sliders before or after a pause; also later, after its end.
 * @returns the pause as it stands, or `undefined` when there is none of this id
 */
export async function ratePause(
  id: string,
  when: 'before' | 'after',
  feeling: Feeling,
  store: EvenkeelDatabase = database,
): Promise<PauseRecord | undefined> {
  return await guarded(store, () =>
    store.transaction('rw', [store.pauses], async () => {
      const pause = await store.pauses.get(id);
      if (!pause) return undefined;
      const rated: PauseRecord = { ...pause, [when]: feeling };
      await store.pauses.put(rated);
      return rated;
    }),
  );
}

/** The agent is back at work. @param draftKept whether the draft reads the same; absent when none was kept */
export async function comeBack(
  id: string,
  now: number,
  draftKept?: boolean,
  store: EvenkeelDatabase = database,
): Promise<void> {
  await guarded(store, () =>
    store.transaction('rw', [store.pauses, store.offers], async () => {
      const pause = await store.pauses.get(id);
      if (!pause) return;
      if (draftKept !== undefined) await store.pauses.put({ ...pause, draftKept });
      await moveOffer(store, pause.offer, 'return', now);
    }),
  );
}

/** Every drawn pause that was rated before and after: the agent's own trial, oldest first. */
export async function trialsOf(store: EvenkeelDatabase = database): Promise<Trial[]> {
  const pauses = await guarded(store, () => store.pauses.orderBy('startedAt').toArray());
  return pauses.flatMap(({ drawn, reset, before, after }) => {
    const change = drawn ? changeOf(before, after) : undefined;
    return change === undefined ? [] : [{ reset, change }];
  });
}

/** The pause that runs now, in whichever tab. */
export async function runningPause(now: number, store: EvenkeelDatabase = database): Promise<PauseRecord | undefined> {
  return await guarded(store, async () => {
    const last = await store.pauses.orderBy('startedAt').last();
    return last && isRunning(last, now) ? last : undefined;
  });
}
