import { browser } from '#imports';
import { sendMessage } from '../../messaging/client';

/** Tells every watched page that what it shows has changed. Pages without a script do not answer. */
export async function refreshPages(): Promise<void> {
  const tabs = await browser.tabs.query({});
  const ids = tabs.flatMap(({ id }) => (id === undefined ? [] : [id]));
  await Promise.allSettled(ids.map((id) => sendMessage('page.refresh', undefined, id)));
}
