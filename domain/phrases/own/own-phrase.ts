import { languageOf } from '../../conversation/moment-language';
import type { PhraseLanguage } from '../phrase';

/** A text the agent keeps, by their own hand or from a file. Unlike the library's it is stored. */
export interface OwnPhrase {
  /** `own-` and a random part, so that it never meets an id of the library. */
  readonly id: string;
  readonly text: string;
  /** Empty: in no folder. Levels are parted by `/`. */
  readonly folder: string;
  readonly title: string;
  /** What the agent types to find it; empty: none. */
  readonly shortcut: string;
  readonly tags: readonly string[];
  readonly language: PhraseLanguage;
  /** Marked “it helped” (practice C18). */
  readonly starred: boolean;
  /** Insertions so far. */
  readonly uses: number;
  /** Epoch milliseconds. */
  readonly createdAt: number;
  /** When words, folder or tags last changed; stars and uses do not count. Epoch milliseconds. */
  readonly changedAt: number;
  /** Pack it came with, and its name in there; absent for the agent's own. */
  readonly pack?: string | undefined;
  readonly packKey?: string | undefined;
}

/** What the agent writes of a phrase. */
export type PhraseDraft = Pick<OwnPhrase, 'text' | 'folder' | 'title' | 'shortcut' | 'tags'> & {
  /** Absent: told by the text. */
  readonly language?: PhraseLanguage | undefined;
};

/** Largest values of one phrase and of all, in UTF-16 code units and rows. */
export const OWN_LIMITS = {
  text: 4_000,
  folder: 120,
  title: 120,
  shortcut: 40,
  tag: 40,
  tags: 20,
  phrases: 50_000,
} as const;

const PREFIX = 'own-';

/** Whether an id is that of an own phrase. */
export function isOwnId(id: string): boolean {
  return id.startsWith(PREFIX);
}

/** A new id. @param random a part that does not repeat, such as a UUID */
export function ownId(random: string): string {
  return `${PREFIX}${random}`;
}

/** The language a text is written in; Simplified Chinese where it cannot be told. */
export function languageOfText(text: string): PhraseLanguage {
  return languageOf([{ speaker: 'agent', text }]);
}

/** What is wrong with a draft; undefined when it can be kept. */
export function problemOf({ text, folder, title, shortcut, tags }: PhraseDraft): 'empty' | 'too-long' | undefined {
  if (text.trim() === '') return 'empty';
  const isTooLong =
    text.length > OWN_LIMITS.text ||
    folder.length > OWN_LIMITS.folder ||
    title.length > OWN_LIMITS.title ||
    shortcut.length > OWN_LIMITS.shortcut ||
    tags.length > OWN_LIMITS.tags ||
    tags.some((tag) => tag.length > OWN_LIMITS.tag);
  return isTooLong ? 'too-long' : undefined;
}

/** Tags as they are typed, parted by commas of either kind or by spaces; each once. */
export function tagsIn(typed: string): string[] {
  return [...new Set(typed.split(/[,，、;；|#\s]+/u).filter((tag) => tag !== ''))];
}

/** A folder's name without blanks around its levels. */
export function tidyFolder(typed: string): string {
  return typed
    .split('/')
    .map((level) => level.trim())
    .filter((level) => level !== '')
    .join('/');
}
