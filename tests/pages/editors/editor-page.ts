/** What a test may ask of an editor page. */
export interface EditorPage {
  /** The text the page itself holds and would send: the editor's model, not its DOM. */
  held(): string;
  /** Replaces the whole draft the way the page would. */
  fill(text: string): void;
  /** Only where the page has one: the page is in note mode from now on. */
  note?(): void;
}

declare global {
  interface Window {
    editor?: EditorPage;
    /** How often the page took Enter for “send”. */
    sent: number;
  }
}

/** Builds the page's editor into the reply box and says that it is ready. */
export async function mountEditor(build: (reply: HTMLElement) => EditorPage | Promise<EditorPage>): Promise<void> {
  const reply = document.querySelector<HTMLElement>('#reply');
  if (!reply) throw new Error('no reply box');
  window.sent = 0;
  reply.addEventListener('keydown', (event) => {
    if (event.key === 'Enter') window.sent++;
  });
  window.editor = await build(reply);
}

/** Makes an element with attributes and text. */
export function make<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Readonly<Record<string, string>> = {},
  text = '',
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.textContent = text;
  return element;
}

/** The open shadow root of an element in the reply box. Styles of the page do not reach into it. */
export function rootIn(reply: HTMLElement): ShadowRoot {
  const root = reply.appendChild(document.createElement('chat-app')).attachShadow({ mode: 'open' });
  root.append(
    make('style', {}, '.composer { box-sizing: border-box; display: block; width: 600px; min-height: 96px }'),
  );
  return root;
}

/** The text of an editable as a chat would send it: one line per block or break. */
export function linesOf(editable: HTMLElement): string {
  return editable.innerText.replace(/\u00a0/g, ' ').replace(/\n$/, '');
}
