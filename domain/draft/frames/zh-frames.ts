import { frames } from './frame';

/** Chinese, in the order in which they are tried. */
export const ZH_FRAMES = frames([
  ['都(?:说|讲|告诉您|告诉你)(?:了|过)?是?(.+?)了?(?:还|你还|您还)(?:催|问|说|不懂|不明白|听不懂).*', '这是$1'],
  ['谁(?:让|叫)(?:您|你)(?:自己)?(?:不|没)(.{2,})的', '这次没有$1'],
]);
