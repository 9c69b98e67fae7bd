import { isInvisible } from '../normalise/fold-table';

/** What the eye sees before reading: length, capitals, marks. Counted on the original text, without what cannot be seen. */
export interface Form {
  readonly length: number;
  readonly capitals: number;
  readonly letters: number;
  /** Words of three or more capitals. */
  readonly shoutedWords: number;
  readonly exclamations: number;
  readonly questions: number;
  readonly dots: number;
  /** Longest run of one same character. */
  readonly longestRun: number;
  readonly lines: number;
}

function isCapital(code: number): boolean {
  return code >= 0x41 && code <= 0x5a;
}

/** Counts in one pass. */
export function formOf(original: string): Form {
  let capitals = 0;
  let letters = 0;
  let shoutedWords = 0;
  let capitalRun = 0;
  let exclamations = 0;
  let questions = 0;
  let dots = 0;
  let run = 0;
  let longestRun = 0;
  let lines = 1;
  let last = 0;
  let length = 0;
  for (let at = 0; at < original.length; at += 1) {
    const code = original.charCodeAt(at);
    if (isInvisible(code)) continue;
    length += 1;
    const isLower = code >= 0x61 && code <= 0x7a;
    if (isCapital(code)) {
      capitals += 1;
      capitalRun += 1;
      if (capitalRun === 3) shoutedWords += 1;
    } else {
      if (isLower && capitalRun >= 3) shoutedWords -= 1;
      capitalRun = 0;
    }
    if (isLower || isCapital(code)) letters += 1;
    if (code === 0x21 || code === 0xff01) exclamations += 1;
    else if (code === 0x3f || code === 0xff1f) questions += 1;
    else if (code === 0x2026 || (code === 0x2e && last === 0x2e) || (code === 0x3002 && last === 0x3002)) dots += 1;
    else if (code === 0x0a) lines += 1;
    run = code === last ? run + 1 : 1;
    if (run > longestRun) longestRun = run;
    last = code;
  }
  return { length, capitals, letters, shoutedWords, exclamations, questions, dots, longestRun, lines };
}

/** Share of the message, by letters, that is shouted: most of it in capitals. */
export function isShouted(form: Form): boolean {
  return form.letters >= 8 && form.capitals / form.letters > 0.7;
}
