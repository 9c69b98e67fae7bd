import type { en } from './en';

/** A text that depends on a number: `Intl.PluralRules` picks the form, `{n}` is the number. */
export interface Plural {
  readonly one?: string;
  readonly other: string;
}

/** Turns the English originals' literal texts into plain strings, keeping every key. */
type Widened<T> = {
  readonly [K in keyof T]: T[K] extends string ? string : T[K] extends Plural ? Plural : Widened<T[K]>;
};

/** All words of the interface. `locales/en` gives the keys; every language must have each of them. */
export type Messages = Widened<typeof en>;

/** The words of the chip; the content script is handed them, it carries none itself. */
export type ChipWords = Messages['chip'];

/** The words of chip and card with those that they share with the pages. */
export type CardWords = ChipWords & {
  readonly slots: Messages['panel']['slots'];
  readonly suggestions: Messages['terms']['suggestions'];
};

/** The words of the draft guard; the card's script is handed them. */
export type DraftWords = Messages['draft'];

/** Languages of the interface. */
export const UI_LANGUAGES = ['en', 'zh_CN', 'zh_TW'] as const;
export type UiLanguage = (typeof UI_LANGUAGES)[number];
