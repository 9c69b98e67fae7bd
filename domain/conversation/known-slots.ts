import type { Utterance } from '../hostility/verdict';
import type { Slot } from '../phrases/slots';

/** Longer than this nobody is called, code units. */
const LONGEST_NAME = 40;
/** Letters of names, with what stands between them. Numbers, addresses and masked names are none. */
const NAME = /^\p{L}[\p{L}\p{M} .’'·-]*$/u;

/** What consoles call somebody whose name they do not know. */
const NOBODY =
  /^(?:[访訪]客|游客|遊客|匿名(?:用[户戶]|[访訪]客|[买買]家)?|用[户戶]|新?客[户戶]|[买買]家|[顾顧]客|[会會][员員]|[网網]站?[访訪]客|未知(?:用[户戶])?|(?:(?:web|site|website|anonymous|unknown|new) )?(?:guest|visitor|user|customer|client|buyer|member|shopper|contact)|anonymous|unknown)$/iu;

/** What the customer says of their own name; whom they call for is called the same in Chinese. */
const SAYS_NAME =
  /(?:我叫|我的名字(?:叫|是)|我姓名是)\s?(?![了过過我你您他她它们什不人着著得车車快外几那这這一两兩三个個大警律孩儿兒妈媽爸朋家]|老[公婆板闆师師]|[师師]傅|女[儿兒朋]|男朋|[经經]理|主管|[领領][导導]|客服|媒[体體]|[记記]者|工商|消[协協]|保安|同事|[邻鄰]居)([\p{Script=Han}]{2,4})(?=[，。,.！!\s]|$)|\b(?:[Mm]y name is|[Mm]y name['’]s)\s+(\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?)/u;

/** A number that is called the order's. A parcel's number is another one. */
const ORDER =
  /(?:订单|訂單|(?<![运運快递遞物流件])(?:单|單)(?:号|號)|\border\b|\bbooking\b)\D{0,12}?(?<!\d)([A-Z]{0,4}-?\d{5,20})(?!\d)/giu;
/** The agent asks for it, and the answer is a number alone. */
const ASKS_ORDER = /订单|訂單|单号|單號|\border (?:number|no|id)\b|\border\b.{0,20}\?/iu;
const NUMBER_ALONE = /^\D{0,6}?([A-Z]{0,4}-?\d{5,20})[\s.。!！]*$/iu;

/**
 * What is certain of a phrase's gaps, read from the conversation: the customer's name where the
 * console shows one or they gave it, and the order number where exactly one was named. An amount or
 * a time that was named may be another one than the phrase means, so it is asked for.
 * @param said oldest first
 * @param shownName how the console calls the customer; a number or an address is no name
 */
export function knownSlots(said: readonly Utterance[], shownName?: string): Readonly<Partial<Record<Slot, string>>> {
  const own = said.filter(({ speaker }) => speaker === 'customer').map(({ text }) => text);
  const customer = nameIn(own) ?? nameOf(shownName);
  const order = orderIn(said);
  return { ...(customer === undefined ? {} : { customer }), ...(order === undefined ? {} : { order }) };
}

function nameOf(shown = ''): string | undefined {
  const name = shown.replace(/\s+/gu, ' ').trim();
  return name.length <= LONGEST_NAME && NAME.test(name) && !NOBODY.test(name) ? name : undefined;
}

function nameIn(texts: readonly string[]): string | undefined {
  for (const text of texts) {
    const [, chinese, english] = SAYS_NAME.exec(text) ?? [];
    if (chinese ?? english) return chinese ?? english;
  }
  return undefined;
}

/** The one order number that was named; two of them are a question. */
function orderIn(said: readonly Utterance[]): string | undefined {
  const numbers = new Set<string>();
  for (const [index, { speaker, text }] of said.entries()) {
    for (const [, number = ''] of text.matchAll(ORDER)) numbers.add(number);
    const before = said[index - 1];
    const isAnswer = speaker === 'customer' && before?.speaker === 'agent' && ASKS_ORDER.test(before.text);
    const alone = isAnswer ? NUMBER_ALONE.exec(text.trim())?.[1] : undefined;
    if (alone !== undefined) numbers.add(alone);
  }
  return numbers.size === 1 ? [...numbers][0] : undefined;
}
