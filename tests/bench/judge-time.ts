import { hostilityModel } from '../../assets/model/hostility-model';
import { createJudge } from '../../domain/hostility/judge';
import type { Judge } from '../../domain/hostility/verdict';
import { peers } from './peers';

/** What judging costs, in microseconds and milliseconds of one core. */
export interface JudgeTime {
  /** Making the judge: decoding weights, compiling lexicons. */
  readonly loadMs: number;
  /** Median over the sample of chat messages. */
  readonly medianUs: number;
  readonly p95Us: number;
  /** Cost per character of a long text over that of one a tenth as long; near 1 when linear. */
  readonly growth: number;
}

const ROUNDS = 40;

const SAMPLE: readonly string[] = [
  '你好，请问这个订单什么时候发货',
  '催了三遍了怎么还没发货！',
  '包裹破了，想退款，照片已经发给你了',
  '你们就是骗子店，再不退钱我就去曝光',
  '收到了，质量不错，谢谢',
  '客服在吗，我的快递显示签收了但是我没有收到',
  "The parcel arrived damaged, I'd like a refund please.",
  'Third time I am asking. This is ridiculous.',
  'Are you stupid or just lazy?',
  'thanks, that worked',
  'how do i change the delivery address on my order',
  'still no update on my refund, been waiting two weeks now',
];

function elapsed(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

function quantile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

function perCharacter(judge: Judge, repeats: number): number {
  const text = SAMPLE.join(' ').repeat(repeats);
  return elapsed(() => judge({ text })) / text.length;
}

/** Median cost of a chat message of the sample, microseconds. */
function medianOf(work: (text: string) => unknown): number {
  for (let round = 0; round < ROUNDS * 5; round += 1) for (const text of SAMPLE) work(text);
  const times = SAMPLE.map((text) => elapsed(() => Array.from({ length: ROUNDS }, () => work(text))));
  return (
    (quantile(
      times.sort((a, b) => a - b),
      0.5,
    ) /
      ROUNDS) *
    1000
  );
}

/** The same messages through what could be installed instead, microseconds by package. */
export function measurePeers(): Readonly<Record<string, number>> {
  return Object.fromEntries(Object.entries(peers()).map(([name, check]) => [name, medianOf(check)]));
}

/** Measures the shipped judge. */
export function measureJudge(): JudgeTime {
  let judge: Judge | undefined;
  const loadMs = elapsed(() => {
    judge = createJudge(hostilityModel);
  });
  const ready = judge ?? createJudge(hostilityModel);
  for (let round = 0; round < ROUNDS * 5; round += 1) for (const text of SAMPLE) ready({ text });
  const times = SAMPLE.flatMap((text) => {
    const spent = elapsed(() => {
      for (let round = 0; round < ROUNDS; round += 1) ready({ text });
    });
    return [(spent / ROUNDS) * 1000];
  }).sort((a, b) => a - b);
  perCharacter(ready, 20);
  const growth = perCharacter(ready, 1000) / perCharacter(ready, 100);
  return { loadMs, medianUs: quantile(times, 0.5), p95Us: quantile(times, 0.95), growth };
}
