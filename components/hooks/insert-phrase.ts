import { sendMessage } from '../../messaging/client';
import type { InsertResult, PhraseView } from '../../messaging/view';
import { ask } from './ask';

/** What became of the words, as the agent is told. */
export type Inserted = 'inserted' | 'copied' | 'nothing' | 'moved-on' | 'composing';

/** Whose reply box is meant. */
interface Place {
  readonly tab: number;
  readonly conversation: string;
}

/**
 * Puts words at the caret of the page's reply box, once. Where that fails they are copied instead,
 * except when the agent is in the middle of a word or has moved on to another customer.
 */
export async function insertPhrase({ tab, conversation }: Place, phrase: PhraseView, text: string): Promise<Inserted> {
  const result = await sendMessage('page.insert', { conversation, text }, tab).catch(
    (): InsertResult => ({ place: 'failed', why: 'missing' }),
  );
  const outcome = await settle(result, text);
  if (outcome === 'inserted' || outcome === 'copied') {
    const verified = outcome === 'inserted';
    const use = { id: crypto.randomUUID(), conversation, phrase: phrase.id, verified };
    // A use that cannot be noted is no reason to alarm: the words are where they should be.
    await ask(() => sendMessage('desk.inserted', { ...use, place: verified ? 'composer' : 'clipboard' })).catch(
      () => undefined,
    );
  }
  return outcome;
}

async function settle(result: InsertResult, text: string): Promise<Inserted> {
  if (result.place === 'composer') return 'inserted';
  if (result.why === 'moved-on' || result.why === 'composing') return result.why;
  return await navigator.clipboard.writeText(text).then(
    () => 'copied' as const,
    () => 'nothing' as const,
  );
}
