import type { Messages } from '../messages';

export const teaching: Messages['teaching'] = {
  hurt: '里面哪个词，以后都算',
  harmless: '里面没有恶意的：',
  neverCount: '以后不算“{word}”',
  taught: {
    hostile: '“{word}”以后都算。',
    harmless: '“{word}”以后不算了。',
  },
  sensitivity: {
    heading: '多明显才算敌意',
    help: '从下一条消息开始。算过的不变，明显的辱骂总会算。',
    steps: {
      least: '只算明显的',
      less: '少算些',
      usual: '照常',
      more: '多算些',
      most: '稍有苗头就算',
    },
    soFar: '选了这一档以后，拿不准的消息里你改成不算的 {alarms} 条，改成算的 {misses} 条。',
    tooMany: { other: '有 {n} 条拿不准的消息，你说不算。' },
    tooFew: { other: '有 {n} 条拿不准的消息，你说算。' },
    less: '以后少算一点',
    more: '以后多算一点',
    leave: '先不动',
    changed: '改好了，从下一条消息开始。',
  },
};
