import type { Kind, Risk, Severity, Utterance } from '../domain/hostility/verdict';
import type { PhraseLanguage, Suggestion } from '../domain/phrases/phrase';
import type { Slot } from '../domain/phrases/slots';
import type { OfferReason } from '../domain/pause/cause';
import type { OfferedResetId } from '../domain/pause/resets';

/** A pause offer that is still open. */
export interface OfferView {
  readonly id: string;
  readonly reason: OfferReason;
  readonly reset: OfferedResetId;
  /** Epoch milliseconds; after it the offer goes silently. */
  readonly expiresAt: number;
  /** `waiting`: accepted, not begun; the pause begins at a safe moment. */
  readonly state: 'open' | 'waiting';
  /** To be shown more clearly: the second time, and the load stayed high. */
  readonly isClear?: boolean | undefined;
}

/** What chip and panel show of one conversation. */
export interface ConversationView {
  readonly key: string;
  readonly level: Severity;
  /** 0–3. */
  readonly tension: number;
  /** Hostile conversations today, all consoles; absent on a day that is “not my day”. */
  readonly hostileToday?: number | undefined;
  /** Since when each waiting customer has waited, all consoles, the longest first. Epoch milliseconds. */
  readonly waitingSince: readonly number[];
  readonly offer?: OfferView | undefined;
  /** An offer waits for still hands to be shown: ask again. */
  readonly hasHeldOffer: boolean;
}

/** A phrase as offered: ready to insert when it has no slots. */
export interface PhraseView {
  readonly id: string;
  readonly text: string;
  /** The customer's language, in which it is written. */
  readonly language: PhraseLanguage;
  /** What it says in the agent's own language, where that is another one. */
  readonly meaning?: string | undefined;
  readonly suggestion: Suggestion;
  /** One of the agent's own. */
  readonly own?: true;
  readonly slots: readonly string[];
  /** Ids of the reasons it ranks here; words in `locales/`. */
  readonly why: readonly string[];
}

/** What is certain of a phrase's gaps, by name. */
export type KnownSlots = Readonly<Partial<Record<Slot, string>>>;

/** `caret`: where the caret is; `replace`: in place of the draft. */
export type InsertMode = 'caret' | 'replace';

/** What the phrase desk needs to know of the moment. Texts stay in memory, never stored. */
export interface PhraseQuery {
  readonly conversation: string;
  readonly channel: 'chat' | 'ticket';
  /** Last messages, oldest first. */
  readonly recent: readonly Utterance[];
  /** Only short lines for when the agent needs a minute. */
  readonly holding?: boolean | undefined;
}

/** One message of the visible conversation as the panel shows it. */
export interface NowMessage {
  readonly fingerprint: string;
  readonly speaker: 'customer' | 'agent';
  /** At most 400 code units, for the agent's eyes; not stored. */
  readonly text: string;
  readonly at?: number | undefined;
  readonly severity: Severity;
  readonly correction?: Severity | undefined;
  readonly kinds: readonly Kind[];
  readonly risks: readonly Risk[];
  /** The words that led to it, within `text`. */
  readonly cues: readonly { readonly start: number; readonly end: number }[];
}

/** What the content script knows of the page now, told to the panel on request. */
export type NowSnapshot =
  | { readonly state: 'not-recognised' }
  | { readonly state: 'no-conversation'; readonly consoleName: string }
  | {
      readonly state: 'open';
      readonly consoleName: string;
      readonly channel: 'chat' | 'ticket';
      readonly conversation: string;
      readonly view: ConversationView;
      /** Judged messages, newest first, at most 30. */
      readonly messages: readonly NowMessage[];
      readonly recent: readonly Utterance[];
      readonly composer: 'ready' | 'note' | 'missing';
      readonly known: KnownSlots;
      /** How long each waiting customer has waited, as far as it is known, milliseconds. */
      readonly waits: readonly number[];
    };

/** What became of an insertion. `failed`: nothing was changed; the caller copies the words instead. */
export type InsertResult =
  | { readonly place: 'composer'; readonly verified: true }
  | {
      readonly place: 'failed';
      readonly why: 'note' | 'missing' | 'moved-on' | 'composing' | 'unverified' | 'refused';
    };
