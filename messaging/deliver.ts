/** First wait before a failed request is sent again, milliseconds; doubles up to the longest. */
const FIRST_WAIT_MS = 100;
const LONGEST_WAIT_MS = 10_000;

/** The extension was updated or removed under a running page: nothing can be sent any more. */
export class ContextGoneError extends Error {
  override readonly name = 'ContextGoneError';
}

/** Thrown by the background for a request that will never be accepted; not repeated. */
export const INVALID_REQUEST = 'InvalidRequest';

/** Thrown by the background when the database cannot be written. */
export const STORAGE_TROUBLE = 'StorageTroubleError';

export interface DeliverOptions {
  readonly signal: AbortSignal;
  /** Told before each further try: `storage` when the database refuses, else `unreachable`. */
  readonly onTrouble?: (trouble: 'unreachable' | 'storage') => void;
}

/**
 * Sends a request until it is answered. The worker may be stopped between any two events, and a
 * message sent at that moment is lost, so only an answer counts. Requests must be safe to repeat.
 * @throws ContextGoneError when the extension is gone; the abort reason when the signal ends it;
 *   the background's own error when the request is invalid
 */
export async function deliver<T>(send: () => Promise<T>, { signal, onTrouble }: DeliverOptions): Promise<T> {
  for (let wait = FIRST_WAIT_MS; ; wait = Math.min(wait * 2, LONGEST_WAIT_MS)) {
    signal.throwIfAborted();
    try {
      return await send();
    } catch (error) {
      const { name, message } = error instanceof Error ? error : { name: '', message: String(error) };
      if (message.includes('context invalidated')) throw new ContextGoneError(message);
      if (name === INVALID_REQUEST) throw error;
      onTrouble?.(name === STORAGE_TROUBLE ? 'storage' : 'unreachable');
      await pause(wait, signal);
    }
  }
}

function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, ms);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      resolve();
    });
  });
}
