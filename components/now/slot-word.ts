import { isSlot } from '../../domain/phrases/slots';
import type { Messages } from '../../locales/messages';

/** What a gap is called; a gap outside the closed list keeps its own name. */
export function slotWord(slot: string, words: Messages): string {
  return isSlot(slot) ? words.panel.slots[slot] : slot;
}
