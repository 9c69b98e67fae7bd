import type { Language } from '../../domain/hostility/verdict';

// Chosen on one half of a set of real customer messages that is not part of the project, and
// reported on the other half: see assets/model/MODEL-CARD.md.

/** Probability from which a message counts as at least tense, hostile, abusive. */
export const THRESHOLDS: Readonly<Record<Language, readonly [number, number, number]>> = {
  zh: [0.55, 0.72, 0.45],
  en: [0.65, 0.77, 0.45],
  other: [0.5, 0.5, 0.5],
};

/** Log-odds of "hostile" that an aimed hostile cue gives and its absence takes. */
export const CUE_ODDS: Readonly<Record<Language, number>> = { zh: 0.75, en: 0.45, other: 0.5 };

/** Probability of "abusive" from which a message counts as at least hostile. */
export const ABUSE_IS_HOSTILE: Readonly<Record<Language, number>> = { zh: 0.25, en: 0.36, other: 0.5 };

/** Threshold for "hostile" of normalised texts up to a length in code units: a few words leave less room for doubt. */
export const SHORT: Readonly<Record<Language, { readonly length: number; readonly threshold: number }>> = {
  zh: { length: 12, threshold: 0.55 },
  en: { length: 32, threshold: 0.6 },
  other: { length: 0, threshold: 1 },
};
