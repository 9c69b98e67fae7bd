import type { ChipWords } from '../../locales/messages';
import type { InsertResult } from '../../messaging/view';

/** What became of words the agent clicked on the card, and what to say about it. */
export interface CardInsertion {
  readonly place: 'composer' | 'clipboard' | 'nowhere';
  readonly message: string;
}

/** Copies the words where the composer did not take them for certain, and finds the words to say. */
export async function settleInsertion(result: InsertResult, text: string, words: ChipWords): Promise<CardInsertion> {
  if (result.place === 'composer') return { place: 'composer', message: words.inserted };
  switch (result.why) {
    case 'note':
      return { place: 'nowhere', message: words.noteMode };
    case 'missing':
      return { place: 'nowhere', message: words.noComposer };
    case 'composing':
      return { place: 'nowhere', message: words.composing };
    case 'moved-on':
      return { place: 'nowhere', message: words.movedOn };
    default: {
      const isCopied = await copy(text);
      return isCopied ? { place: 'clipboard', message: words.copied } : { place: 'nowhere', message: words.copyFailed };
    }
  }
}

function copy(text: string): Promise<boolean> {
  return navigator.clipboard.writeText(text).then(
    () => true,
    () => false,
  );
}
