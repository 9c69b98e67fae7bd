import { EvenkeelDatabase } from '../../../storage/database';
import type { ConversationObservation, SeenTurn } from '../../../storage/queries/observation';
import type { DayRecord } from '../../../storage/tables/days';
import type { TurnRecord } from '../../../storage/tables/turns';

/** A Wednesday noon, local time. */
export const NOON = new Date(2026, 10, 18, 12).getTime();
export const TODAY = '2026-11-18';
export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

let stores = 0;

/** An empty database of its own. */
export function aStore(): EvenkeelDatabase {
  stores += 1;
  return new EvenkeelDatabase(`evenkeel-test-${stores}`);
}

let prints = 0;

/** A calm live customer message seen at noon. */
export function aSeenTurn(changes: Partial<SeenTurn> = {}): SeenTurn {
  prints += 1;
  return {
    fingerprint: `turn-${prints}`,
    speaker: 'customer',
    observedAt: NOON,
    arrival: 'live',
    unanswered: false,
    severity: 0,
    kinds: [],
    target: 'none',
    mood: 'unclear',
    risks: [],
    score: 0,
    ...changes,
  };
}

export function anObservation(
  turns: readonly SeenTurn[],
  changes: Partial<ConversationObservation> = {},
): ConversationObservation {
  return { conversation: { key: 'conversation-a', console: 'sample' }, turns, now: NOON, ...changes };
}

/** Live customer messages of these severities, a minute apart, ending at noon. */
export function aQuarrel(...severities: readonly SeenTurn['severity'][]): SeenTurn[] {
  return severities.map((severity, index) =>
    aSeenTurn({ severity, observedAt: NOON - (severities.length - index) * MINUTE }),
  );
}

type Counted = Omit<DayRecord, 'offers' | 'pauses' | 'pauseMs' | 'phraseUses'>;

/** Counts days from rows the plain way, apart from the code under test. */
export function recountDays(turns: readonly TurnRecord[]): Counted[] {
  const days = [...new Set(turns.map((turn) => turn.day))].filter((day) => day !== '').sort();
  return days.map((day) => {
    const ofDay = turns.filter((turn) => turn.day === day);
    const customers = ofDay.filter((turn) => turn.speaker === 'customer');
    const keys = [...new Set(customers.map((turn) => turn.conversation))];
    const severitiesOf = (key: string): number[] =>
      customers
        .filter((turn) => turn.conversation === key)
        .sort((one, other) => one.at - other.at)
        .map((turn) => turn.correction ?? turn.severity);
    const all = customers.map((turn) => turn.correction ?? turn.severity);
    const many = (severity: number): number => all.filter((value) => value === severity).length;
    return {
      day,
      conversations: keys.length,
      hostile: keys.filter((key) => severitiesOf(key).some((severity) => severity >= 2)).length,
      abusive: keys.filter((key) => severitiesOf(key).includes(3)).length,
      recovered: keys.filter((key) => {
        const severities = severitiesOf(key);
        const last = severities.findLastIndex((severity) => severity >= 2);
        const after = severities.slice(last + 1).slice(-3);
        return last >= 0 && after.length > 0 && after.every((severity) => severity === 0);
      }).length,
      messages: [many(0), many(1), many(2), many(3)],
      replies: ofDay.filter((turn) => turn.speaker === 'agent').length,
    };
  });
}

/** The part of the stored rollups that comes from messages; quiet days left out. */
export async function storedDays(store: EvenkeelDatabase): Promise<Counted[]> {
  const rows = await store.days.toArray();
  return rows.map(({ offers: _o, pauses: _p, pauseMs: _m, phraseUses: _u, ...counted }) => counted);
}
