import * as v from 'valibot';
import { INVALID_REQUEST } from './deliver';
import { MAX_BATCH, MAX_BEFORE, MAX_TEXT, type Observation } from './observation';

/** Room for the mark between head and tail of a shortened text. */
const TEXT_SLACK = 16;
const MAX_ID = 2_000;

const id = v.pipe(v.string(), v.minLength(1), v.maxLength(MAX_ID));
const time = v.pipe(v.number(), v.finite(), v.minValue(0));

const OBSERVATION = v.object({
  console: v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,60}$/)),
  externalId: id,
  customer: v.optional(v.pipe(v.string(), v.maxLength(MAX_ID))),
  messages: v.pipe(
    v.array(
      v.object({
        identity: id,
        speaker: v.picklist(['customer', 'agent']),
        text: v.pipe(v.string(), v.minLength(1), v.maxLength(MAX_TEXT + TEXT_SLACK)),
        sentAt: v.optional(time),
        arrival: v.picklist(['live', 'backlog']),
        unanswered: v.boolean(),
      }),
    ),
    v.maxLength(MAX_BATCH),
  ),
  before: v.pipe(
    v.array(v.object({ speaker: v.picklist(['customer', 'agent']), text: v.pipe(v.string(), v.maxLength(MAX_TEXT)) })),
    v.maxLength(MAX_BEFORE),
  ),
  waits: v.pipe(v.array(time), v.maxLength(20)),
  hands: v.object({
    lastKeyAt: time,
    lastSentAt: time,
    isComposing: v.boolean(),
    isInFront: v.boolean(),
    isEngaged: v.boolean(),
  }),
});

/** A request that does not have its agreed form. Not repeated by the sender. */
export class InvalidRequestError extends Error {
  override readonly name = INVALID_REQUEST;
}

/**
 * The border for everything that was read from a page: checked once, here.
 * @throws InvalidRequestError naming the first field that is wrong
 */
export function readObservation(raw: unknown): Observation {
  const result = v.safeParse(OBSERVATION, raw, { abortEarly: true });
  if (result.success) return result.output;
  const issue = result.issues[0];
  throw new InvalidRequestError(`${issue.path?.map((part) => part.key).join('.') ?? 'observation'}: ${issue.message}`);
}
