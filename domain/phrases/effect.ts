/** One use of a phrase, as far as it tells what came of it. */
export interface AnsweredUse {
  readonly phrase: string;
  /** Tension of the conversation when the phrase was used, 0–3. */
  readonly tensionBefore: number;
  /** Tension after the customer's next message; absent while there is none. */
  readonly tensionAfter?: number | undefined;
}

/** What came after the uses of one phrase. */
export interface Effect {
  /** Uses in a heated conversation that the customer answered. */
  readonly answered: number;
  /** Those after which the tension was lower. */
  readonly calmer: number;
  /**
   * How much likelier a calmer answer is than after the agent's other phrases, −1 to 1, drawn
   * towards 0 while there are few uses.
   */
  readonly advantage: number;
}

/** Below this there was nothing to calm. */
const HEATED = 0.5;
/** Less than this is no change. */
const NOTICEABLE = 0.05;
/**
 * Uses that weigh as much as the agent's overall share: a choice. Ten uses of which all calmed move the
 * estimate half of the way.
 */
const PRIOR_USES = 10;
/** Of the overall share itself: one use each way. */
const PRIOR_SHARE = 1;

/**
 * What came after each phrase, by id. One phrase is compared with all of the agent's phrases in
 * heated conversations, for tension also fades by itself; and a small number is drawn towards their
 * common share, for a lucky first use says little. Phrases nobody answered are left out.
 */
export function effectsOf(uses: readonly AnsweredUse[]): ReadonlyMap<string, Effect> {
  const counts = new Map<string, { answered: number; calmer: number }>();
  let [answered, calmer] = [0, 0];
  for (const { phrase, tensionBefore, tensionAfter } of uses) {
    if (tensionAfter === undefined || tensionBefore < HEATED) continue;
    const count = counts.get(phrase) ?? { answered: 0, calmer: 0 };
    const isCalmer = tensionAfter < tensionBefore - NOTICEABLE;
    count.answered += 1;
    answered += 1;
    if (isCalmer) {
      count.calmer += 1;
      calmer += 1;
    }
    counts.set(phrase, count);
  }
  const usual = (calmer + PRIOR_SHARE) / (answered + 2 * PRIOR_SHARE);
  return new Map(
    [...counts].map(([phrase, count]) => {
      const share = (count.calmer + PRIOR_USES * usual) / (count.answered + PRIOR_USES);
      return [phrase, { ...count, advantage: share - usual }];
    }),
  );
}
