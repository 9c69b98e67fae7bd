/** A longer message says more than that it is over, code units. */
const MAX_LENGTH = 120;

/** Characters that add a tone and no meaning, between and behind the words. */
const TONE = '[\\s\\p{P}\\p{S}\\p{Emoji_Presentation}\\uFE0F\\u200D]';

/** Who is thanked. */
const WHOM = '(?:[你您][们們]?|客服|老[板闆]|[师師]傅|小哥|小姐姐|[亲親宝寶])';

/** Words by which somebody ends a conversation; the longer before the shorter. A greeting is none. */
const ZH = [
  `(?:非常|太)?感[谢謝]${WHOM}?`,
  `(?:多|太)?[谢謝]{1,4}${WHOM}?(?:晒|曬)?`,
  `辛苦${WHOM}?`,
  `麻[烦煩]${WHOM}`,
  '唔[该該](?:晒|曬)?',
  '[没沒冇](?:别|別)?(?:的)?(?:事|有|问题|問題)',
  '(?:暂时|暫時)?不用',
  '(?:那|就|先){1,3}[这這][样樣]',
  '(?:我)?知道(?:了|啦)',
  '(?:我)?明白(?:了|啦)?',
  '(?:我)?(?:了解|清楚)(?:了|啦)?',
  '收到',
  '再[见見]|拜拜|晚安',
  '(?:那)?(?:好的?|可以|行|得|嗯+|恩+|哦+|噢+|喔+)',
].join('|');
const ZH_TAIL = '[了啦吧啊呀哈哦喔嘞勒滴哒噠咯囉呢的]';

const EN = [
  '(?:(?:ok|okay|many|no|great|perfect|alright) )?(?:thanks|thank (?:you|u)|thx|thnx|tysm|ty|cheers|ta)' +
    '(?: (?:so much|very much|a lot|a million|again|anyway|all|guys|team|mate|once more|a bunch))*' +
    '(?: for (?:(?:all|your|the|being|so|quick|kind|fast|prompt|patient) )*(?:help|helping(?: me)?|time|assistance|patience|support|reply|response|update|info|information|clarification|kindness|understanding|explaining))?',
  '(?:much|really) appreciated|(?:i )?(?:really |much )?appreciate (?:it|that|your help|the help)',
  "(?:that['’]s|that is|that was|that will be|that['’]ll be) (?:all|it|everything|great|perfect|fine|good)(?: for (?:now|today|me))?",
  "nothing else|(?:i['’]m |we['’]re )?all (?:good|set|sorted)|i['’]m (?:good|fine)|no problem|no worries",
  '(?:sounds|looks) (?:good|great|fine)|got it|gotcha|understood|noted|will do|i see',
  'ok(?:ay|ie|i)?|kk?|al+ ?right|great|perfect|cool|nice|lovely|wonderful|brilliant|fine|good|super|excellent',
  'good ?bye|bye(?:[ -]?bye)?|see (?:you|ya)(?: later| soon)?|take care|good night|you too|same to you',
  'have an? (?:very |really )?(?:good|nice|great|lovely|wonderful) (?:day|one|evening|night|weekend|time|afternoon)',
  '(?:best|kind|warm) regards|regards|best wishes',
].join('|');

/** A pictured face or hand that goes with a farewell. */
const PICTURED = '\\[(?:微笑|玫瑰|抱拳|OK|强|強|握手|愉快|再见|再見|呲牙|爱心|愛心|合十|比心|嘿哈|可爱|可愛|鼓掌)\\]';

/** “No” closes only in front of one of these. */
const NO = "\\b(?:no|nope|nah)[,. ]+(?=(?:thanks|thank you|that|all good|all set|i['’]m (?:good|fine))\\b)";

const WORDS = new RegExp(`(?:${ZH})${ZH_TAIL}*|${PICTURED}|${NO}|\\b(?:${EN})(?![\\p{L}\\p{N}'’])`, 'giu');
/** A name behind the thanks: “Thanks, Anna”. Checked while its capital is still there. */
const NAMED = /\b((?:[Tt]hanks|[Tt]hank you|[Cc]heers|[Bb]ye)[, ]+)(?:mate|dear|\p{Lu}\p{Ll}+)(?=[\s\p{P}\p{S}]*$)/u;
const REST = new RegExp(`^(?:${TONE}|\\b(?:and|so|then)\\b)*$`, 'iu');
/** A question, an anger or a doubt waits, however short it is. */
const ASKS = /[?？吗嗎么麼]|[😠😡🤬😤👎💩🖕😒🙄😑]/u;
/** Thumb, folded hands and a smile say it without a word. */
const FACE = /[👍👌🙏🤝😊🙂😀😄😁☺🌹💐❤✌]/u;

/**
 * Whether a message says nothing but “thanks”, “ok” or “bye”, in Chinese or English: nobody waits for
 * an answer to it. A greeting, a yes or no, a question and anything with a matter in it are none.
 */
export function isClosing(text: string): boolean {
  if (text.length > MAX_LENGTH || ASKS.test(text)) return false;
  const named = text.replace(NAMED, '$1');
  const rest = named.replace(WORDS, ' ');
  return (rest !== named || FACE.test(text)) && REST.test(rest);
}
