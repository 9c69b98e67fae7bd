/** One message; a page without ids and times shows neither. */
export interface Message {
  readonly speaker: 'customer' | 'agent' | 'bot' | 'system' | 'note';
  readonly text: string;
  readonly id?: string;
  /** ISO 8601. */
  readonly time?: string;
}

/** What tests may do to the page, as `window.messages`. Everything is done when the call returns. */
export interface MessageList {
  /** Puts messages below the others, in the pane of a conversation. */
  append(conversation: string, ...messages: Message[]): void;
  /** Puts messages above the others. */
  prepend(conversation: string, ...messages: Message[]): void;
  /** The same messages in new elements. */
  remount(conversation: string): void;
  /** Replaces all messages of a pane. */
  replace(conversation: string, messages: readonly Message[]): void;
  /** Takes the n-th message, counted from the end, out and puts another one into its place. */
  exchange(conversation: string, fromEnd: number, message: Message): void;
  /** Changes what an element shows; the element stays. */
  change(conversation: string, fromEnd: number, message: Message): void;
  /** Names the pane anew: it is used for another conversation now. */
  rename(conversation: string, next: string): void;
  /** Brings one pane to the front; the others stay in the page, hidden. */
  show(conversation: string): void;
}

declare global {
  interface Window {
    messages?: MessageList;
  }
}

function paneOf(conversation: string): HTMLElement {
  const pane = document.querySelector<HTMLElement>(`[data-conversation="${conversation}"]`);
  if (!pane) throw new Error(`no pane ${conversation}`);
  return pane;
}

function listOf(conversation: string): HTMLElement {
  return paneOf(conversation).querySelector('ol') ?? paneOf(conversation);
}

function draw(item: HTMLElement, { speaker, text, id, time }: Message): void {
  const words = document.createElement('p');
  words.textContent = text;
  item.className = `item ${speaker}`;
  item.replaceChildren(words);
  if (time !== undefined) {
    const clock = document.createElement('time');
    clock.dateTime = time;
    item.append(clock);
  }
  if (id === undefined) delete item.dataset['id'];
  else item.dataset['id'] = id;
}

function made(messages: readonly Message[]): HTMLElement[] {
  return messages.map((message) => {
    const item = document.createElement('li');
    draw(item, message);
    return item;
  });
}

function nthFromEnd(conversation: string, fromEnd: number): HTMLElement {
  const item = [...listOf(conversation).children].at(-1 - fromEnd);
  if (!(item instanceof HTMLElement)) throw new Error(`no message ${fromEnd} from the end`);
  return item;
}

window.messages = {
  append: (conversation, ...messages) => listOf(conversation).append(...made(messages)),
  prepend: (conversation, ...messages) => listOf(conversation).prepend(...made(messages)),
  remount: (conversation) => {
    const list = listOf(conversation);
    list.replaceChildren(...[...list.children].map((item) => item.cloneNode(true)));
  },
  replace: (conversation, messages) => listOf(conversation).replaceChildren(...made(messages)),
  exchange: (conversation, fromEnd, message) => nthFromEnd(conversation, fromEnd).replaceWith(...made([message])),
  change: (conversation, fromEnd, message) => draw(nthFromEnd(conversation, fromEnd), message),
  rename: (conversation, next) => {
    paneOf(conversation).dataset['conversation'] = next;
  },
  show: (conversation) => {
    for (const pane of document.querySelectorAll<HTMLElement>('main'))
      pane.hidden = pane.dataset['conversation'] !== conversation;
  },
};
