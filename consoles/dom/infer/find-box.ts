import type { ComposerSpec } from '../../define-console';
import { asField, editingHost, isVisible } from '../editor-dom';
import { chainTo } from './page-parts';
import { doorTo, rootOf, rootsOf } from './roots';
import { type Token, tokensOf, wordsOf } from './tokens';

/** The reply box of a page, how it is found again, and how sure that is (0–1). */
export interface Box {
  /** The field or editable, or the frame whose body is the editor. */
  readonly element: HTMLElement;
  readonly spec: ComposerSpec;
  readonly certainty: number;
}

const EDITABLE =
  'textarea,input:not([type]),input[type=text],[contenteditable]:not([contenteditable=false]),[role=textbox]';
/** Where no box was seen, any box that a person can type several lines into may be it. */
const ANY_BOX = ['[contenteditable="true"][role="textbox"]', '[contenteditable="true"]', 'textarea'];
const REPLY =
  /repl|respon|answer|messag|comment|compos|editor|send|chat|write|type |回复|回覆|回答|输入|輸入|消息|訊息|发送|發送|留言/i;
const OTHER =
  /search|filter|find|subject|title|tag|note|password|mail\b|name|query|搜索|搜尋|查找|备注|備註|标题|標題|筛选/i;
const SEND = /^(?:send|reply|submit|post|comment|发送|發送|回复|回覆|傳送|送出|提交|发布)/i;
/** How far around the box a send control is looked for. */
const SEND_LEVELS = 6;

/** What to look for where no reply box is to be seen (yet). */
export function anyBox(): ComposerSpec {
  return { field: ANY_BOX };
}

/** The visible editables of a page, the likeliest reply box first. */
export function boxesOf(page: Document): HTMLElement[] {
  const hosts = new Set<HTMLElement>();
  const roots = rootsOf(page);
  for (const match of roots.flatMap((root) => [...root.querySelectorAll(EDITABLE)])) {
    const host = editingHost(match);
    if (host && isVisible(host)) hosts.add(host);
  }
  for (const frame of roots.flatMap((root) => [...root.querySelectorAll('iframe')])) {
    if (isEditorFrame(frame) && isVisible(frame)) hosts.add(frame);
  }
  return [...hosts].sort((one, other) => certaintyOf(other) - certaintyOf(one));
}

/** The box a pointed-at element belongs to. */
export function boxAt(element: Element): HTMLElement | undefined {
  if (isEditorFrame(element)) return element as HTMLElement;
  const host = editingHost(element);
  if (host) return host;
  for (const inner of element.querySelectorAll(`${EDITABLE},iframe`)) {
    const found = isEditorFrame(inner) ? (inner as HTMLElement) : editingHost(inner);
    if (found && isVisible(found)) return found;
  }
  return undefined;
}

/** How a box is found again. @param certainty what pointing at it gives */
export function describeBox(element: HTMLElement, certainty = certaintyOf(element)): Box {
  const door = doorTo(rootOf(element));
  const selectors = waysTo(element).map((way) => door + way);
  const send = sendSelectors(element);
  const isFrame = element.localName === 'iframe';
  const placeholder = isFrame || asField(element) ? [] : placeholdersIn(element);
  const spec: ComposerSpec = {
    field: isFrame ? [] : selectors,
    ...(isFrame ? { frame: selectors } : {}),
    ...(send.length > 0 ? { send } : {}),
    ...(placeholder.length > 0 ? { placeholder } : {}),
  };
  return { element, spec, certainty: element.isConnected ? certainty : 0 };
}

function isEditorFrame(element: Element): boolean {
  if (element.localName !== 'iframe') return false;
  const body = (element as HTMLIFrameElement).contentDocument?.body;
  return body?.isContentEditable === true;
}

