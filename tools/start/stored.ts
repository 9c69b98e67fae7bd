import type { DeskPage } from './desk-page';
import type { Store } from './store';
import { until } from './until';

/** The key of the conversation in front, which is none of the known ones: page and store never share an id. */
export function untilKnown(id: string, store: Store, known: Iterable<string>): Promise<string> {
  const others = new Set(known);
  return until(`the key of ${id}`, async () => {
    const key = (await store.visible())?.conversation;
    return key !== undefined && !others.has(key) && key;
  });
}

/** The page hears of a judgement within this after the store does, milliseconds. */
const HEARD_MS = 400;

/** Everything the customer wrote is stored, and the page has heard what became of it. */
export async function untilJudged(id: string, key: string, desk: DeskPage, store: Store): Promise<void> {
  const spoken = await spokenBy('customer', id, desk);
  await until(`${spoken} judged messages of ${id}`, async () => {
    const [turns, visible] = await Promise.all([store.turnsOf(key, 'customer'), store.visible()]);
    const lastSeen = Math.max(0, ...turns.map(({ observedAt }) => observedAt));
    return turns.length >= spoken && visible?.conversation === key && Date.now() - lastSeen > HEARD_MS;
  });
}

/** The agent's own replies are numbered by the server and stored. */
export async function untilRepliesStored(id: string, key: string, desk: DeskPage, store: Store): Promise<void> {
  await desk.allSent(id);
  const spoken = await spokenBy('agent', id, desk);
  await until(`${spoken} replies in ${id}`, async () => (await store.turnsOf(key, 'agent')).length >= spoken);
}

async function spokenBy(speaker: 'customer' | 'agent', id: string, desk: DeskPage): Promise<number> {
  const { messages } = await desk.conversation(id);
  return messages.filter(({ author, text }) => author === speaker && text.trim() !== '').length;
}
