import type { Messages } from './messages';
import { calm } from './zh-tw/calm';
import { chip } from './zh-tw/chip';
import { draft } from './zh-tw/draft';
import { options } from './zh-tw/options';
import { panel } from './zh-tw/panel';
import { phrases } from './zh-tw/phrases';
import { teaching } from './zh-tw/teaching';
import { terms } from './zh-tw/terms';
import { welcome } from './zh-tw/welcome';

/** 繁體中文（台灣）. */
export const zhTw: Messages = { calm, chip, draft, terms, panel, options, teaching, phrases, welcome };
