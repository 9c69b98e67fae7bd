import type { Detection, Figure, Report } from './metrics';

function percent(value: number): string {
  return `${(value * 100).toFixed(1)} %`;
}

function figure({ value, low, high }: Figure): string {
  return `${value.toFixed(3)} (${low.toFixed(3)}–${high.toFixed(3)})`;
}

function line(name: string, { precision, recall, f1 }: Detection): string {
  return `  ${name.padEnd(8)} precision ${figure(precision)}  recall ${figure(recall)}  F1 ${figure(f1)}`;
}

function calibrationLines({ calibration }: Report): string[] {
  const cells = calibration.map(
    ({ from, messages, hostile }) => `${from.toFixed(1)}: ${percent(hostile)} of ${messages}`,
  );
  return [`  hostile by probability  ${cells.join(', ')}`];
}

function kindLines({ kinds }: Report): string[] {
  return Object.entries(kinds).map(
    ([kind, { messages, found, precision, recall }]) =>
      `  ${kind.padEnd(18)} ${String(messages).padStart(5)}  found hostile ${percent(found)}` +
      `; kind precision ${percent(precision)}, recall ${percent(recall)}`,
  );
}

function groupLines({ groups }: Report): string[] {
  return Object.entries(groups)
    .sort(([, a], [, b]) => a.right - b.right)
    .map(
      ([group, { messages, right }]) => `  ${percent(right).padStart(7)} of ${String(messages).padStart(4)}  ${group}`,
    );
}

/** A report as text for a terminal. */
export function printReport(title: string, report: Report): string {
  const rows = report.confusion.map((row, truth) => `    ${truth} │${row.map((n) => String(n).padStart(6)).join('')}`);
  return [
    `${title}: ${report.messages} messages`,
    line('heated', report.heated),
    line('hostile', report.hostile),
    `  false alarms: calm ${percent(report.falseAlarms.calm)}, tense ${percent(report.falseAlarms.tense)}` +
      `; abusive not counted as hostile ${percent(report.abusiveMissed)}`,
    '  label │ verdict 0, 1, 2, 3',
    ...rows,
    ...calibrationLines(report),
    ...kindLines(report),
    ...groupLines(report),
    '',
  ].join('\n');
}
