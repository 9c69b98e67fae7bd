import type { Messages } from './messages';
import { calm } from './zh-cn/calm';
import { chip } from './zh-cn/chip';
import { draft } from './zh-cn/draft';
import { options } from './zh-cn/options';
import { panel } from './zh-cn/panel';
import { phrases } from './zh-cn/phrases';
import { teaching } from './zh-cn/teaching';
import { terms } from './zh-cn/terms';
import { welcome } from './zh-cn/welcome';

/** 简体中文. */
export const zhCn: Messages = { calm, chip, draft, terms, panel, options, teaching, phrases, welcome };
