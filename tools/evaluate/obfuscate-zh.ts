/** A way to hide words: the same text always gives the same result. */
export interface Way {
  readonly name: string;
  readonly hide: (text: string) => string;
}

const between = (sign: string) => (text: string) => [...text].join(sign);
const each = (change: (char: string, at: number) => string) => (text: string) =>
  [...text].map((char, at) => change(char, at)).join('');

function table(pairs: string): ReadonlyMap<string, string> {
  return new Map(
    pairs
      .trim()
      .split(/\s+/)
      .map((pair) => [pair.slice(0, 1), pair.slice(1)] as const),
  );
}

const PINYIN = table(
  '傻sha 逼bi 废fei 物wu 垃la 圾ji 骗pian 子zi 脑nao 残can 智zhi 障zhang 弱ruo 白bai 痴chi 畜chu 生sheng 混hun 蛋dan 王wang 八ba 贱jian 人ren 滚gun 去qu 死si 操cao 你ni 妈ma 蠢chun 猪zhu 奸jian 商shang 笨ben',
);
const HALVES = table(
  '骗马扁 奸女干 贱贝戋 妈女马 死歹匕 操扌喿 废疒发 物牜勿 垃土立 圾土及 脑月囟 痴疒知 残歹戋 滚氵衮 混氵昆 猪犭者 蠢春虫虫 逼辶畐',
);
const TRADITIONAL = table('骗騙 脑腦 残殘 贱賤 滚滾 妈媽 废廢 痴癡 猪豬 圾圾');
const NEAR = table('骗骟 子孒 废癈 蛋疍 死迉 你伱 妈媽 垃柆 圾岋 逼屄 蠢惷 痴癡');
const HOMOPHONE: ReadonlyMap<string, string> = new Map([
  ['傻逼', '煞笔'],
  ['废物', '费物'],
  ['垃圾', '辣鸡'],
  ['骗子', '骗纸'],
  ['脑残', '脑惨'],
  ['智障', '智帐'],
  ['弱智', '弱治'],
  ['白痴', '百痴'],
  ['畜生', '畜牲'],
  ['混蛋', '魂淡'],
  ['王八蛋', '忘八蛋'],
  ['操你妈', '草泥马'],
  ['去死', '去4'],
  ['蠢猪', '春猪'],
]);
const INITIALS: ReadonlyMap<string, string> = new Map([
  ['操你妈', 'cnm'],
  ['傻逼', 'sb'],
  ['废物', 'fw'],
  ['脑残', 'nc'],
  ['智障', 'zz'],
]);

const by = (map: ReadonlyMap<string, string>) => each((char) => map.get(char) ?? char);
const words = (map: ReadonlyMap<string, string>) => (text: string) =>
  [...map].reduce((result, [word, typed]) => result.replaceAll(word, typed), text);

/** Ways people hide Chinese insults. */
export const ZH_WAYS: readonly Way[] = [
  { name: 'full pinyin', hide: by(PINYIN) },
  { name: 'first character in pinyin', hide: each((char, at) => (at === 0 ? (PINYIN.get(char) ?? char) : char)) },
  { name: 'pinyin initials', hide: words(INITIALS) },
  { name: 'homophones', hide: words(HOMOPHONE) },
  { name: 'split characters', hide: by(HALVES) },
  { name: 'near characters', hide: by(NEAR) },
  { name: 'Traditional', hide: by(TRADITIONAL) },
  { name: 'dots', hide: between('.') },
  { name: 'spaces', hide: between(' ') },
  { name: 'stars', hide: between('*') },
  { name: 'ellipses', hide: between('…') },
  { name: 'line breaks', hide: between('\n') },
  { name: 'exclamation marks', hide: between('！') },
  { name: 'zero-width', hide: between('\u200b\u2060\ufeff') },
  { name: 'soft hyphens', hide: between('\u00ad') },
  { name: 'bidirectional marks', hide: (text) => `\u202e${[...text].join('\u200f')}\u202c` },
  { name: 'emoji between', hide: between('😀') },
  { name: 'combining marks', hide: between('\u0336') },
  { name: 'stretched', hide: each((char) => char.repeat(3)) },
  { name: 'backwards', hide: (text) => [...text].reverse().join('') },
  { name: 'tags', hide: between('<br>') },
  { name: 'horse for mother', hide: (text) => text.replaceAll('妈', '🐴') },
];
