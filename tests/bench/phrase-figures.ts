import { pinyinOf } from '../../components/hooks/pinyin-of';
import { type Indexed, readable, searchPhrases } from '../../domain/phrases/search/search-phrases';
import { readPhraseFile } from '../../storage/phrase-files/read-phrase-file';
import { inGbk } from '../builders/phrase-files';
import { type Figure, medianAndTail } from './figures';

const PHRASES = 5_000;
const ROUNDS = 5;

const OPENERS = [
  '您好',
  '亲亲',
  '抱歉让您久等了',
  '看到您的消息了',
  '我理解您着急',
  'Hello',
  'Sorry for the wait',
  'I can see why',
];
const THINGS = [
  '物流延误',
  '快递还没更新',
  '退款没有到账',
  '包裹破损',
  '尺码不合适',
  '发票没有收到',
  'your parcel is late',
  'the refund is missing',
];
const DEEDS = [
  '我这就去催一下',
  '我帮您查到了再告诉您',
  '可以给您补发或者退款',
  '麻烦发一张照片给我',
  'I am asking the depot now',
  'I will write by noon',
];

/** What agents type, letter by letter: words, pinyin, initials, both mixed, with slips, and what is not there. */
const TYPED = [
  '物流',
  '退款',
  'wlyw',
  'wuliu',
  'tuikuan',
  'tkmydz',
  'wuliuyw',
  'wuilu',
  'tiukuan',
  'refund',
  'refnud',
  'parcle',
  'depot now',
  'fapiao',
  '破损 补发',
  'qqqq',
  'wanglai',
];

function texts(): string[] {
  return Array.from({ length: PHRASES }, (_, index) => {
    const [opener, rest] = [OPENERS[index % OPENERS.length], Math.floor(index / OPENERS.length)];
    const [thing, deed] = [THINGS[rest % THINGS.length], DEEDS[Math.floor(rest / THINGS.length) % DEEDS.length]];
    return `${opener}，${thing}，${deed}。${index}`;
  });
}

/** Own phrases in this process: making them searchable, each key of a search, and reading them from a file. */
export async function phraseFigures(): Promise<Figure[]> {
  const all = texts();
  const began = performance.now();
  const index: Indexed[] = all.map((text, at) => {
    const phrase = {
      id: String(at),
      text,
      names: [`cj${at}`, '催件', '售后/物流'],
      starred: false,
      own: true,
      uses: at % 9,
    };
    return { phrase, words: readable(phrase, pinyinOf) };
  });
  const readyMs = performance.now() - began;
  const rows = all.map((text, at) => `售后,催件,"${text}",cj${at}`);
  const file = inGbk(['分组,标题,内容,快捷编码', ...rows].join('\r\n'));
  const beganFile = performance.now();
  const { phrases } = await readPhraseFile(file, 'replies.csv');
  const fileMs = performance.now() - beganFile;
  if (phrases.length !== PHRASES) throw new Error(`${phrases.length} of ${PHRASES} phrases were read`);
  const size = `${PHRASES.toLocaleString('en')} own phrases`;
  return [
    ...medianAndTail(`${size}: search, each key`, keyTimes(index), 16),
    { what: `${size}: made searchable, in slices`, value: readyMs, unit: 'ms' },
    { what: `${size}: read from a GBK table, in a worker`, value: fileMs, unit: 'ms' },
  ];
}

function keyTimes(index: readonly Indexed[]): number[] {
  const times: number[] = [];
  for (let round = 0; round <= ROUNDS; round++) {
    for (const typed of TYPED) {
      for (let keys = 1; keys <= typed.length; keys++) {
        const began = performance.now();
        searchPhrases(index, typed.slice(0, keys));
        // The first round warms up.
        if (round > 0) times.push(performance.now() - began);
      }
    }
  }
  return times;
}
