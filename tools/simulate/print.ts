import type { Bar, Report } from './measure';

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;

const ROWS: readonly (readonly [string, (report: Report) => string])[] = [
  ['offers in a shift', ({ offersPerShift }) => offersPerShift.toFixed(2)],
  ['offers in a calm shift', ({ offersPerCalmShift }) => offersPerCalmShift.toFixed(3)],
  ['most offers in one shift', ({ mostOffersInAShift }) => String(mostOffersInAShift)],
  ['offers at a safe moment', ({ offersSafe }) => percent(offersSafe)],
  ['pauses in a shift', ({ pausesPerShift }) => pausesPerShift.toFixed(2)],
  ['pauses begun at a safe moment', ({ startsSafe }) => percent(startsSafe)],
  ['long high spells, heavy shifts', ({ longSpells }) => longSpells.toLocaleString('en')],
  ['of these met by an offer', ({ spellsMet }) => percent(spellsMet)],
  ['minutes of high load before it', ({ minutesBeforeOffer }) => minutesBeforeOffer?.toFixed(1) ?? '–'],
  ['answers to customers', ({ answers }) => answers.toLocaleString('en')],
  ['of these late', ({ late }) => late.toLocaleString('en')],
  ['late because of a pause', ({ lateByPause }) => lateByPause.toLocaleString('en')],
];

/** The policies side by side, then the bars of the first. */
export function printReports(reports: readonly Report[], bars: readonly Bar[]): string {
  const head = ['', ...reports.map(({ policy }) => policy)];
  const body = ROWS.map(([what, tell]) => [what, ...reports.map(tell)]);
  const widths = head.map((_, column) => Math.max(...[head, ...body].map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]): string =>
    row
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join('   ');
  const verdicts = bars.map(({ what, isMet }) => `${isMet ? 'ok  ' : 'MISS'} ${what}`);
  return [...[head, ...body].map(line), '', ...verdicts].join('\n');
}
