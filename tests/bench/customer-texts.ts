import { SHIFT } from '../../tools/sample-console/shift/index';

const ALL: readonly string[] = SHIFT.flatMap(({ messages }) =>
  messages.filter(({ author, text }) => author === 'customer' && text !== '').map(({ text }) => text),
);

/** What customers of the sample shift write, in the order of the script, as often as needed. */
export function customerTexts(count: number): string[] {
  return Array.from({ length: count }, (_, index) => ALL[index % ALL.length] ?? '');
}
