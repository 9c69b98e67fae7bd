import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const DATA = process.env.EVENKEEL_DATA ?? join(ROOT, '..', 'shared', 'data');

/** Of our own, for machines without the collection of real messages. */
const OWN = {
  zh: [
    '包裹破了，想退款，谢谢。',
    '催了三遍了怎么还没发货！',
    '你们就是骗子店，钱还我。',
    '请问这件衣服有没有大号的？',
    '你是不是听不懂人话，我说了不要换货，要退款！',
    '东西收到了，挺好的，下次还来。',
    '这什么破玩意儿，用一天就坏了。',
    '客服态度很好，问题解决了。',
    '今天再不处理，我就打消费者热线。',
    '快递放在门口丢了，怎么办？',
  ],
  en: [
    "The parcel arrived damaged, I'd like a refund.",
    'Third time I am asking. This is ridiculous.',
    'Are you stupid or just lazy?',
    'Does the blue one come in a larger size?',
    'You people are thieves and liars. Give me my money.',
    'It works now. Thanks a lot for the quick help!',
    'Where is my order? It was due last Monday.',
    'If it is not solved today I will file a complaint.',
    'Great service, but the box was a bit dented.',
    'I typed the wrong address, can you change it?',
  ],
} as const;

/**
 * Messages that customers really wrote, spread over the collection, where it is on this machine;
 * else some of our own. The collection is not part of the project.
 */
export function customerMessages(language: 'zh' | 'en', count: number): string[] {
  const file = join(DATA, `customer-dev.${language}.tsv`);
  const all = existsSync(file) ? textsOf(readFileSync(file, 'utf8')) : [...OWN[language]];
  const step = Math.max(1, Math.floor(all.length / count));
  return all.filter((_, index) => index % step === 0).slice(0, count);
}

function textsOf(table: string): string[] {
  const [header = '', ...lines] = table.split('\n');
  const column = header.split('\t').indexOf('text');
  if (column < 0) throw new Error('The collection of customer messages has no column "text".');
  return lines.map((line) => line.split('\t')[column]?.trim() ?? '').filter((text) => text.length > 0);
}
