import type { Difference } from './count';
import type { Outcome } from './play';

/** The one object that `--json` promises. */
export function asJson({ count, foreignRequests, screenshots }: Outcome): string {
  return JSON.stringify({ ...count, foreignRequests, screenshots });
}

/** The same for a person, and every conversation that was judged otherwise than labelled. */
export function asTable({ count, differences, troubles, foreignRequests, screenshots }: Outcome): string {
  const { conversations, phrases, pauses } = count;
  const { seen, hostile, abusive, labelledHostile, labelledAbusive, calmCounted } = conversations;
  return [
    '',
    row('Conversations', 'counted', 'labelled'),
    row('  seen', seen),
    row('  hostile', hostile, labelledHostile),
    row('  abusive', abusive, labelledAbusive),
    row('  hostile, but labelled calm', calmCounted),
    '',
    row('Phrases', 'inserted', 'verified'),
    row('', phrases.inserted, phrases.verified),
    '',
    row('Pauses', 'offered', 'taken'),
    row('', pauses.offered, pauses.taken),
    '',
    row('Requests that left the machine', foreignRequests.length),
    '',
    ...judgements(differences),
    `${screenshots.length} pictures in .output/start/`,
    ...(troubles.length > 0 ? ['', 'Not as it should be:', ...troubles.map((trouble) => `  ${trouble}`)] : []),
    '',
  ].join('\n');
}

function row(name: string, ...cells: readonly (string | number)[]): string {
  return `${name.padEnd(32)}${cells.map((cell) => String(cell).padStart(10)).join('')}`;
}

function judgements(differences: readonly Difference[]): string[] {
  if (differences.length === 0) return ['Every message was judged as labelled.', ''];
  return [
    'Judged otherwise than labelled, message by message (! = it also counts otherwise):',
    ...differences.map(
      ({ id, console, judged, labelled, changesCount }) =>
        `${changesCount ? '!' : ' '} ${id.padEnd(7)} ${console.padEnd(15)} judged ${judged.join(' ')}   labelled ${labelled.join(' ')}`,
    ),
    '',
  ];
}