function certaintyOf(element: HTMLElement): number {
  const hints = [...element.attributes].map(({ name, value }) => (name === 'style' ? '' : value)).join(' ');
  const around = element.parentElement?.className ?? '';
  let certainty = asField(element)?.localName === 'input' ? 0.2 : 0.55;
  if (REPLY.test(hints)) certainty += 0.2;
  else if (REPLY.test(String(around))) certainty += 0.1;
  if (OTHER.test(hints)) certainty -= 0.4;
  if (element.closest('[role=search],header,nav,[role=navigation]')) certainty -= 0.4;
  if (sendSelectors(element).length > 0) certainty += 0.2;
  return Math.max(0, Math.min(1, certainty));
}

/** Selectors for one element in its root, the best first: none of them finds another visible box before it. */
function waysTo(element: HTMLElement): string[] {
  const root = rootOf(element);
  const tag = element.localName;
  const finds = (selector: string): boolean =>
    [...root.querySelectorAll<HTMLElement>(selector)].find((one) => (editingHost(one) ?? one) && isVisible(one)) ===
    element;
  const ways: { selector: string; worth: number }[] = [];
  for (const { selector, worth, words } of tokensOf(element)) {
    if (worth < 0.3 || words.some((word) => /^(?:focus|focused|empty|blank|valid|invalid|dirty|pristine)$/.test(word)))
      continue;
    const whole = /^[.[#]/.test(selector) ? `${tag}${selector}` : selector;
    if (finds(whole)) ways.push({ selector: whole, worth });
  }
  const own = element.hasAttribute('contenteditable') ? `${tag}[contenteditable]` : tag;
  for (const [level, around] of chainTo(element, element.ownerDocument.documentElement).slice(1, 8).entries()) {
    for (const token of tokensOf(around)) {
      if (token.worth < 0.5) continue;
      const selector = `${token.selector} ${own}`;
      if (finds(selector)) ways.push({ selector, worth: token.worth * (0.8 - level * 0.05) });
    }
  }
  ways.sort((one, other) => other.worth - one.worth);
  const best = ways.slice(0, 3).map(({ selector }) => selector);
  return best.length > 0 ? best : [own];
}

/** They are asked from inside, of the control that was pressed: they need no way into its root. */
function sendSelectors(box: HTMLElement): string[] {
  const root = rootOf(box);
  let scope: Element | null = box.parentElement;
  for (let level = 0; scope && level < SEND_LEVELS && scope !== box.ownerDocument.documentElement; level++) {
    const buttons = [...scope.querySelectorAll('button,[role=button],input[type=submit],a,[class*=send]')];
    const send = buttons.find((button) => !box.contains(button) && isSend(button) && isVisible(button));
    if (send) {
      const best = tokensOf(send)
        .filter(({ worth, words }) => worth >= 0.5 && (worth > 0.8 || words.includes('send')))
        .filter(({ words }) => !words.includes('disabled'))
        .sort((one, other) => sendWorth(other) - sendWorth(one))
        .map(({ selector }) => selector)
        .filter((selector) => root.querySelectorAll(selector).length <= 4);
      const title = send.getAttribute('title') ?? send.getAttribute('aria-label');
      if (title && SEND.test(title))
        best.push(`[${send.hasAttribute('title') ? 'title' : 'aria-label'}="${title.replace(/["\\]/g, '\\$&')}"]`);
      return best.slice(0, 2);
    }
    scope = scope.parentElement;
  }
  return [];
}

const sendWorth = ({ words, worth }: Token): number =>
  worth + (words.includes('send') || words.includes('submit') ? 1 : 0);

function isSend(button: Element): boolean {
  const said = [
    button.textContent,
    button.getAttribute('aria-label'),
    button.getAttribute('title'),
    button.getAttribute('value'),
  ];
  if (said.some((text) => text && text.length < 40 && SEND.test(text.trim()))) return true;
  return button.getAttribute('type') === 'submit' || wordsOf(button).includes('send');
}

function placeholdersIn(element: HTMLElement): string[] {
  return element.querySelector('[class*="placeholder"]') ? ['[class*="placeholder"]'] : [];
}
