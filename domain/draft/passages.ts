import { saysSomething } from './cuts/left-over';
import type { Script } from './own-lines';
import type { Sentence } from './sentences';

/** A passage of a draft and what takes its place: empty where nothing of it can stay. */
export interface Softening extends Sentence {
  readonly rewrite: string;
}

/** Changed sentences that follow each other are one passage; one that goes altogether takes a neighbour along. */
export function softenings(
  sentences: readonly Sentence[],
  original: readonly string[],
  said: readonly string[],
  script: Script,
): Softening[] {
  const isTaken = said.map((words, at) => words !== original[at]);
  const runs: { from: number; to: number }[] = [];
  for (let at = 0; at < sentences.length; at += 1) {
    if (!isTaken[at]) continue;
    const from = at;
    while (isTaken[at + 1]) at += 1;
    runs.push({ from, to: at });
  }
  const isEmpty = ({ from, to }: { from: number; to: number }): boolean =>
    said.slice(from, to + 1).every((words) => words === '');
  for (const run of runs) {
    if (!isEmpty(run)) continue;
    if (run.from > 0 && saysSomething(said[run.from - 1] ?? '')) run.from -= 1;
    else if (run.to + 1 < sentences.length && saysSomething(said[run.to + 1] ?? '')) run.to += 1;
  }
  return merged(runs).map(({ from, to }) => ({
    start: sentences[from]?.start ?? 0,
    end: sentences[to]?.end ?? 0,
    rewrite: said
      .slice(from, to + 1)
      .filter(Boolean)
      .join(script === 'en' ? ' ' : ''),
  }));
}

function merged(runs: readonly { from: number; to: number }[]): { from: number; to: number }[] {
  const apart: { from: number; to: number }[] = [];
  for (const run of runs) {
    const last = apart.at(-1);
    if (last && run.from <= last.to) last.to = Math.max(last.to, run.to);
    else apart.push({ ...run });
  }
  return apart;
}
