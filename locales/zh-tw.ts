import type { Messages } from './messages';
import { chip } from './zh-tw/chip';
import { options } from './zh-tw/options';
import { panel } from './zh-tw/panel';
import { terms } from './zh-tw/terms';
import { welcome } from './zh-tw/welcome';

/** 繁體中文（台灣）. */
export const zhTw: Messages = { chip, terms, panel, options, welcome };
