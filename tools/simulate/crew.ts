import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { isMainThread, parentPort, Worker } from 'node:worker_threads';
import { type Figures, play, type Task } from './measure';
import { POLICIES } from './policies';

/** Shifts one worker plays before it is given more. */
const PORTION = 250;

interface Portion {
  readonly policy: number;
  readonly tasks: readonly Task[];
}

/** Plays the shifts under every policy, on all cores. @returns figures by policy */
export async function playAll(tasks: readonly Task[]): Promise<Figures[][]> {
  const portions = POLICIES.flatMap((_, policy) =>
    Array.from({ length: Math.ceil(tasks.length / PORTION) }, (_none, n): Portion => {
      return { policy, tasks: tasks.slice(n * PORTION, (n + 1) * PORTION) };
    }),
  );
  const played = POLICIES.map((): Figures[] => []);
  const hands = Math.min(availableParallelism(), portions.length);
  await Promise.all(Array.from({ length: hands }, () => work(portions, played)));
  return played;
}

/** One worker takes portions until none is left. */
async function work(portions: Portion[], played: readonly Figures[][]): Promise<void> {
  const worker = new Worker(fileURLToPath(import.meta.url));
  for (let portion = portions.shift(); portion; portion = portions.shift()) {
    worker.postMessage(portion);
    const [figures] = (await once(worker, 'message')) as [Figures[]];
    played[portion.policy]?.push(...figures);
  }
  await worker.terminate();
}

if (!isMainThread) {
  parentPort?.on('message', ({ policy, tasks }: Portion) => {
    const chosen = POLICIES[policy];
    parentPort?.postMessage(chosen ? play(chosen, tasks) : []);
  });
}
