const SECOND = 1_000;
const MINUTE = 60 * SECOND;

/**
 * Every number the pause is offered, started and ended by: milliseconds or counts. The letters name
 * rows of the evidence behind the product; “a choice” has none.
 */
export const PAUSE_RULES = {
  /** Customer messages looked at for a second hostile one (I7, I8). */
  signalWindowTurns: 6,
  /** Hostile messages among them that are a cause; one on a day that is “not my day” (I7, a choice). */
  signals: 2,
  signalsOnABadDay: 1,
  /** An older message is history, no cause for a pause now (a choice). */
  freshMs: 10 * MINUTE,
  /** So many calm messages at the end withdraw an offer (I7). */
  softeningTurns: 2,
  /** Load that has been high so long is a cause by itself (a choice). */
  highLoadMs: 10 * MINUTE,

  /** Quiet time between two offers (I3). */
  quietMs: 30 * MINUTE,
  /** After so many “later” in a row the quiet time doubles (I3). */
  laterInARow: 2,
  /** Offers in a shift, at most (I3). */
  perShift: 5,
  /** Of these, so many are kept for when the load is high, and of those one for a spell of it that has had none (a choice). */
  keptForHighLoad: 2,
  keptForNewSpell: 1,
  /** While the load stays high one offer is enough for this long (a choice). */
  sameSpellMs: 90 * MINUTE,
  /** No offer so soon after a pause or a natural break (B5; asked for by users of Stretchly). */
  afterRestMs: 15 * MINUTE,

  /** Life of an offer (B4). */
  offerMs: 5 * MINUTE,
  /** A cause waits this long for a moment to be shown (a choice). */
  heldMs: 30 * MINUTE,
  /** “Later” comes back after this time, or when its conversation is closed (B5). */
  laterMs: 10 * MINUTE,
  /** After so many rests that left the load high only a real break helps (B1). */
  restsBeforeBreak: 2,

  /** An accepted pause waits this long for its moment, never for ever (as long as an offer lives). */
  waitingMs: 5 * MINUTE,
  /** A pause whose page is gone is given up this long after its planned end (a choice: time to rate it at leisure). */
  overdueMs: 2 * MINUTE,

  /** Hands still for so long are a safe moment (B4, and users of Stretchly and BreakTimer). */
  stillMs: 5 * SECOND,
  /** Settling after a reply was sent (B4). */
  afterSendMs: 2 * SECOND,
  /** Kept free for each waiting customer after a pause, for coming back and typing (the sum in I9). */
  marginMs: 30 * SECOND,

  /** A clock set back further than this ends what was timed by it (a choice). */
  clockBackMs: MINUTE,
} as const;
