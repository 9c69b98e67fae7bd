import { readPhrases } from '../../domain/phrases/load-phrases';
import type { Phrase } from '../../domain/phrases/phrase';
import en from './en.yaml';
import zhHant from './zh-hant.yaml';
import zh from './zh.yaml';

let library: readonly Phrase[] | undefined;

/**
 * Every phrase that ships, checked on the first call and kept.
 * @throws Error when a file is wrong; the convention test keeps that from shipping
 */
export function allPhrases(): readonly Phrase[] {
  library ??= [...readPhrases(zh, 'zh'), ...readPhrases(zhHant, 'zh-Hant'), ...readPhrases(en, 'en')];
  return library;
}
