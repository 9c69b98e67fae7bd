/**
 * Why a file as a whole is not read: `unsafe` unfolds to far more than it is; `old-excel` the format
 * before XLSX; `no-words` a table in which no column is known to hold the words.
 */
export const PHRASE_FILE_PROBLEMS = [
  'too-large',
  'empty',
  'unreadable',
  'old-excel',
  'broken-excel',
  'broken',
  'unsafe',
  'too-slow',
  'no-words',
  'not-known',
  'newer-version',
  'too-many',
] as const;
export type PhraseFileProblem = (typeof PHRASE_FILE_PROBLEMS)[number];

/** A file that is not read. Nothing is stored. */
export class PhraseFileError extends Error {
  override readonly name = 'PhraseFileError';

  /** @param detail what the reader says of the place, in English; may be empty */
  constructor(
    readonly problem: PhraseFileProblem,
    readonly detail = '',
  ) {
    super(`phrase file: ${problem} ${detail}`);
  }
}
