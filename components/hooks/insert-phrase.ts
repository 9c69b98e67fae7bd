import { sendMessage } from '../../messaging/client';
import type { InsertMode, InsertResult, PhraseView } from '../../messaging/view';
import { ask } from './ask';

/** What became of the words, as the agent is told. */
export type Inserted = 'inserted' | 'copied' | 'nothing' | 'moved-on' | 'composing';

export interface Insertion {
  readonly outcome: Inserted;
  /** Puts back what was there, unless anything was typed since; answers whether it did. Absent: nothing was put in. */
  readonly takeBack?: () => Promise<boolean>;
}

/** Whose reply box is meant. */
interface Place {
  readonly tab: number;
  readonly conversation: string;
}

/**
 * Puts words at the caret of the page's reply box, once. Where that fails they are copied instead,
 * except when the agent is in the middle of a word or has moved on to another customer.
 */
export async function insertPhrase(
  { tab, conversation }: Place,
  phrase: PhraseView,
  text: string,
  mode: InsertMode = 'caret',
): Promise<Insertion> {
  const id = crypto.randomUUID();
  const wanted = { conversation, text, use: id, ...(mode === 'replace' ? { mode } : {}) };
  const result = await sendMessage('page.insert', wanted, tab).catch(
    (): InsertResult => ({ place: 'failed', why: 'missing' }),
  );
  const outcome = await settle(result, text);
  if (outcome !== 'inserted' && outcome !== 'copied') return { outcome };
  const verified = outcome === 'inserted';
  const use = { id, conversation, phrase: phrase.id, verified };
  // A use that cannot be noted is no reason to alarm: the words are where they should be.
  await ask(() => sendMessage('desk.inserted', { ...use, place: verified ? 'composer' : 'clipboard' })).catch(
    () => undefined,
  );
  return verified ? { outcome, takeBack: () => takeBack(tab, id) } : { outcome };
}

async function takeBack(tab: number, id: string): Promise<boolean> {
  const { isBack } = await sendMessage('page.takeBack', { use: id }, tab).catch(() => ({ isBack: false }));
  if (isBack) await ask(() => sendMessage('desk.takenBack', { id })).catch(() => undefined);
  return isBack;
}

async function settle(result: InsertResult, text: string): Promise<Inserted> {
  if (result.place === 'composer') return 'inserted';
  if (result.why === 'moved-on' || result.why === 'composing') return result.why;
  return await navigator.clipboard.writeText(text).then(
    () => 'copied' as const,
    () => 'nothing' as const,
  );
}
