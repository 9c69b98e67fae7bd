import type { Language } from '../hostility/verdict';

/** A clause of a passage with the mark and the white space behind it. */
export interface Clause {
  /** Words and marks as they stand in the passage: all clauses together are the passage. */
  readonly whole: string;
  /** Without joining words in front and marks behind. */
  readonly words: string;
  /** Ends its sentence. */
  readonly isLast: boolean;
}

const ZH = /[^，,；;：—。.!！?？…\n]+(?:[.,:](?=\S)[^，,；;：—。.!！?？…\n]+)*[，,；;：—。.!！?？…\n\s”’」』）)]*/gu;
/** A comma parts English clauses where the next words begin one. */
const EN =
  /(?<=\n)(?=\S)|(?<=[.!?…]["'”’)]?\s+)(?=\S)|(?<=[;—–]\s*)(?=[^\s;—–])|(?<=\s[-–—]+\s+)(?=\S)|(?<=,\s+)(?=(?:and|but|so|yet|which|because|since|as|though|although|or)\b|(?:i|we|you|it|that|this|there|they|he|she|are|is|do|did|don['’]t|please|just|maybe|perhaps|not)\b)/iu;
const JOINING =
  /^(?:(?:and|but|so|then|yet|because|since|though|although|or|plus)\s+|(?:但是?|而且|所以|可是?|不过|因为|那么?|就(?=是)|然后|並且|但係)(?=\p{Script=Han}))/iu;
const MARKS = /[\s，,；;：:—–。.!！?？…]+$/u;
const SENTENCE_MARK = /[。.!！?？…；;\n]["'”’」』）)\s]*$/u;

/** Cuts a passage into clauses, the pieces of which a sentence can be without. Linear. */
export function clausesOf(passage: string, language: Language): readonly Clause[] {
  const pieces = language === 'en' ? passage.split(EN) : (passage.match(ZH) ?? [passage]);
  return pieces
    .filter((whole) => /[\p{L}\p{N}]/u.test(whole))
    .map((whole) => ({
      whole,
      words: whole.trim().replace(JOINING, '').replace(MARKS, '').trim(),
      isLast: SENTENCE_MARK.test(whole),
    }));
}
