import * as v from 'valibot';
import type { Severity } from '../../domain/hostility/verdict';
import { defineTable } from '../define-table';
import { counts, day, id, severity, tension, time } from '../row-parts';

/** One conversation of one console, judged. Holds no name and no text. */
export interface ConversationRecord {
  /** HMAC-SHA-256 (base64url) of console and the console's own id, keyed by the salt of this install. */
  readonly key: string;
  /** Id of the console spec. */
  readonly console: string;
  /** HMAC of the customer as the console names them, to recognise a repeat contact. */
  readonly customer?: string | undefined;
  /** Epoch milliseconds: when the first and the last of its messages were seen here. */
  readonly firstSeenAt: number;
  readonly lastSeenAt: number;
  /** Last local day a customer message counted for; absent while none did. */
  readonly countedOn?: string | undefined;
  /** 0–3, from the last turns (`domain/conversation/tension.ts`). */
  readonly tension: number;
  readonly level: Severity;
  /** Customer messages by effective severity. */
  readonly counts: readonly [number, number, number, number];
  readonly hostile: boolean;
  readonly abusive: boolean;
  readonly recovered: boolean;
}

export const conversations = defineTable<ConversationRecord>()({
  name: 'conversations',
  schema: '&key, lastSeenAt, countedOn',
  retention: { days: 'retentionDays', by: 'lastSeenAt' },
  row: v.object({
    key: id,
    console: id,
    customer: v.optional(id),
    firstSeenAt: time,
    lastSeenAt: time,
    countedOn: v.optional(day),
    tension,
    level: severity,
    counts,
    hostile: v.boolean(),
    abusive: v.boolean(),
    recovered: v.boolean(),
  }),
});
