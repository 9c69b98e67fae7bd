import { SHOP_EN } from './shop-en';
import { SHOP_ZH_1 } from './shop-zh-1';
import { SHOP_ZH_2 } from './shop-zh-2';
import { TICKETS_EN_1 } from './tickets-en-1';
import { TICKETS_EN_2 } from './tickets-en-2';
import { TICKETS_ZH } from './tickets-zh';
import type { ShiftConversation } from './types';

/**
 * One shift: all conversations of both desks. It has the form the replay tool reads
 * (`id, console, messages: [{n, author, atSeconds, text}]`) and more.
 */
export const SHIFT: readonly ShiftConversation[] = [
  ...SHOP_ZH_1,
  ...SHOP_ZH_2,
  ...SHOP_EN,
  ...TICKETS_EN_1,
  ...TICKETS_EN_2,
  ...TICKETS_ZH,
];
