import { toSimplified } from '../../conversation/moment-language';

/** Words that say nothing by themselves. */
const SMALL = new Set(
  (
    'a an and are as at because but do for he how i if in is it its of on or she so that the then there they this to ' +
    'us was we well what when which who why with you your'
  ).split(' '),
);
/** Short answers, which say all. */
const ANSWERS = new Set(
  '是 是的 有 有的 没 没有 不 不能 不行 不会 不是 不用 可以 能 对 对的 好 好的 行 会 到 到了 要 您好 你好 抱歉'.split(
    ' ',
  ),
);
/** Longest scrap, Han characters. */
const LONGEST_SCRAP = 2;

/** A clause that only leads up to heat. */
const FILLER = /^(?:honestly|seriously|frankly|look|listen|well|wow|oh|lol|说真的|老实说)$/iu;

/** Whether what is left of a clause says nothing. */
export function isScrap(words: string): boolean {
  const bare = toSimplified(words)
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[\s\p{P}\p{S}]+/gu, ' ')
    .trim();
  const han = bare.match(/\p{Script=Han}/gu)?.length ?? 0;
  if (/\p{N}/u.test(bare) || ANSWERS.has(bare)) return false;
  return han > 0 ? han <= LONGEST_SCRAP && !/[a-z]/.test(bare) : bare.split(' ').every((word) => SMALL.has(word));
}

const SMIRK = /^(?:🙄|😏|😒|🤣|😂|🙃|😑|😤|🤭|💀|🤦|🤷|👏|🤡|lol|lmao|rofl|smh|duh|(?:ha){2,}h?|哈{3,}|呵+|嘿{2,})$/iu;

/** Whether a token is a smirk: beside heat none is friendly. */
export function isSmirk(form: string): boolean {
  return SMIRK.test(form);
}

/** Whether a clause only leads up to others. */
export function isFiller(words: string): boolean {
  return FILLER.test(words);
}

const GREETING =
  /^(?:hi|hello|hey|dear|good (?:day|morning|afternoon|evening)|thanks|thank you|kind|best|您好|你好|亲|親|谢谢|謝謝|感谢|祝)/iu;

/** Whether words can stand alone for a whole draft: “no” can, “醒醒” and “sure” cannot. */
export function saysEnough(words: string): boolean {
  const bare = toSimplified(words).replace(/[\s\p{P}\p{S}]+/gu, '');
  if (ANSWERS.has(bare) || /^(?:yes|no)$/i.test(bare)) return true;
  const han = words.match(/\p{Script=Han}/gu)?.length ?? 0;
  const others = words.match(/[\p{Script=Latin}\p{N}'’]+/gu)?.length ?? 0;
  return /[\p{N}?？]/u.test(words) || han >= 3 || others >= 2;
}

/** A sentence that can stand for the draft: a greeting or a word of thanks cannot. */
export function saysSomething(words: string): boolean {
  const rest = words.replace(GREETING, '');
  const han = rest.match(/\p{Script=Han}/gu)?.length ?? 0;
  const others = rest.match(/[\p{L}\p{N}'’]+/gu)?.length ?? 0;
  if (rest.length < words.length) return han >= 6 || others - (han > 0 ? 1 : 0) >= 4;
  return han >= 2 || /[\p{L}\p{N}]{2}/u.test(words);
}
