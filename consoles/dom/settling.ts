import type { OpenConversation } from './open-conversation';
import { allOf } from './reading';
import type { Transcript } from './transcript';

/** Longest wait while the page seems to show the messages of before, told by words and times alone, ms. */
const PERHAPS_LIMIT_MS = 3_000;
/** So many of the newest items are looked at. */
const LOOKED_AT = 5;

/**
 * Decides when a pane that is used again shows the messages of its new conversation: the header
 * often changes before they do. Looked at repeatedly, until nothing moves between two looks and the
 * newest messages are not those of the conversation before.
 */
export class Settling {
  #id = '';
  #since = 0;
  #picture = '';

  /**
   * @param before what the pane showed last
   * @param now epoch milliseconds
   */
  hasSettled(next: OpenConversation, before: Transcript, now: number): boolean {
    const items = allOf(next.pane, next.spec.message.item);
    const picture = [items.length, items[0]?.textContent, items.at(-1)?.textContent].join('\n');
    if (this.#id !== next.externalId) {
      this.#id = next.externalId;
      this.#since = now;
      this.#picture = '';
    }
    const isStill = this.#picture === picture;
    this.#picture = picture;
    const showsOld = showsMessagesOf(before, now);
    const isLate = now - this.#since > PERHAPS_LIMIT_MS;
    return (isStill && showsOld === 'no') || (isLate && showsOld !== 'yes');
  }

  reset(): void {
    this.#id = '';
  }
}

function showsMessagesOf(before: Transcript, now: number): 'yes' | 'perhaps' | 'no' {
  const answers = before
    .items()
    .slice(-LOOKED_AT)
    .flatMap((item) => before.recognises(item, now) ?? []);
  if (answers.includes('yes')) return 'yes';
  // One message alone, the same quick reply to two customers, may well stand in both.
  return answers.length > 0 && !answers.includes('no') ? 'perhaps' : 'no';
}
