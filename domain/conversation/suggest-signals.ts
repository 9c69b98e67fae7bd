import { complaintTypeOf } from './complaint-type';
import { type JudgedUtterance, lastTurnOf, severityOf } from './moment-input';
import { toSimplified } from './moment-language';
import { eitherLanguage } from './moment-words';
import { ACCEPTS, RESOLVED, SETTLES, STILL_OPEN, THANKS } from './stage-signs';
import * as signs from './turn-signs';

export const SIGNALS = [
  'thanks',
  'asks-for-lead',
  'demand-outside',
  'asks-when',
  'asks-again',
  'wish-unknown',
  'distress',
  'helps',
  'waits-and-sees',
  'accepts-plan',
  'awaits-word',
  'asks-options',
  'what-now',
  'their-doing',
  'insists',
  'needs-senior',
  'asks',
  'is-answered',
  'vague',
] as const;
/** What the customer's last turn calls for, beside heat, mood, type and stage. */
export type Signal = (typeof SIGNALS)[number];

/** Customer messages without a wish after which it is worth asking for one (practice C09). */
const MESSAGES_WITHOUT_WISH = 2;

const ASKS_FOR_LEAD = eitherLanguage(
  '(?:叫|让|找|换|转|要|请|跟|和)(?:你们|你|您|个|一个)?(?:的)?(?:领导|主管|经理|老板|负责人|店长|上级|组长|管事)',
  '(?:speak|talk|put|get|want|pass|transfer|escalate|through)\\b[^.?!]{0,30}\\b(?:manager|supervisor|superior|boss|someone (?:senior|higher|in charge)|team lead(?:er)?|person in charge)',
);

/** Demands an agent can seldom grant; the wording decides, the authority sheet has the last word. */
const DEMAND_OUTSIDE = eitherLanguage(
  '(?:[两三五十百2-9]|\\d{2,})倍|假一赔|退一赔|精神(?:损失|赔偿)|误工费|免单|(?:不退货|不用退|东西我?留着|货我?不退).{0,8}(?:退款|退钱|全额)|仅退款|(?:赔|补偿|给)(?:我)?\\s?(?:[一二三四五六七八九几两]?[千万]|\\d{4,})|' +
    '(?:今天|马上|现在|立刻|一小时).{0,6}(?:必须|就要).{0,6}(?:到|送到|拿到)|开除|公开道歉|私下转|微信转|支付宝转',
  '(?:double|triple|\\d+ ?times|twice|ten times) (?:the |my |what )?(?:price|money|refund|i paid|amount)|(?:keep|without (?:returning|sending (?:it )?back)|not (?:returning|sending (?:it )?back))\\b[^.?!]{0,40}\\b(?:refund|money)|(?:refund|money back)\\b[^.?!]{0,30}\\b(?:and|while) (?:i )?keep|emotional distress|lost (?:earnings|wages|income)|compensat\\w*\\b[^.?!]{0,25}(?:[£$€] ?\\d{3,}|thousand|hundreds)|for free for|free (?:for life|forever)|(?:fire|sack) (?:him|her|them|that|the)|public apology|by (?:tonight|today) or',
);

const ASKS_WHEN = eitherLanguage(
  '什么时候|几时|多久|几天|哪天|几号|几点',
  'when (?:will|can|is|are|do|does|would|am)|how (?:long|soon|much longer|many (?:more )?days)|what time|eta|by when',
);

const ASKS_AGAIN = eitherLanguage(
  '(?:说|问|催|讲|发|打|等)了?(?:你们|你|好)?[两三四五六七八九十几好多无数]+[遍次回]|第[二三四五六七八九十]+[次遍回]|又是?(?:这样|这句|让我等)|还要?等|一直(?:没|不|在等)',
  '(?:second|third|fourth|fifth|sixth|\\d+(?:nd|rd|th)) time|(?:two|three|four|five|six|several|many|\\d+|how many) (?:\\w+ )?times|(?:yet )?again\\b|still waiting|keep (?:asking|telling|being|getting)|already (?:told|said|asked|explained|sent|gave)|over and over|every time',
);

const NAMES_A_WISH = eitherLanguage(
  '退(?:款|钱|货|差|我|给|了|吗|吧)|换(?:货|一|个|新)?|补(?:发|偿|寄|差)?|赔|修|取消|发票|开票|道歉|说法|解释|回电|(?:想|要|希望|请|麻烦|帮我|能不能|能否|可以).{2,}|怎么(?:办|处理|解决)|什么时候|[发送]货|到哪',
  "refund|money back|replac\\w*|exchange|resend|new one|cancel|repair|fix|compensat\\w*|apolog\\w*|explain|explanation|call me|(?:i(?:['’]?d| would)? (?:want|like|need)|please|could you|can you|can i|would you)|where|when|how",
);

