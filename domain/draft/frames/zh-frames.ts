import { frames } from './frame';
import { ZH_ANSWERED } from './zh-answered';
import { ZH_ASKED } from './zh-asked';
import { ZH_BLAMED } from './zh-blamed';
import { ZH_ORDERED } from './zh-ordered';
import { ZH_TOLD } from './zh-told';

/** Chinese, in the order in which they are tried. */
export const ZH_FRAMES = frames([...ZH_BLAMED, ...ZH_ASKED, ...ZH_ORDERED, ...ZH_ANSWERED, ...ZH_TOLD]);
