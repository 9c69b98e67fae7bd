import type { Figure } from './figures';
import { measureJudge, measurePeers } from './judge-time';

/** A long text may cost no more than this by the character, against one of a tenth; 1 is linear. */
const MOST_GROWTH = 1.5;

/** What judging costs, in this process. */
export function judgeFigures(): Figure[] {
  const { medianUs, p95Us, growth, loadMs } = measureJudge();
  return [
    { what: 'judging a chat message, median', value: medianUs, unit: 'µs', budget: 60 },
    { what: 'judging a chat message, p95 of the sample', value: p95Us, unit: 'µs' },
    { what: 'judging: a character of a long text, against a tenth', value: growth, unit: '×', budget: MOST_GROWTH },
    { what: 'making the judge', value: loadMs, unit: 'ms', budget: 60 },
    ...Object.entries(measurePeers()).map(([name, value]) => ({
      what: `the same by ${name}, which finds words only`,
      value,
      unit: 'µs' as const,
    })),
  ];
}
