/** What stands beside the caret. A line break stands for the beginning or end of a line. */
export interface Around {
  /** The words before the caret, or their end; empty at the very beginning. */
  readonly before: string;
  /** The words after it, or their beginning; empty at the very end. */
  readonly after: string;
}

/** Written without blanks between words and sentences: Chinese with its marks, and full-width forms. */
const UNSPACED = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef“”‘’…—]/u;
/** After these a word follows at once. */
const OPENING = /[([{<"'“‘（【《「『]$/u;
/** Before these nothing comes between. */
const CLOSING = /^[)\]}>"'”’）】》」』.,:;!?，。：；！？、…]/u;

/**
 * A phrase with what must stand before and after it so that it does not run into the words around
 * the caret: nothing where a blank or a line break stands already, a blank where one side is written
 * with blanks, nothing between Chinese, and a blank line around a phrase of several lines.
 */
export function joined(text: string, { before, after }: Around): string {
  return gapBefore(before, text) + text + gapAfter(text, after);
}

function gapBefore(before: string, text: string): string {
  if (before === '') return '';
  if (text.includes('\n'))
    return '\n'.repeat(2 - Math.min(2, /\n*$/u.exec(before.replace(/[^\S\n]+$/u, ''))?.[0].length ?? 0));
  if (/\s$/u.test(before) || OPENING.test(before)) return '';
  return isUnspaced(before.slice(-1)) && isUnspaced(text.slice(0, 1)) ? '' : ' ';
}

function gapAfter(text: string, after: string): string {
  if (after === '') return '';
  if (text.includes('\n'))
    return '\n'.repeat(2 - Math.min(2, /^\n*/u.exec(after.replace(/^[^\S\n]+/u, ''))?.[0].length ?? 0));
  if (/^\s/u.test(after) || CLOSING.test(after)) return '';
  return isUnspaced(text.slice(-1)) && isUnspaced(after.slice(0, 1)) ? '' : ' ';
}

function isUnspaced(character: string): boolean {
  return UNSPACED.test(character);
}
