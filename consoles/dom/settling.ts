import type { OpenConversation } from './open-conversation';
import { allOf } from './reading';
import type { Transcript } from './transcript';

/** Longest wait while the page seems to show the messages of before, told by words and times alone, ms. */
const PERHAPS_LIMIT_MS = 3_000;
/** A list that shows none of them is taken to be the new one after this, though it does not rest, ms. */
const RESTLESS_LIMIT_MS = 500;
/** So many of the newest items are looked at. */
const LOOKED_AT = 5;

/**
 * Decides when a pane that is used again shows the messages of its new conversation: the header
 * often changes before they do. To be asked repeatedly, until the newest messages are not those of the
 * conversation before and nothing has moved between two looks, or for long enough.
 * @param before what the pane showed last
 * @param now epoch milliseconds
 */
export type HasSettled = (next: OpenConversation, before: Transcript, now: number) => boolean;

/** For the next time a pane is used again. */
export function watchSettling(): HasSettled {
  let id: string | undefined;
  let since = 0;
  let lastPicture = '';
  return ({ externalId, pane, spec }, before, now) => {
    const items = allOf(pane, spec.message.item);
    const picture = [items.length, items[0]?.textContent, items.at(-1)?.textContent].join('\n');
    if (id !== externalId) {
      id = externalId;
      since = now;
      lastPicture = '';
    }
    const isStill = lastPicture === picture;
    lastPicture = picture;
    const limit = { no: isStill ? 0 : RESTLESS_LIMIT_MS, perhaps: PERHAPS_LIMIT_MS, yes: Infinity };
    return now - since >= limit[showsMessagesOf(before, now)];
  };
}

function showsMessagesOf(before: Transcript, now: number): 'yes' | 'perhaps' | 'no' {
  const newest = before.items().slice(-LOOKED_AT);
  const answers = newest.flatMap((item) => before.recognises(item, now) ?? []);
  if (answers.includes('yes')) return 'yes';
  // One message alone, the same quick reply to two customers, may well stand in both.
  return answers.length > 0 && !answers.includes('no') ? 'perhaps' : 'no';
}
