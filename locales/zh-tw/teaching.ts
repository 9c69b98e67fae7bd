import type { Messages } from '../messages';

export const teaching: Messages['teaching'] = {
  hurt: '裡面哪個詞，以後都算',
  harmless: '裡面沒有惡意的：',
  neverCount: '以後不算「{word}」',
  taught: {
    hostile: '「{word}」以後都算。',
    harmless: '「{word}」以後不算了。',
  },
  sensitivity: {
    heading: '多明顯才算敵意',
    help: '從下一則訊息開始。算過的不變，明顯的辱罵一定會算。',
    steps: {
      least: '只算明顯的',
      less: '少算一些',
      usual: '照常',
      more: '多算一些',
      most: '稍有苗頭就算',
    },
    soFar: '選了這一檔之後，拿不準的訊息裡你改成不算的 {alarms} 則，改成算的 {misses} 則。',
    tooMany: { other: '有 {n} 則拿不準的訊息，你說不算。' },
    tooFew: { other: '有 {n} 則拿不準的訊息，你說算。' },
    less: '以後少算一點',
    more: '以後多算一點',
    leave: '先不動',
    changed: '改好了，從下一則訊息開始。',
  },
};
