import type { OwnPhrase } from '../../domain/phrases/own/own-phrase';
import { writeCsv } from './csv';

/** Own phrases as a table that {@link readPhraseFile} and spreadsheets read; begins with the mark of UTF-8. */
export function writeTable(phrases: readonly OwnPhrase[]): string {
  const rows = phrases.map(({ folder, title, text, shortcut, tags, language }) => [
    folder,
    title,
    text,
    shortcut,
    tags.join(','),
    language,
  ]);
  return `\uFEFF${writeCsv([['group', 'title', 'content', 'shortcut', 'tags', 'language'], ...rows])}`;
}
