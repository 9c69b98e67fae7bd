import { readTable } from '../../domain/phrases/files/columns';
import { FILE_LIMITS, PhraseCollector, type PhraseFile } from '../../domain/phrases/files/incoming';
import { readCsv } from './csv';
import { decodeText } from './decode';
import { readEspanso } from './espanso';
import { readPack } from './pack';
import { PhraseFileError } from './problem';
import { readTextBlaze } from './text-blaze';
import { readXlsx } from './xlsx';
import { readZendesk } from './zendesk';

/**
 * Reads a file of phrases by what is in it; its name only helps to tell YAML. Rows that fit are kept
 * and the others listed; nothing is stored. Every text is taken as words, whatever it looks like.
 * @throws PhraseFileError when the file as a whole cannot be read
 */
export async function readPhraseFile(bytes: Uint8Array<ArrayBuffer>, name: string): Promise<PhraseFile> {
  if (bytes.length > FILE_LIMITS.bytes) throw new PhraseFileError('too-large');
  if (bytes.length === 0) throw new PhraseFileError('empty');
  const collector = new PhraseCollector();
  if (startsWith(bytes, OLD_EXCEL)) throw new PhraseFileError('old-excel');
  const file =
    startsWith(bytes, ZIP) || /\.xlsx$/iu.test(name)
      ? await readWorkbook(bytes, collector)
      : readText(bytes, name, collector);
  const rows = file.phrases.length + file.leftOut.length;
  if (rows === 0) throw new PhraseFileError('empty');
  if (rows > FILE_LIMITS.rows) throw new PhraseFileError('too-many');
  return file;
}

const ZIP = [0x50, 0x4b, 0x03, 0x04];
const OLD_EXCEL = [0xd0, 0xcf, 0x11, 0xe0];

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

async function readWorkbook(bytes: Uint8Array<ArrayBuffer>, collector: PhraseCollector): Promise<PhraseFile> {
  return fromTable(await readXlsx(bytes), collector);
}

function readText(bytes: Uint8Array, name: string, collector: PhraseCollector): PhraseFile {
  const text = decodeText(bytes);
  // What no text file has: a picture, a program, a file of another kind.
  if (text.includes('\0')) throw new PhraseFileError('not-known');
  if (text.trim() === '') throw new PhraseFileError('empty');
  if (/^\s*[{[]/u.test(text)) return readJson(text, collector);
  if (/\.ya?ml$/iu.test(name) || /^matches:\s*$/mu.test(text)) {
    readEspanso(text, collector);
    return collector.result();
  }
  if (/^\s*<(?:!doctype|html|\?xml)/iu.test(text)) throw new PhraseFileError('not-known');
  return fromTable(readCsv(text), collector);
}

function readJson(text: string, collector: PhraseCollector): PhraseFile {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch (error) {
    throw new PhraseFileError('broken', error instanceof Error ? error.message : '');
  }
  const pack = readPack(parsed, collector);
  if (pack) return collector.result(pack);
  if (readZendesk(parsed, collector) || readTextBlaze(parsed, collector)) return collector.result();
  const rows = tableOf(parsed);
  if (!rows) throw new PhraseFileError('not-known');
  return fromTable(rows, collector);
}

function fromTable(rows: readonly (readonly string[])[], collector: PhraseCollector): PhraseFile {
  if (!readTable(rows, collector)) throw new PhraseFileError('no-words');
  return collector.result();
}

/** A list of objects is a table whose columns are their names. */
function tableOf(parsed: unknown): string[][] | undefined {
  if (!Array.isArray(parsed) || parsed.length > FILE_LIMITS.rows) return undefined;
  const entries = parsed.map((entry: unknown) => (isRecord(entry) ? entry : {}));
  const columns = [...new Set(entries.flatMap((entry) => Object.keys(entry)))].slice(0, MOST_COLUMNS);
  return [columns, ...entries.map((entry) => columns.map((column) => cellOf(entry[column])))];
}

/** Wider is no list of phrases. */
const MOST_COLUMNS = 50;

function isRecord(entry: unknown): entry is Readonly<Record<string, unknown>> {
  return typeof entry === 'object' && entry !== null && !Array.isArray(entry);
}

function cellOf(value: unknown): string {
  if (Array.isArray(value)) return value.filter((one) => typeof one === 'string').join(',');
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}
