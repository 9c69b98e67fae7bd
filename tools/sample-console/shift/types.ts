/** What the shift is made of. It carries no judgement: the labels are kept apart and never served. */

export type Author = 'customer' | 'agent' | 'bot' | 'system' | 'note';

/** Names of the drawn item pictures (`web/common/art.ts`). */
export type Art =
  | 'bag'
  | 'bedding'
  | 'bin-bags'
  | 'bottle'
  | 'box'
  | 'fryer'
  | 'heater'
  | 'kettle'
  | 'lamp'
  | 'purifier'
  | 'scratcher'
  | 'table'
  | 'tea-set'
  | 'tools'
  | 'vacuum';

export interface ShopItem {
  readonly title: string;
  readonly art: Art;
  /** As printed, with the currency sign. */
  readonly price: string;
}

export interface Order extends ShopItem {
  readonly no: string;
  readonly options: string;
  readonly quantity: number;
  readonly status: string;
  /** Last line of the carrier or of the payment. */
  readonly progress: string;
}

export interface Customer {
  readonly name: string;
  /** The desk's own key of the customer: a buyer number or a mail address. */
  readonly key: string;
  /** Colour of the drawn avatar, 0–359. */
  readonly hue: number;
  /** Member level, city, earlier purchases: shown beside the conversation. */
  readonly about: readonly string[];
}

export interface Quote {
  /** Seconds after the start of the shift at which the quoted mail was written. */
  readonly at: number;
  readonly by: string;
  readonly language: 'en' | 'zh';
  readonly lines: readonly string[];
}

/** The parts of a mail its writer did not write for this message, and how the desk shows them. */
export interface Mail {
  /** `html`: quote and signature are elements; `plain`: they are lines of one text. */
  readonly form: 'html' | 'plain';
  readonly signature?: readonly string[];
  readonly quote?: Quote;
}

export interface ShiftMessage {
  /** Place in the conversation, from 1. */
  readonly n: number;
  readonly author: Author;
  /** Seconds after the start of the shift; negative: it stood there before. */
  readonly atSeconds: number;
  /** The words; empty for a product card. */
  readonly text: string;
  readonly card?: ShopItem;
  readonly mail?: Mail;
  /** First name of the member of staff, where the desk shows one. */
  readonly by?: string;
}

export type Language = 'zh' | 'zh-Hant' | 'en' | 'mixed';

export interface ShiftConversation {
  readonly id: string;
  readonly console: 'sample-shop' | 'sample-tickets';
  readonly language: Language;
  readonly customer: Customer;
  readonly order?: Order;
  readonly subject?: string;
  readonly tags?: readonly string[];
  readonly messages: readonly ShiftMessage[];
}