/** A thank-you at the end of a request is politeness, not an end. */
const REQUESTS = eitherLanguage(
  '[?？]|吗|麻烦(?![您你]了)|请(?:尽快|帮|问|你|您|给|处理|回)|帮我(?:查|看|改|退|换|催|弄|问|处理)|能不能|能否|希望|尽快',
  "\\?|please|could you|can you|would you|i(?:['’]?d)? (?:want|need|like)|hope|advise|asap",
);

/** Reads the signals of the customer's last turn; `wish-unknown` of the whole conversation. */
export function signalsOf(utterances: readonly JudgedUtterance[]): Signal[] {
  const turn = lastTurnOf(utterances);
  const last = turn.at(-1);
  if (last === undefined) return [];
  const words = toSimplified(turn.map(({ text }) => text).join('\n'));
  const customer = utterances.filter(({ speaker }) => speaker === 'customer').map(({ text }) => toSimplified(text));
  const said = customer.join('\n');
  const reply = toSimplified(replyBefore(utterances));
  const isAnswer = reply !== '';
  const isOutside = DEMAND_OUTSIDE.test(words) || signs.OUTSIDE.test(isAnswer ? said : words);
  const asksOn = signs.ASKS_OPTIONS.test(words) || (isAnswer && signs.WHAT_NOW.test(words));
  const awaits = signs.AWAITS_WORD.test(words);
  const found: Readonly<Record<Signal, boolean>> = {
    thanks: severityOf(last) < 2 && !asksOn && !awaits && isThanks(utterances, words),
    'asks-for-lead': ASKS_FOR_LEAD.test(words),
    'demand-outside': isOutside,
    'asks-when': ASKS_WHEN.test(words),
    'asks-again': ASKS_AGAIN.test(words),
    distress: signs.DISTRESS.test(words),
    helps: signs.HELPS.test(words),
    'waits-and-sees': severityOf(last) < 2 && signs.WAITS_AND_SEES.test(words),
    'accepts-plan':
      severityOf(last) < 2 && !asksOn && isPromise(reply) && (ACCEPTS.test(words.trim()) || signs.POSITIVE.test(words)),
    'awaits-word': awaits,
    'asks-options': asksOn,
    'what-now': signs.WHAT_NOW.test(words),
    'their-doing': signs.THEIR_DOING.test(words) || signs.AGENT_ADMITS.test(reply),
    insists: signs.AGENT_LIMITS.test(reply) && !ACCEPTS.test(words) && !THANKS.test(words),
    'needs-senior': signs.NEEDS_SENIOR.test(words) || signs.BEYOND_AGENT.test(reply),
    asks: /[?？]|[吗呢么嘛](?:[。！!. ]|$)/u.test(words),
    'is-answered': isAnswer,
    vague: signs.VAGUE.test(words) || (isAnswer && isShortAnswer(reply, words)),
    'wish-unknown': customer.length >= MESSAGES_WITHOUT_WISH && !customer.some((text) => NAMES_A_WISH.test(text)),
  };
  return SIGNALS.filter((signal) => found[signal]);
}

/** What the agent wrote last before the customer's last turn; empty when nothing. */
function replyBefore(utterances: readonly JudgedUtterance[]): string {
  return utterances.findLast(({ speaker }) => speaker === 'agent')?.text ?? '';
}

/** Something is done or will be, by a time. */
function isPromise(reply: string): boolean {
  return SETTLES.test(reply) || signs.PROMISES.test(reply);
}

/** The answer to a question says little: what is wrong is still open. */
function isShortAnswer(reply: string, words: string): boolean {
  return /[?？]\s*$/u.test(reply) && signs.UNSURE.test(words);
}

function isThanks(utterances: readonly JudgedUtterance[], words: string): boolean {
  const severity = severityOf(utterances.at(-1) ?? { speaker: 'agent', text: '' });
  if (signs.PRAISE.test(words) && !STILL_OPEN.test(words)) return true;
  if (severity > 0 || REQUESTS.test(words) || STILL_OPEN.test(words)) return false;
  if (RESOLVED.test(words)) return true;
  const isAnswer = utterances.some(({ speaker }) => speaker === 'agent');
  return THANKS.test(words) && (isAnswer || complaintTypeOf(utterances).type === 'other');
}
