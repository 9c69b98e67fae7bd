import { readFileSync } from 'node:fs';
import type { Severity } from '../../domain/hostility/verdict';

/** One labelled message of a data file. */
export interface LabelledText {
  readonly text: string;
  readonly severity: Severity;
  readonly kinds: readonly string[];
  readonly target: string;
  /** Only hostile or not is known: the heads for tense and abusive learn nothing from it. */
  readonly isCoarse: boolean;
  /** Whether kinds and target were labelled too. */
  readonly isDetailed: boolean;
  /** File name without its ending, for example `zh-3`. */
  readonly file: string;
  /** What a case of a functional set tests, else ''. */
  readonly group: string;
  /** How much it counts in training. */
  readonly weight: number;
  /** Made by the trainer out of others: never measured. */
  readonly isMade?: boolean;
}

/**
 * Reads a tab-separated file with a header line: columns text, severity (0–3) or hostile (0 or 1),
 * and if known kinds, target, function.
 */
export function readLabelled(path: string, weight = 1): LabelledText[] {
  const lines = readFileSync(path, 'utf8').split('\n');
  const header = (lines[0] ?? '').split('\t');
  const column = (name: string): number => header.indexOf(name);
  const isCoarse = column('severity') < 0;
  if (column('text') < 0 || (isCoarse && column('hostile') < 0)) {
    throw new Error(`${path}: needs the columns text and severity`);
  }
  const file = (path.split('/').at(-1) ?? '').replace(/\.tsv$/, '');
  return lines.slice(1).flatMap((line) => {
    if (line.trim() === '') return [];
    const cells = line.split('\t');
    const cell = (name: string): string => cells[column(name)] ?? '';
    const severity = isCoarse ? Number(cell('hostile')) * 2 : Number(cell('severity'));
    if (![0, 1, 2, 3].includes(severity)) throw new Error(`${path}: severity "${severity}" in: ${line}`);
    return [
      {
        text: cell('text').replaceAll('\\n', '\n'),
        severity: severity as Severity,
        kinds: cell('kinds').split(',').filter(Boolean),
        target: cell('target') || 'none',
        isCoarse,
        isDetailed: cell('target') !== '',
        file,
        group: cell('function'),
        weight,
      },
    ];
  });
}
