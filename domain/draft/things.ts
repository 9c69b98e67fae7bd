import { toSimplified } from '../conversation/moment-language';
import type { ClauseAct } from './clause-acts';

/** What is mostly said of things rather than people. */
const OF_THINGS: ReadonlySet<ClauseAct> = new Set<ClauseAct>([
  ...(['price', 'wait', 'third', 'fair', 'records', 'use', 'not-us', 'limits', 'rule', 'done', 'terms'] as const),
  ...(['look', 'choose', 'wrong', 'off', 'late', 'no', 'drop'] as const),
]);

/** Words of people, reproach and rhetoric: a clause with one of them is more than a statement. */
const OF_PEOPLE =
  /[您你谁啥吗哪凭何别又懒蠢骂吵闹催哭]|什么|怎么|难道|干嘛|自己|呢$|而已|也要|还[要想敢嫌说在]|等着|等就|拿出|变不|变出|背给|^(?:找|那|要么|唔|随|就算|怪|如果|还|我|所有|不要|麻)|不要$|天经地义|都[填写不]|至于|拿来|块的|包邮的|好意思|算我|难怪|这么|那么|非要|会不会|才怪|也是|活该|脸|脑|现在[才又说]|不下单|退不退|[了过].{1,3}次了?$|一次$|多了去|答案就在|少在|装可|都等不|习惯|准话|这个问题/u;
/** Figures that bind, and what the house does or does not do. */
const TERMS =
  /(?:\d|[一二两三四五六七八九十百半](?:天|点|号|次|年|月|遍|成|分|小时|条|周|岁|块|元)).{0,8}(?:就|才|截止|生效|收|以后|以内|之前|起|关门|下班|锁|停|不[退赔换补接])|^(?:.{1,3}了)?(?:我们|本店)(?:这边|这里|店)?(?:从来)?(?:只|不)(?:修|卖|收|做|送|赔|退|接|包|含|提供|打折)/u;
/** Where, when, how many, how it is done. */
const TOLD =
  /[写印贴标列](?:着|了|的是).{2,}|在.{1,6}(?:里|上|内|侧|边|角|面|口|下|台|柜|处|栏)|[昨今明后前]天|[上下本]周|周[一二三四五六日末]|[上下]午|今晚|明早|月[底初]|每[天日周月次]|(?:\d|[一二两三四五六七八九十百半]个?(?:天|点|号|次|年|月|遍|成|分|小时|周|岁|块|元|份|件|页))|^(?:先|再|最后|然后)(?:点|按|选|开|关|打开|拔|插|长按|进|登|输|填|扫|换|清|试|看|把|量|等|去)|了[^，。]{0,6}就[得要]|[还正]在[^，。]{2,6}$|朝[上下里外左右前后]|[顺逆]时针|都(?:行|可以)$|(?:要|得|需要|必须)(?:先|在|戴|带|穿|用|有|填|写|交|提前|重新|本人|拍|按|盖|装|充|洗|放|预约)|^(?:我们|本店|系统|师傅|快递|物流|仓库|物业|工程师|医生|老师|司机|骑手).{2,}[了过着]$|不[用必需][^，。]{2,6}$|[不没](?:支持|包含|收|打折|退换|参加|生效|激活|开通|到货|发货|到账|签收)/u;
/** How things stand. */
const STANDS =
  /\d|[一二三四五六七八九十百两半](?:个|人|位|克|公斤|米|层)|是.+的$|没有|没问题|没[^\p{P}]{1,3}$|[了过]$|不了$|还是|管$|合格|免费|不[能含包]|不可以|得[等由]/u;
/** Raw scores of tone up to which each of them is believed: the surer the words, the more. */
const HARDLY_HOT = 4;
const COOL = -0.5;
const SURELY_COOL = -2;

/**
 * A cool Chinese statement about things rather than people: it is told as it is, whatever it seems to do. Of the
 * labelled clauses that say where, when or how many, 95 of 100 that are either are facts rather than heat.
 * @param heat raw score of its tone
 * @param act what it seems to do
 */
export function isOfThings(words: string, heat: number, act: ClauseAct): boolean {
  const plain = toSimplified(words).replace(/[给跟帮为替向][您你]/g, '');
  if ((plain.match(/\p{Script=Han}/gu)?.length ?? 0) < 4 || OF_PEOPLE.test(plain) || !OF_THINGS.has(act)) return false;
  return (
    (heat < HARDLY_HOT && TERMS.test(plain)) ||
    (heat < COOL && TOLD.test(plain)) ||
    (heat < SURELY_COOL && act !== 'drop' && STANDS.test(plain))
  );
}

const SCORN =
  /不识好歹|难伺候|难缠|丢人|矫情|离谱|可笑|笑死|有意思吗|讲不讲理|没良心|点良心|磨叽|没完|[笨蠢懒贱]|活该|脸皮|不要脸|服了|什么破|[怪赖]谁|赖我|要不我|行了吧|又是来|当我们|你以为|您以为/u;
/** Longest clause that a word of scorn fills, Han characters. */
const LONGEST_SCORN = 8;

/** A short Chinese clause that is scorn and no more. */
export function isScorn(words: string): boolean {
  return (words.match(/\p{Script=Han}/gu)?.length ?? 0) <= LONGEST_SCORN && SCORN.test(toSimplified(words));
}
