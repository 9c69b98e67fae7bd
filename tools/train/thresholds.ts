import type { Language } from '../../domain/hostility/verdict';

/**
 * Probability from which a message counts as at least tense, hostile, abusive. Chosen on one half
 * of a set of real customer messages that is not part of the project, reported on the other half.
 */
export const THRESHOLDS: Readonly<Record<Language, readonly [number, number, number]>> = {
  zh: [0.5, 0.42, 0.5],
  en: [0.57, 0.5, 0.5],
  other: [0.5, 0.5, 0.5],
};
