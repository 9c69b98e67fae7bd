import type { Rest } from '../../domain/load/heat';
import { median } from '../../domain/load/statistics';
import { PAUSE_RULES } from '../../domain/pause/rules';
import { SHIFT_KINDS, type ShiftKind } from './customers';
import type { Policy } from './policies';
import { Chance } from './random';
import { Shift, type ShiftResult } from './shift';

const MINUTE = 60_000;
/** A spell of high load that calls for an offer. */
const LONG_SPELL_MS = 15 * MINUTE;

/** One shift to play. */
export interface Task {
  readonly kind: ShiftKind;
  readonly seed: number;
}

/** The figures of one shift. */
export interface Figures {
  readonly isCalm: boolean;
  readonly offers: number;
  readonly safeOffers: number;
  readonly starts: number;
  readonly safeStarts: number;
  /** Heavy shifts: spells of high load over 15 minutes, and those among them that met an offer. */
  readonly longSpells: number;
  readonly spellsMet: number;
  /** Minutes from the beginning of a spell to its first offer. */
  readonly minutesBefore: readonly number[];
  readonly answers: number;
  /** Answers after the limit, and those that would have been in time without a pause. */
  readonly late: number;
  readonly lateByPause: number;
}

/** What many shifts under one policy came to. */
export interface Report {
  readonly policy: string;
  readonly shifts: number;
  readonly offersPerShift: number;
  readonly offersPerCalmShift: number;
  readonly mostOffersInAShift: number;
  readonly pausesPerShift: number;
  /** Of offers shown and of pauses begun, the share at a safe moment. */
  readonly offersSafe: number;
  readonly startsSafe: number;
  /** The median. */
  readonly minutesBeforeOffer: number | undefined;
  readonly longSpells: number;
  /** The share that met an offer. */
  readonly spellsMet: number;
  readonly answers: number;
  readonly late: number;
  readonly lateByPause: number;
}

/** A bar the engine has to clear. */
export interface Bar {
  readonly what: string;
  readonly isMet: boolean;
}

/** The shifts of one run; the same seed gives the same ones. */
export function tasksOf(shifts: number, seed: number): Task[] {
  const chance = new Chance(seed);
  const { calm, ordinary, heavy } = SHIFT_KINDS;
  const weights = { calm: calm.often, ordinary: ordinary.often, heavy: heavy.often };
  return Array.from({ length: shifts }, () => ({
    kind: chance.pick(weights),
    seed: Math.floor(chance.next() * 2 ** 32),
  }));
}

/** Plays shifts under one policy. */
export function play(policy: Policy, tasks: readonly Task[]): Figures[] {
  return tasks.map(({ kind, seed }) => figuresOf(new Shift(policy, kind, seed).run()));
}

function figuresOf({ kind, offers, starts, spells, waits, pauses, limitMs }: ShiftResult): Figures {
  const met = spells.map((spell) => ({ spell, first: offers.find(({ at }) => at >= spell.from && at <= spell.to) }));
  const long = met.filter(({ spell }) => kind === 'heavy' && spell.to - spell.from > LONG_SPELL_MS);
  const late = waits.filter(({ from, to }) => to - from > limitMs);
  const byPause = late.filter((wait) => {
    const paused = pauses.reduce((sum, pause) => sum + overlap(pause, wait), 0);
    return wait.to - wait.from - paused <= limitMs;
  });
  return {
    isCalm: kind === 'calm',
    offers: offers.length,
    safeOffers: offers.filter(({ isSafe }) => isSafe).length,
    starts: starts.length,
    safeStarts: starts.filter(({ isSafe }) => isSafe).length,
    longSpells: long.length,
    spellsMet: long.filter(({ first }) => first !== undefined).length,
    minutesBefore: met.flatMap(({ spell, first }) => (first ? [(first.at - spell.from) / MINUTE] : [])),
    answers: waits.length,
    late: late.length,
    lateByPause: byPause.length,
  };
}

function overlap(one: Rest, other: Rest): number {
  return Math.max(0, Math.min(one.to, other.to) - Math.max(one.from, other.from));
}

/** Adds the figures of many shifts up. */
export function reportOf(policy: string, figures: readonly Figures[]): Report {
  const sum = (of: (one: Figures) => number, among = figures): number => among.reduce((all, one) => all + of(one), 0);
  const share = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole);
  const calm = figures.filter(({ isCalm }) => isCalm);
  const [offers, starts, longSpells] = [
    sum((one) => one.offers),
    sum((one) => one.starts),
    sum((one) => one.longSpells),
  ];
  return {
    policy,
    shifts: figures.length,
    offersPerShift: offers / figures.length,
    offersPerCalmShift: calm.length === 0 ? 0 : sum((one) => one.offers, calm) / calm.length,
    mostOffersInAShift: figures.reduce((most, one) => Math.max(most, one.offers), 0),
    pausesPerShift: starts / figures.length,
    offersSafe: share(
      sum((one) => one.safeOffers),
      offers,
    ),
    startsSafe: share(
      sum((one) => one.safeStarts),
      starts,
    ),
    minutesBeforeOffer: median(figures.flatMap(({ minutesBefore }) => minutesBefore)),
    longSpells,
    spellsMet: share(
      sum((one) => one.spellsMet),
      longSpells,
    ),
    answers: sum((one) => one.answers),
    late: sum((one) => one.late),
    lateByPause: sum((one) => one.lateByPause),
  };
}

/** What the engine must keep to, see the product's rules of the pause. */
export function barsOf(report: Report): Bar[] {
  return [
    { what: 'no customer is late because of a pause', isMet: report.lateByPause === 0 },
    { what: 'at most five offers in any shift', isMet: report.mostOffersInAShift <= PAUSE_RULES.perShift },
    { what: 'under 0.05 offers in a calm shift', isMet: report.offersPerCalmShift < 0.05 },
    { what: 'nine of ten long spells of high load meet an offer', isMet: report.spellsMet >= 0.9 },
    { what: 'every pause begins at a safe moment', isMet: report.startsSafe === 1 },
  ];
}
