import { readPhrases } from '../../domain/phrases/load-phrases';
import type { Phrase, PhraseLanguage } from '../../domain/phrases/phrase';

/** Every file, one for each language and suggestion, put into the program when it is built. */
const FILES = import.meta.glob<unknown>('./*/*.yaml', { eager: true, import: 'default' });

const FOLDERS: Readonly<Record<PhraseLanguage, string>> = { zh: './zh/', 'zh-Hant': './zh-hant/', en: './en/' };

let library: readonly Phrase[] | undefined;

/**
 * Every phrase that ships, checked on the first call and kept.
 * @throws Error when a file is wrong; the convention test keeps that from shipping
 */
export function allPhrases(): readonly Phrase[] {
  library ??= [...phrasesIn('zh'), ...phrasesIn('zh-Hant'), ...phrasesIn('en')];
  return library;
}

function phrasesIn(language: PhraseLanguage): Phrase[] {
  const files = Object.entries(FILES).filter(([path]) => path.startsWith(FOLDERS[language]));
  return readPhrases(
    files.flatMap(([, entries]) => entries),
    language,
  );
}
