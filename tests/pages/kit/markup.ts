import type { Said } from './console-page';

type Part = string | number | Node | readonly Node[] | undefined | false;

/**
 * One element from markup as the console writes it. Strings in it are text, nodes are put in their
 * places; `undefined` and `false` are nothing.
 */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): HTMLElement {
  const slots: Node[][] = [];
  const source = strings.reduce((markup, string, index) => markup + slotOf(parts[index - 1], slots) + string);
  const template = document.createElement('template');
  template.innerHTML = source.trim();
  const made = document.importNode(template.content, true);
  for (const slot of made.querySelectorAll('kit-slot')) slot.replaceWith(...(slots[Number(slot.id)] ?? []));
  const element = made.firstElementChild;
  if (!element || made.childElementCount > 1) throw new Error(`not one element: ${source}`);
  return element as HTMLElement;
}

function slotOf(part: Part, slots: Node[][]): string {
  if (part === undefined || part === false) return '';
  if (typeof part === 'string' || typeof part === 'number') return escaped(String(part));
  slots.push(part instanceof Node ? [part] : [...part]);
  return `<kit-slot id="${slots.length - 1}"></kit-slot>`;
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** Text with a break at the end of each line, blank ones kept. */
export function broken(text: string): Node[] {
  return text
    .split('\n')
    .flatMap((line, index) => [...(index > 0 ? [document.createElement('br')] : []), new Text(line)]);
}

/** A `<p>` for each paragraph. */
export function paragraphs(text: string): HTMLElement[] {
  return text.split('\n\n').map((paragraph) => html`<p>${broken(paragraph)}</p>`);
}

/** What mail programs put below one's own words, in markup. */
const BELOW: readonly (() => HTMLElement)[] = [
  () => html`
    <div class="gmail_quote">
      <div class="gmail_attr">Am Sa., 21. Nov. 2026 um 10:02 Uhr schrieb Dana Reed:</div>
      <blockquote class="gmail_quote">An older mail</blockquote>
    </div>`,
  () => html`<div class="gmail_signature">Sent by a <b>Keller</b> phone</div>`,
  () => html`<blockquote type="cite"><p>An older mail</p></blockquote>`,
  () => html`<div class="moz-signature">Maria Keller<br />Keller GmbH</div>`,
];

/** The same as plain lines. */
const LINES_BELOW = [
  'On Sat, Nov 21, 2026, Dana Reed wrote:\n> An older mail\n> of two lines',
  '-- \nMaria Keller\nKeller GmbH',
  '----- Original Message -----\nFrom: Dana Reed\nAn older mail',
];

/** A mail: one's own words and, by turns, what mail programs put below them as markup or as lines. */
export function mail({ id, text }: Said): HTMLElement[] {
  const turn = id % (BELOW.length + LINES_BELOW.length);
  const below = BELOW[turn]?.() ?? html`<p>${broken(LINES_BELOW[turn - BELOW.length] ?? '')}</p>`;
  return [...paragraphs(text), below];
}

/** A mail as its plain text is shown: the quote and the signature are lines like any others. */
export function plainMail({ id, text }: Said): HTMLElement[] {
  return paragraphs(`${text}\n\n${LINES_BELOW[id % LINES_BELOW.length]}`);
}
