import type { Speaker } from '../../domain/conversation/turn';
import type { Selectors, SpeakerRule } from '../define-console';
import { ownMailText } from './mail-text';
import type { OpenConversation } from './open-conversation';
import { parseTime } from './parse-time';
import { plainText } from './plain-text';
import { allOf, expression, firstOf, read, readAll } from './reading';

/** Words nearer to one side by less than this stand in the middle. */
const MIN_SIDE_PX = 16;

/** One message as it stands in the page. */
export interface PageMessage {
  readonly speaker: Speaker;
  readonly text: string;
  /** The console's own id; empty where it has none. */
  readonly id: string;
  /** Epoch milliseconds, where the console shows a time that can be read. */
  readonly sentAt: number | undefined;
}

/**
 * Reads one item. Nothing is returned for items nobody wrote (system lines without text, cards).
 * @param limit longest text kept, code units: head and tail of a longer one
 */
export function readMessage(
  { spec }: OpenConversation,
  item: Element,
  now: number,
  limit: number,
): PageMessage | undefined {
  const { message } = spec;
  const speaker = message.speaker.find((rule) => holds(rule, item, message.text))?.speaker;
  if (!speaker) return undefined;
  const parts = message.text.length > 0 ? allOf(item, message.text) : [item];
  const whole = parts
    .map((element) => plainText(bodyOf(element), message.drop ?? [], limit * 8))
    .join('\n')
    .trim();
  const text = shorten(message.mail ? ownMailText(whole) : whole, limit);
  if (!text) return undefined;
  return {
    speaker,
    text,
    id: message.id ? read(message.id, item) : '',
    sentAt: message.time ? parseTime(read(message.time, item), now) : undefined,
  };
}

/** What stands in a frame, where this side may look into it; else the element itself. */
function bodyOf(element: Element): Element {
  return (element as HTMLIFrameElement).contentDocument?.body ?? element;
}

function holds(rule: SpeakerRule, item: Element, text: Selectors): boolean {
  if (rule.is && !item.matches(rule.is)) return false;
  if (rule.has && !firstOf(item, [rule.has])) return false;
  if (rule.side && sideOf(item, firstOf(item, text)) !== rule.side) return false;
  if (!rule.reading) return true;
  const value = read([rule.reading], item);
  if (rule.pattern && !expression(rule.pattern).test(value)) return false;
  return !rule.equals || (value !== '' && readAll(rule.equals, item).includes(value));
}

/** Undefined for words in the middle. */
function sideOf(item: Element, words: Element | undefined): SpeakerRule['side'] {
  if (!words) return undefined;
  const [outer, inner] = [item.getBoundingClientRect(), words.getBoundingClientRect()];
  const toTheRight = inner.left - outer.left - (outer.right - inner.right);
  if (Math.abs(toTheRight) > MIN_SIDE_PX) return toTheRight > 0 ? 'right' : 'left';
  return undefined;
}

/** Anger stands at the start and at the end of a long message: keep both. */
function shorten(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const head = Math.floor(limit * 0.6);
  return `${text.slice(0, head)}\n…\n${text.slice(head + 3 - limit)}`;
}
