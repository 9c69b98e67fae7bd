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
    '',
  ].join('\n');
}
