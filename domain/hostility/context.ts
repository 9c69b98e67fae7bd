import type { Utterance } from './verdict';

/** Customer messages before that still colour this one. */
const REACH = 6;
/** Of that colour, in customer messages: as for the tension of a conversation. */
const HALF_LIFE = 2.5;

/**
 * Natural log-odds of hostility after a surely hostile message, and after surely harmless ones. Chosen on one half of
 * 160 written conversations full of words that mean either (“yes you do”, 继续编). On the other half English gains as
 * much and Chinese next to nothing: see the model card.
 */
const AFTER_HOSTILE = 3;
const AFTER_HARMLESS = -0.6;

/**
 * How hostile the customer was shortly before, 0–1: the latest count most.
 * @param hostileOf probability that a message by itself is hostile, 0–1
 * @returns `undefined` where the customer has said nothing yet
 */
export function heatBefore(before: readonly Utterance[], hostileOf: (text: string) => number): number | undefined {
  let heat: number | undefined;
  let distance = 0;
  for (let at = before.length - 1; at >= 0 && distance < REACH; at -= 1) {
    const { speaker, text } = before[at] ?? {};
    if (speaker !== 'customer' || text === undefined) continue;
    heat = Math.max(heat ?? 0, hostileOf(text) * 0.5 ** (distance / HALF_LIFE));
    distance += 1;
  }
  return heat;
}

/** Natural log-odds by which a message is hostile more likely for what came before it. */
export function oddsAfter(heat: number | undefined): number {
  return heat === undefined ? 0 : heat * AFTER_HOSTILE + (1 - heat) * AFTER_HARMLESS;
}
