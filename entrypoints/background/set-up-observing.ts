import { browser, type Browser } from '#imports';
import { candidatesFor } from '../../consoles/registry';
import { kindsWithout } from '../../domain/draft/draft-groups';
import { onMessage } from '../../messaging/client';
import type { Hello } from '../../messaging/protocol';
import { readObservation } from '../../messaging/read-observation';
import { closeConversation } from '../../storage/queries/offers';
import { addRest } from '../../storage/queries/rests';
import { chipPlaces, draftGuard } from '../../storage/settings';
import { taughtSites, unaskedSites } from '../../storage/taught-sites';
import { observe } from './observe';
import { readAll } from './settings';
import { cardWords, draftWords } from './words';

/** Answers the content scripts: what to look for, what was judged, where the chip stands. */
export function setUpObserving(): void {
  onMessage('console.hello', async ({ data }) => {
    const { clock } = await readAll();
    const { words, lang } = await cardWords();
    const url = new URL(data.url);
    const taught = (await taughtSites.read()).filter(({ origin }) => origin === url.origin);
    const known = candidatesFor(url);
    const mayLook = taught.length > 0 || !(await unaskedSites.read()).includes(url.origin);
    return {
      specs: [...taught.map(({ spec }) => spec), ...known],
      words,
      lang,
      clock,
      guard: await guardForPage(),
      mayLook,
    };
  });
  onMessage('console.observe', async ({ data, sender }) => {
    const observation = readObservation(data);
    const isEngaged = observation.hands.isEngaged || (await isScreenTaken(sender.tab?.windowId));
    const hands = { ...observation.hands, isEngaged };
    return await observe({ ...observation, hands }, originOf(sender.url));
  });
  onMessage('console.visible', async ({ data, sender }) => {
    const now = Date.now();
    const { visible: before } = await browser.storage.session.get<{ visible?: Visible }>('visible');
    const visible: Visible = { tab: sender.tab?.id, conversation: data.conversation, at: now };
    await browser.storage.session.set({ visible });
    const isClosed = before?.conversation !== undefined && data.conversation === undefined;
    if (isClosed && before.tab === visible.tab) await closeConversation(before.conversation, now);
  });
  onMessage('console.active', async ({ data }) => {
    const now = Date.now();
    const { activeAt = now } = await browser.storage.session.get<{ activeAt?: number }>('activeAt');
    await browser.storage.session.set({ activeAt: now });
    await addRest(Math.max(activeAt, data.before), now);
  });
  onMessage('console.load', ({ data, sender }) => load(data.part, sender));
  onMessage('console.place', async ({ data }) => (await chipPlaces.read())[data.console]);
  onMessage('console.move', async ({ data: { console, x, y } }) => {
    await chipPlaces.write({ ...(await chipPlaces.read()), [console]: { x, y } });
  });
}

/** Another window fills the screen: a film, slides that are shown, a shared screen. */
async function isScreenTaken(windowId: number | undefined): Promise<boolean> {
  const front = await browser.windows.getLastFocused().catch(() => undefined);
  return front?.focused === true && front.state === 'fullscreen' && front.id !== windowId;
}

/** The conversation that came to the front last, and where. */
interface Visible {
  readonly tab: number | undefined;
  readonly conversation: string | undefined;
  readonly at: number;
}

/** What a page needs of the draft guard; nothing when every group is off. */
async function guardForPage(): Promise<Hello['guard']> {
  const { off, hold } = await draftGuard.read();
  if (kindsWithout(off).length === 0) return undefined;
  return { words: await draftWords(), hold };
}

/** Puts a part of the page's script into the page that asks for it. */
async function load(part: 'card' | 'teach', { tab, frameId = 0 }: Browser.runtime.MessageSender): Promise<void> {
  if (tab?.id === undefined) return;
  const target = { tabId: tab.id, frameIds: [frameId] };
  await browser.scripting.executeScript({
    target,
    files: [part === 'card' ? '/content-scripts/card.js' : '/content-scripts/teach.js'],
  });
}

/** The site of a page; empty for none. */
export function originOf(url: string | undefined): string {
  return url && URL.canParse(url) ? new URL(url).origin : '';
}
