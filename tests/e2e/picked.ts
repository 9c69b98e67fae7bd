/** Conversations of the sample shift that single tests play; what they hold is in the shift's labels. */
export const HOSTILE_SHOP = '510389';
export const ABUSIVE_SHOP = '510361';
export const CALM_SHOP = '510352';
export const HOSTILE_TICKET = '4817';
export const ABUSIVE_TICKET = '4825';
/** Among what could be said here next is a phrase with two gaps. */
export const ASKING_SHOP = '510217';
/** Its last words are joy without a word of thanks. */
export const JOYFUL_SHOP = '510241';
