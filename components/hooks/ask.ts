import { deliver } from '../../messaging/deliver';

/** The agent does not wait longer than this for an answer before being told, milliseconds. */
const PATIENCE_MS = 4_000;

/**
 * Asks the background or a page, quietly again while a stopped worker wakes or a script starts.
 * @throws the abort reason when nobody answers in time
 */
export async function ask<T>(send: () => Promise<T>, patienceMs = PATIENCE_MS): Promise<T> {
  return await deliver(send, { signal: AbortSignal.timeout(patienceMs) });
}
