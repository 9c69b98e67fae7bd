import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ContextGoneError, deliver, INVALID_REQUEST, STORAGE_TROUBLE } from '../../../messaging/deliver';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function failing(times: number, error: Error) {
  const send = vi.fn(async () => {
    if (send.mock.calls.length <= times) throw error;
    return 'stored';
  });
  return send;
}

describe('a request', () => {
  it('is sent again until the worker answers', async () => {
    const send = failing(5, new Error('Could not establish connection. Receiving end does not exist.'));
    const answer = deliver(send, { signal: new AbortController().signal });
    await vi.runAllTimersAsync();
    expect(await answer).toBe('stored');
    expect(send).toHaveBeenCalledTimes(6);
  });

  it('says what kind of trouble it waits for', async () => {
    const troubles: string[] = [];
    const full = Object.assign(new Error('full'), { name: STORAGE_TROUBLE });
    const answer = deliver(failing(1, full), {
      signal: new AbortController().signal,
      onTrouble: (kind) => troubles.push(kind),
    });
    await vi.runAllTimersAsync();
    await answer;
    expect(troubles).toEqual(['storage']);
  });

  it('is not sent again when it can never be accepted', async () => {
    const send = failing(9, Object.assign(new Error('text'), { name: INVALID_REQUEST }));
    await expect(deliver(send, { signal: new AbortController().signal })).rejects.toThrow('text');
    expect(send).toHaveBeenCalledTimes(1);
  });

  it('ends when the extension is gone', async () => {
    const send = failing(9, new Error('Extension context invalidated.'));
    await expect(deliver(send, { signal: new AbortController().signal })).rejects.toBeInstanceOf(ContextGoneError);
  });

  it('ends with its signal', async () => {
    const stop = new AbortController();
    const answer = deliver(failing(99, new Error('no answer')), { signal: stop.signal });
    const ended = answer.catch((error: unknown) => error);
    await vi.advanceTimersByTimeAsync(500);
    stop.abort();
    await vi.runAllTimersAsync();
    expect(await ended).toMatchObject({ name: 'AbortError' });
  });
});
