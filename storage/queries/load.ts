import { effectiveSeverity } from '../../domain/conversation/turn';
import { type Weight, weightAt } from '../../domain/load/heat';
import { type Load, loadOf } from '../../domain/load/load';
import { shiftStart } from '../../domain/load/local-day';
import { spillOverOf } from '../../domain/load/spill-over';
import { usualAt, type Usuals } from '../../domain/load/usual';
import { type Waiting, waitingFor } from '../../domain/load/waiting';
import { database, type EvenkeelDatabase } from '../database';
import { TURN_DAYS, type TurnRecord } from '../tables/turns';
import { guarded } from '../trouble';
import { restsSince } from './rests';

/** What offers are decided by: how heavy the shift is now, and who waits. */
export interface LoadNow {
  readonly weight: Weight;
  readonly waiting: readonly Waiting[];
}

/**
 * The load now, from indexes alone.
 * @param high load is high from here (`highFrom`)
 * @param limitMs a customer silent for longer is taken to be done
 */
export async function loadNow(
  now: number,
  high: number,
  limitMs: number,
  store: EvenkeelDatabase = database,
): Promise<LoadNow> {
  const from = shiftStart(now);
  return await guarded(store, () =>
    store.transaction('r', [store.turns, store.pauses, store.rests], async () => {
      const [heated, recent, rests] = await Promise.all([
        store.turns.where('heatedAt').aboveOrEqual(from).toArray(),
        store.turns
          .where('observedAt')
          .aboveOrEqual(now - limitMs)
          .toArray(),
        restsSince(store, from),
      ]);
      const heats = heated.map((turn) => ({ ...turn, severity: effectiveSeverity(turn) }));
      return {
        weight: weightAt(heats, rests, now, high),
        waiting: waitingFor(recent.filter(hasTrueTime).sort(byTime), now, limitMs),
      };
    }),
  );
}

/** The whole load of this shift, for the agent to look at. Reads every turn of the shift. */
export async function loadOfShift(
  now: number,
  high: number,
  limitMs: number,
  store: EvenkeelDatabase = database,
): Promise<Load> {
  const from = shiftStart(now);
  return await guarded(store, () =>
    store.transaction('r', [store.turns, store.pauses, store.rests], async () => {
      const [turns, rests] = await Promise.all([
        store.turns.where('observedAt').aboveOrEqual(from).toArray(),
        restsSince(store, from),
      ]);
      const ofShift = turns.filter((turn) => turn.day !== '' && hasTrueTime(turn)).sort(byTime);
      return loadOf({ now, turns: ofShift, rests, high, limitMs });
    }),
  );
}

/**
 * Compares with the days before this shift. Reads every turn that is kept: ask seldom. It does so in slices, so
 * that a page that asks goes on in between.
 */
export async function usualsAt(now: number, store: EvenkeelDatabase = database): Promise<Usuals> {
  const turns = await turnsBefore(shiftStart(now), store);
  const known = turns.filter((turn) => turn.day !== '' && hasTrueTime(turn)).sort(byTime);
  const own = known.filter((turn) => turn.speaker === 'agent');
  const samples = (of: (turn: TurnRecord) => number | undefined) =>
    own.flatMap((turn) => {
      const value = of(turn);
      return value === undefined ? [] : [{ at: turn.at, value }];
    });
  return {
    replyMs: usualAt(
      samples(({ replyMs }) => replyMs),
      now,
    ),
    length: usualAt(
      samples(({ length }) => length),
      now,
    ),
    spillOver: spillOverOf(known),
  };
}

const DAY_MS = 24 * 60 * 60 * 1_000;
const SLICE_MS = DAY_MS / 4;

async function turnsBefore(end: number, store: EvenkeelDatabase): Promise<TurnRecord[]> {
  const slices: TurnRecord[][] = [];
  const first = end - TURN_DAYS * DAY_MS;
  for (let from = Number.NEGATIVE_INFINITY, to = first; from < end; from = to, to = Math.min(end, to + SLICE_MS)) {
    slices.push(await guarded(store, () => store.turns.where('observedAt').between(from, to).toArray()));
  }
  return slices.flat();
}

/** Not the moment at which a backlog was read. */
function hasTrueTime(turn: TurnRecord): boolean {
  return turn.arrival === 'live' || turn.sentAt !== undefined;
}

function byTime(one: TurnRecord, other: TurnRecord): number {
  return one.at - other.at;
}
