import * as v from 'valibot';
import type { Turn } from '../../domain/conversation/turn';
import { KINDS, MOODS, RISKS, type Severity, TARGETS } from '../../domain/hostility/verdict';
import { defineTable } from '../define-table';
import { count, day, id, severity, time, unit } from '../row-parts';

/**
 * One judged message. Holds no text. `at` puts the turns of a conversation in order: it is the
 * console's time or when the message was seen, moved by single milliseconds where those are equal
 * (`storage/queries/place-turns.ts`); `sentAt` keeps the console's time as it was.
 */
export interface TurnRecord extends Turn {
  /** HMAC-SHA-256 (base64url) of conversation and message identity. Primary key: writing is idempotent. */
  readonly fingerprint: string;
  readonly conversation: string;
  /** The console's own time, epoch milliseconds, where it gives one. */
  readonly sentAt?: number | undefined;
  /** When it was first seen here, epoch milliseconds. */
  readonly observedAt: number;
  /** `backlog` stood there when the conversation was opened. */
  readonly arrival: 'live' | 'backlog';
  /** Local day `YYYY-MM-DD` the turn counts for; empty when it belongs to no shift we saw. */
  readonly day: string;
  /**
   * Effective severity and `at` of a customer message that is at least tense and counts for a day;
   * absent on all others, which keeps the indexes on them short.
   */
  readonly heat?: Exclude<Severity, 0> | undefined;
  readonly heatedAt?: number | undefined;
  /** Probability that the message is at least hostile, 0–1. */
  readonly score: number;
  /** A customer's plain “thanks”, “ok” or “bye”: nobody waits for an answer to it. */
  readonly closes?: true | undefined;
  /** Length of the text in code units (own replies only). */
  readonly length?: number | undefined;
  /** Milliseconds since the customer's last unanswered message (own replies only). */
  readonly replyMs?: number | undefined;
}

/** How long single messages are kept, days. */
export const TURN_DAYS = 30;

export const turns = defineTable<TurnRecord>()({
  name: 'turns',
  schema: '&fingerprint, [conversation+at], [day+conversation+at], [day+conversation+heat], heatedAt, observedAt',
  retention: { days: TURN_DAYS, by: 'observedAt' },
  row: v.object({
    fingerprint: id,
    conversation: id,
    speaker: v.picklist(['customer', 'agent']),
    at: time,
    sentAt: v.optional(time),
    observedAt: time,
    arrival: v.picklist(['live', 'backlog']),
    day: v.union([v.literal(''), day]),
    heat: v.optional(v.picklist([1, 2, 3])),
    heatedAt: v.optional(time),
    severity,
    correction: v.optional(severity),
    kinds: v.array(v.picklist(KINDS)),
    target: v.picklist(TARGETS),
    mood: v.picklist(MOODS),
    risks: v.array(v.picklist(RISKS)),
    score: unit,
    closes: v.optional(v.literal(true)),
    length: v.optional(count),
    replyMs: v.optional(v.pipe(v.number(), v.minValue(0))),
  }),
});
