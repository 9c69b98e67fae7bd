import { readPhraseFile } from '../../storage/phrase-files/read-phrase-file';
import { PhraseFileError } from '../../storage/phrase-files/problem';
import type { ReadAnswer } from './read-phrase-file';

// Files from outside are read here, away from the page: it stays free, and a file that takes too long
// ends with its worker.
addEventListener('message', ({ data }: MessageEvent<{ bytes: ArrayBuffer; name: string }>) => {
  readPhraseFile(new Uint8Array(data.bytes), data.name).then(
    (file) => answer({ ok: true, file }),
    (error: unknown) => {
      const known = error instanceof PhraseFileError;
      answer({ ok: false, problem: known ? error.problem : 'broken', detail: known ? error.detail : '' });
    },
  );
});

function answer(data: ReadAnswer): void {
  postMessage(data);
}
