import { unzipSync } from 'fflate';
import { readSheet } from 'read-excel-file/universal';
import { FILE_LIMITS } from '../../domain/phrases/files/incoming';
import { PhraseFileError } from './problem';

/**
 * The cells of a workbook's first sheet as text. Its sizes are looked at before anything is unpacked.
 * @throws PhraseFileError `unsafe`, `broken-excel` or `too-many`
 */
export async function readXlsx(bytes: Uint8Array<ArrayBuffer>): Promise<string[][]> {
  refuseBomb(bytes);
  const rows = await readSheet(bytes.buffer).catch((error: unknown) => {
    throw new PhraseFileError('broken-excel', error instanceof Error ? error.message : '');
  });
  if (rows.length > FILE_LIMITS.rows + 1) throw new PhraseFileError('too-many');
  return rows.map((row) => row.map((cell) => (cell instanceof Date ? cell.toISOString() : String(cell ?? ''))));
}

/** The unpacker writes no more than a part says of itself, so the sum of what they say is the most there can be. */
function refuseBomb(bytes: Uint8Array): void {
  let unpacked = 0;
  try {
    unzipSync(bytes, {
      filter: ({ originalSize }) => {
        unpacked += originalSize;
        return false;
      },
    });
  } catch (error) {
    throw new PhraseFileError('broken-excel', error instanceof Error ? error.message : '');
  }
  if (unpacked > FILE_LIMITS.unpacked) throw new PhraseFileError('unsafe');
}
