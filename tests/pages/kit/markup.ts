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
