/** One message of the list. */
export interface ShadowLine {
  readonly from: 'customer' | 'agent' | 'console';
  readonly text: string;
}

/** What tests may do to the page, as `window.shadowMessages`. */
export interface ShadowMessages {
  add(...lines: ShadowLine[]): void;
  /** A message stands there empty; its words come when they have been fetched. */
  addSlowly(line: ShadowLine, ms: number): void;
  /** Changes the words of the newest message. */
  edit(text: string): void;
  /** The same messages in new elements. */
  remount(): void;
  open(id: string, lines: readonly ShadowLine[]): void;
}

declare global {
  interface Window {
    shadowMessages?: ShadowMessages;
  }
}

const main = document.querySelector('main');
if (!main) throw new Error('no list');

/** Draws itself a moment after it was put into the page, as components made with Lit do. */
class ChatMessage extends HTMLElement {
  line: ShadowLine | undefined;
  readonly #root = this.attachShadow({ mode: 'open' });

  connectedCallback(): void {
    queueMicrotask(() => queueMicrotask(() => this.draw()));
  }

  draw(): void {
    const { from, text } = this.line ?? { from: 'console', text: '' };
    const style = Object.assign(document.createElement('style'), { textContent: '.words { padding: 4px }' });
    const who = Object.assign(document.createElement('span'), { className: `who ${from}`, textContent: from });
    const words = Object.assign(document.createElement('p'), { className: 'words', textContent: text });
    this.#root.replaceChildren(style, who, words);
  }

  change(text: string): void {
    const words = this.#root.querySelector('.words')?.firstChild;
    if (words) words.nodeValue = text;
  }
}
customElements.define('chat-message', ChatMessage);

let lines: ShadowLine[] = [];

function made(line: ShadowLine): ChatMessage {
  const message = document.createElement('chat-message') as ChatMessage;
  message.line = line;
  return message;
}

window.shadowMessages = {
  add: (...added) => {
    lines.push(...added);
    main.append(...added.map(made));
  },
  addSlowly: (line, ms) => {
    lines.push(line);
    const message = made({ ...line, text: '' });
    main.append(message);
    setTimeout(() => {
      message.line = line;
      message.draw();
    }, ms);
  },
  edit: (text) => {
    lines = lines.with(-1, { ...(lines.at(-1) as ShadowLine), text });
    (main.lastElementChild as ChatMessage).change(text);
  },
  remount: () => main.replaceChildren(...lines.map(made)),
  open: (id, next) => {
    main.dataset['conversation'] = id;
    lines = [...next];
    main.replaceChildren(...lines.map(made));
  },
};
