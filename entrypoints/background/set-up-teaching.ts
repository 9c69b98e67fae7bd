import { onMessage } from '../../messaging/client';
import { InvalidRequestError } from '../../messaging/read-observation';
import { readTaughtSpec, taughtSites, unaskedSites, withSites } from '../../storage/taught-sites';
import { originOf } from './set-up-observing';

/** Answers the part of the page's script that is taught: what was learnt is kept by site. */
export function setUpTeaching(): void {
  onMessage('console.teach', async ({ data, sender }) => {
    const spec = readTaughtSpec(data.spec);
    if (!spec) throw new InvalidRequestError('not the form of a taught console');
    const site = { origin: originOf(sender.url), spec, taughtAt: Date.now() };
    await taughtSites.write(withSites(await taughtSites.read(), [site]));
  });
  onMessage('console.dontAsk', async ({ sender }) => {
    const origin = originOf(sender.url);
    const sites = await unaskedSites.read();
    if (!sites.includes(origin)) await unaskedSites.write([...sites, origin]);
  });
}
