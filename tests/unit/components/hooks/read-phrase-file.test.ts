import { afterEach, describe, expect, it, vi } from 'vitest';
import { readInWorker } from '../../../../components/hooks/read-phrase-file';
import { FILE_LIMITS } from '../../../../domain/phrases/files/incoming';

/** A worker that answers what it is told to, or never. */
function aWorker(answer?: unknown) {
  const terminate = vi.fn();
  class FakeWorker extends EventTarget {
    terminate = terminate;
    postMessage(): void {
      if (answer !== undefined) this.dispatchEvent(new MessageEvent('message', { data: answer }));
    }
  }
  vi.stubGlobal('Worker', FakeWorker);
  return terminate;
}

const FILE = new File(['content\nHello'], 'a.csv');

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('a file is read in a worker', () => {
  it('which ends with its answer', async () => {
    const answer = { ok: false, problem: 'no-words', detail: '' };
    const terminate = aWorker(answer);
    expect(await readInWorker(FILE)).toEqual(answer);
    expect(terminate).toHaveBeenCalledOnce();
  });

  it('which is stopped when it takes too long', async () => {
    vi.useFakeTimers();
    const terminate = aWorker();
    const reading = readInWorker(FILE);
    await vi.advanceTimersByTimeAsync(FILE_LIMITS.timeMs);
    expect(await reading).toMatchObject({ ok: false, problem: 'too-slow' });
    expect(terminate).toHaveBeenCalledOnce();
  });

  it('unless it is too large, or cannot be had', async () => {
    const terminate = aWorker();
    const large = Object.defineProperty(new File([], 'a.csv'), 'size', { value: FILE_LIMITS.bytes + 1 });
    expect(await readInWorker(large)).toMatchObject({ problem: 'too-large' });
    const gone = Object.assign(new File([], 'a.csv'), { arrayBuffer: () => Promise.reject(new Error('gone')) });
    expect(await readInWorker(gone)).toMatchObject({ problem: 'unreadable' });
    expect(terminate).not.toHaveBeenCalled();
  });
});
