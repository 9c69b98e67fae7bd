import * as v from 'valibot';
import type { PhraseCollector, PhraseFile } from '../../domain/phrases/files/incoming';
import { OWN_LIMITS, type OwnPhrase } from '../../domain/phrases/own/own-phrase';
import { id } from '../row-parts';
import { PhraseFileError } from './problem';

/** The format's name in a file. */
export const PACK_FORMAT = 'evenkeel-phrases';
/** Raised when a file of this version could not be read by an older extension. */
export const PACK_VERSION = 1;

const text = v.optional(v.string(), '');
const head = v.object({
  format: v.literal(PACK_FORMAT),
  formatVersion: v.number(),
  name: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(OWN_LIMITS.title)),
  version: v.pipe(v.string(), v.maxLength(OWN_LIMITS.title)),
  phrases: v.array(v.unknown()),
});
const phrase = v.object({
  key: id,
  text: v.string(),
  title: text,
  folder: text,
  shortcut: text,
  tags: v.optional(v.array(v.string()), []),
  language: v.exactOptional(v.picklist(['zh', 'zh-Hant', 'en'])),
});

/**
 * Reads a pack. @returns undefined when it is none
 * @throws PhraseFileError `newer-version` or `broken`
 */
export function readPack(parsed: unknown, collector: PhraseCollector): PhraseFile['pack'] {
  if (!v.is(v.object({ format: v.literal(PACK_FORMAT) }), parsed)) return undefined;
  const read = v.safeParse(head, parsed);
  if (!read.success) throw new PhraseFileError('broken', v.getDotPath(read.issues[0]) ?? '');
  const { formatVersion, name, version, phrases } = read.output;
  if (formatVersion > PACK_VERSION) throw new PhraseFileError('newer-version');
  const keys = new Set<string>();
  phrases.forEach((entry, index) => {
    const one = v.safeParse(phrase, entry);
    if (!one.success) return collector.leave(index + 1, 'not-a-phrase', v.getDotPath(one.issues[0]) ?? '');
    if (keys.has(one.output.key)) return collector.leave(index + 1, 'repeated', one.output.key);
    keys.add(one.output.key);
    collector.take(index + 1, one.output);
  });
  return { name, version };
}

/** The text of a pack. A phrase keeps its name through every version. */
export function writePack(phrases: readonly OwnPhrase[], name: string, version: string): string {
  const rows = phrases.map((own) => ({
    key: own.pack === name && own.packKey !== undefined ? own.packKey : own.id,
    text: own.text,
    ...(own.title !== '' && { title: own.title }),
    ...(own.folder !== '' && { folder: own.folder }),
    ...(own.shortcut !== '' && { shortcut: own.shortcut }),
    ...(own.tags.length > 0 && { tags: own.tags }),
    language: own.language,
  }));
  return `${JSON.stringify({ format: PACK_FORMAT, formatVersion: PACK_VERSION, name, version, phrases: rows }, null, 1)}\n`;
}
