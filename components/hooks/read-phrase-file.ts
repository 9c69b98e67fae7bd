import { FILE_LIMITS, type PhraseFile } from '../../domain/phrases/files/incoming';
import type { PhraseFileProblem } from '../../storage/phrase-files/problem';

/** A file as it was read, or why it was not. */
export type ReadAnswer =
  | { readonly ok: true; readonly file: PhraseFile }
  | { readonly ok: false; readonly problem: PhraseFileProblem; readonly detail: string };

/** Reads a chosen file of phrases in a worker, which is stopped when it takes too long. Nothing is stored. */
export async function readInWorker(file: File): Promise<ReadAnswer> {
  if (file.size > FILE_LIMITS.bytes) return { ok: false, problem: 'too-large', detail: '' };
  const bytes = await file.arrayBuffer().catch(() => undefined);
  if (!bytes) return { ok: false, problem: 'unreadable', detail: '' };
  const worker = new Worker(new URL('./phrase-file-worker.ts', import.meta.url), { type: 'module' });
  try {
    return await new Promise<ReadAnswer>((resolve) => {
      const timer = setTimeout(() => resolve({ ok: false, problem: 'too-slow', detail: '' }), FILE_LIMITS.timeMs);
      const settle = (answer: ReadAnswer) => {
        clearTimeout(timer);
        resolve(answer);
      };
      worker.addEventListener('message', ({ data }: MessageEvent<ReadAnswer>) => settle(data));
      worker.addEventListener('error', () => settle({ ok: false, problem: 'broken', detail: '' }));
      worker.postMessage({ bytes, name: file.name }, [bytes]);
    });
  } finally {
    worker.terminate();
  }
}
