import { toSimplified } from '../conversation/moment-language';
import { EN_FRAMES, EN_NEVER } from './frames/en-frames';
import type { Frame } from './frames/frame';
import { ZH_FRAMES } from './frames/zh-frames';
import { withoutMarks } from './clauses';
import { inScript, lowered, type Script } from './own-lines';

/** Code units; longer clauses are left alone, so that no expression takes long. */
const LONGEST = 240;
/** Frames around frames. */
const MOST_FRAMES = 4;

/**
 * The fact that a heated clause carries, said plainly: "of course it won't work if it isn't plugged in" says that it
 * won't work if it isn't plugged in.
 * @param words of a clause, without marks behind
 * @returns without a full stop, a question with its mark; `undefined` where no frame is known
 */
export function plainWordsOf(words: string, script: Script): string | undefined {
  const known = script === 'en' ? EN_FRAMES : ZH_FRAMES;
  let plain: string | undefined;
  for (let times = 0; times < MOST_FRAMES; times += 1) {
    const next = unframed(plain ?? words, known, script);
    if (next === undefined) break;
    plain = next;
  }
  return plain !== undefined && script === 'en' && EN_NEVER.test(plain) ? undefined : plain;
}

function unframed(words: string, known: readonly Frame[], script: Script): string | undefined {
  if (words.length > LONGEST) return undefined;
  const spelled = toSimplified(words.replaceAll('’', "'"));
  for (const { heated, plain, forms, fits } of known) {
    const groups = heated.exec(spelled)?.indices;
    if (!groups) continue;
    const said = inScript(plain, script).replace(
      /(?:\$(\d)|\{(\d)\})/g,
      (_, group: string, formed: string, at: number) => {
        const [from, to] = groups[Number(group ?? formed)] ?? [0, 0];
        if (group === undefined) return forms.get(spelled.slice(from, to).toLowerCase()) ?? spelled.slice(from, to);
        return from === 0 && at > 0 ? lowered(words.slice(from, to)) : words.slice(from, to);
      },
    );
    if (fits && !fits.test(said.replaceAll('’', "'").trim())) continue;
    const bare = withoutMarks(
      said
        .replace(/\s+/g, ' ')
        .replace(/^[\s，,]+/, '')
        .trim()
        .replace(/[?？]$/u, ''),
    );
    if (!/[\p{L}\p{N}]/u.test(bare)) continue;
    return bare + (/[?？]$/u.exec(said)?.[0] ?? '');
  }
  return undefined;
}
