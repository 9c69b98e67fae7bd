import Papa from 'papaparse';
import { FILE_LIMITS } from '../../domain/phrases/files/incoming';
import { PhraseFileError } from './problem';

/** The cells of a table as text, whether comma, semicolon or tab parts them. */
export function readCsv(text: string): string[][] {
  const rows: string[][] = [];
  Papa.parse<string[]>(text, {
    delimitersToGuess: [',', '\t', ';'],
    step: ({ data }, parser) => {
      rows.push(data);
      if (rows.length > FILE_LIMITS.rows + 1) parser.abort();
    },
  });
  if (rows.length > FILE_LIMITS.rows + 1) throw new PhraseFileError('too-many');
  return rows;
}

/** What a spreadsheet takes for a formula; the writer's own pattern misses it in words of several lines. */
const FORMULA = /^[=+\-@\t\r]/;

/** Rows as a table for spreadsheets; what they could take for a formula is marked as words. */
export function writeCsv(rows: readonly (readonly string[])[]): string {
  return `${Papa.unparse(rows as string[][], { escapeFormulae: FORMULA })}\r\n`;
}
