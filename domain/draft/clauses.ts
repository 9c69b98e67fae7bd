import type { Language } from '../hostility/verdict';

/** A clause of a passage with the mark and the white space behind it. */
export interface Clause {
  /** Words and marks as they stand in the passage: all clauses together are the passage. */
  readonly whole: string;
  /** Without joining words in front and marks behind. */
  readonly words: string;
}

const ZH =
  /(?:[^，,；;：—。.!！?？…\n\s]|[.,:](?=\S)|\s(?!\p{Script=Han})|(?<!\p{Script=Han})\s)+[，,；;：—。.!！?？…\n\s”’」』）)]*/gu;
const VERB =
  "(?:is|are|was|were|am|be|been|has|have|had|can|could|will|would|do|does|did|must|should|shows?|says?|said|takes?|goes|went|comes?|came|closes?|opens?|costs?|needs?|means?|works?|expires?|expired|arrived|shipped|\\w+n['’]?t|\\w+['’](?:s|re|ll|ve|m|d))";
/** An English comma parts clauses where what follows has a verb of its own; a colon and a dash always do. */
const EN = new RegExp(
  String.raw`(?<=\n)(?=\S)|(?<=[.!?…]["'”’)]?\s{1,4})(?<!\b(?:[A-HJ-Z]|Mr|Mrs|Ms|Dr)\.\s)(?=\S)|(?<=[;:—–]\s{1,4})(?=\S)|(?<=\s[-–—]{1,3}\s{1,4})(?=\S)|(?<=,\s{1,4})(?=(?:and|but|so|yet|which|because|since|though|although|or|please|just|maybe|perhaps|not|stop|why)\b|(?:i|we|you|it|they|he|she)\s|(?:ask|call|check|deal|fill|get|live|look|open|press|read|ring|try|use)\s(?:it|them|over it|there|up|with it)\b|[^,;.!?\n]*\b${VERB}\b)`,
  'iu',
);
/** “I told you already that …”: what follows is what was told. */
const EN_LEAD =
  /^(?:how many times (?:do|must|have|did) i (?:have to |had to |to )?(?:tell|told|say|said|explain|explained)(?: it)?(?: to)?(?: you| u)?|(?:i(?:['’]ve| have)? )(?:already |just |clearly )?(?:told|said|explained|stated|mentioned)(?: to)?(?: you| u)?(?: already| twice| before(?! (?:the|your|that|we|it)\b)| once)*|(?:like|as) i (?:already )?(?:said|told you|explained|wrote|mentioned)(?: before(?! (?:the|your|that|we|it)\b)| earlier| already)*|for the last time|with (?:all due )?respect)(?:,| that)?\s+(?!(?:you |u )?(?:that )?(?:on|in|at|by|via|over|this|last|to|about|from|before|after|when|since|again|yesterday|several|many)\b)(?=(?:\S+\s+){2})/iu;
const ZH_LEAD =
  /^(?:我|我们|我們)?(?:都|已经|已經|前面|刚才|剛才|之前|早就)*(?:跟您|跟你|和您|给您)?(?:说|讲|講|說|告诉您|解释)(?:了|过|過)(?:多少|很多|好多|好几|几|八百|无数|两|三)?(?:遍|次|回)?(?:了)?(?:是)?(?=[\p{Script=Han}\d]{4})/u;
const JOINING =
  /^(?:(?:and|but|so|then|now,|yet|because|since(?! when)|though|although|or|plus)\s+|(?:但是|但(?!凡|愿|願)|而且|所以|可是|可(?=[您你我他她这那這])|不过(?![期分来來去户戶审審关關夜])|因为|那么(?![大多长長小高快久厚贵貴难難])|那(?=[您你我就要请請不是可他她别別能])|就(?=是)|然后|並且|但係)(?=\p{Script=Han}))/iu;
const MARKS = new Set('，,；;：:—–。.!！?？…');

/** Cuts a passage into clauses, the pieces of which a sentence can be without. Linear. */
export function clausesOf(passage: string, language: Language): readonly Clause[] {
  const isEnglish = language === 'en';
  const pieces = isEnglish ? passage.split(EN) : (passage.match(ZH) ?? [passage]);
  return pieces
    .flatMap((piece) => parted(piece, isEnglish ? EN_LEAD : ZH_LEAD))
    .filter((whole) => /[\p{L}\p{N}]/u.test(whole))
    .map((whole) => ({ whole, words: withoutMarks(whole.trim().replace(JOINING, '')).trim() }));
}

/** Words without marks and white space behind them. An expression would take time squared for a long run of both. */
export function withoutMarks(words: string): string {
  let end = words.length;
  while (end > 0 && (MARKS.has(words.charAt(end - 1)) || words.charAt(end - 1).trim() === '')) end -= 1;
  return words.slice(0, end);
}

function parted(piece: string, lead: RegExp): string[] {
  const length = lead.exec(piece)?.[0].length ?? 0;
  return length === 0 ? [piece] : [piece.slice(0, length), piece.slice(length)];
}
