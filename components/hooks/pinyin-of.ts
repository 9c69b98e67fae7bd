import { customPinyin, pinyin } from 'pinyin-pro';

// Read as 没收, to confiscate, by the library.
customPinyin({ 没收到: 'méi shōu dào', 没收货: 'méi shōu huò' });

/** The syllables of Chinese characters as they are read in this run, without tones; `v` for ü. */
export function pinyinOf(han: string): string[] {
  return pinyin(han, { toneType: 'none', type: 'array', v: true });
}
