import { allPhrases } from '../../assets/phrases/library';
import type { Phrase, PhraseLanguage } from '../../domain/phrases/phrase';

export const PHRASE_LANGUAGES = ['zh', 'zh-Hant', 'en'] as const;

export const inLanguage = (language: PhraseLanguage): Phrase[] =>
  allPhrases().filter((phrase) => phrase.language === language);

export const scriptOf = (language: PhraseLanguage): 'zh' | 'en' => (language === 'en' ? 'en' : 'zh');

export const named = (phrases: readonly Phrase[]): string[] => phrases.map(({ language, id }) => `${language}/${id}`);
