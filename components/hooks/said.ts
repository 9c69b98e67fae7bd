import type { Messages } from '../../locales/messages';
import type { Inserted } from './insert-phrase';

/** What the agent is told of an insertion. */
export function saidOf(inserted: Inserted, words: Messages['chip']): string {
  return {
    inserted: words.inserted,
    copied: words.copied,
    nothing: words.copyFailed,
    'moved-on': words.movedOn,
    composing: words.composing,
  }[inserted];
}
