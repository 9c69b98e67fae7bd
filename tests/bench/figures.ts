/** One figure of the bench. Without a budget it is told for information. */
export interface Figure {
  readonly what: string;
  readonly value: number;
  readonly unit: 'µs' | 'ms' | 'kB' | '×' | '%' | 'messages';
  readonly budget?: number;
}

export function isOver({ value, budget }: Figure): boolean {
  return budget !== undefined && value > budget;
}

/** The value below which a share of the values lies. @param share 0–1 */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

/** Median and 95th percentile; only the latter has a budget. */
export function medianAndTail(what: string, values: readonly number[], budget?: number): Figure[] {
  return [
    { what: `${what}, median of ${values.length}`, value: quantile(values, 0.5), unit: 'ms' },
    { what: `${what}, p95`, value: quantile(values, 0.95), unit: 'ms', ...(budget === undefined ? {} : { budget }) },
  ];
}

function written(value: number, unit: Figure['unit']): string {
  const digits = value >= 100 || Number.isInteger(value) ? 0 : value >= 10 ? 1 : 2;
  return `${value.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits })} ${unit}`;
}

/** One line a figure: what, value, budget, verdict. */
export function table(figures: readonly Figure[]): string {
  const rows = figures.map((figure) => [
    figure.what,
    written(figure.value, figure.unit),
    figure.budget === undefined ? '' : written(figure.budget, figure.unit),
    figure.budget === undefined ? '' : isOver(figure) ? 'OVER' : 'ok',
  ]);
  const all = [['figure', 'measured', 'budget', ''], ...rows];
  const widths = [0, 1, 2].map((column) => Math.max(...all.map((row) => (row[column] ?? '').length)));
  return all
    .map(([what = '', value = '', budget = '', verdict = '']) =>
      [what.padEnd(widths[0] ?? 0), value.padStart(widths[1] ?? 0), budget.padStart(widths[2] ?? 0), verdict]
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
