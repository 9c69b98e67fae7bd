import type { Author, Mail, ShiftConversation, ShiftMessage, ShopItem } from '../../shift/types';

/** A message as the desk holds it: plain data, so that it outlives a reload. */
export interface DeskMessage {
  readonly id: string;
  readonly n?: number;
  readonly author: Author;
  readonly text: string;
  readonly at: number;
  readonly card?: ShopItem;
  readonly mail?: Mail;
  readonly by?: string;
  /** A scripted reply that came in live: somebody else answered. */
  readonly colleague?: boolean;
  /** Written by the person at the desk in this page. */
  readonly own?: boolean;
  readonly sending?: boolean;
  /** The editor's document of an own reply written as rich text. */
  readonly rich?: unknown;
}

export type Status = 'open' | 'pending' | 'solved';

export interface Conversation {
  readonly script: ShiftConversation;
  messages: DeskMessage[];
  /** Index of the next line of the script. */
  next: number;
  unread: number;
  status: Status;
  draft: string;
  /** When the first unanswered customer message arrived. */
  waitingSince?: number | undefined;
  /** When the customer last saw the desk's messages. */
  readAt: number;
  /** Seconds of the shift at which the customer was last answered by the person. */
  repliedAtShift?: number | undefined;
  /** Seconds by which the rest of the script runs ahead, because the person was quick. */
  ahead: number;
  typing: boolean;
}

/** What listeners are told. `message` and `replaced` concern one node, the others a whole part of the page. */
export type DeskEvent =
  | { readonly kind: 'message'; readonly conversation: Conversation; readonly message: DeskMessage }
  | {
      readonly kind: 'replaced';
      readonly conversation: Conversation;
      readonly oldId: string;
      readonly message: DeskMessage;
    }
  | { readonly kind: 'opened'; readonly conversation: Conversation; readonly before: Conversation | undefined }
  | { readonly kind: 'changed'; readonly conversation: Conversation };

/** The desk without a page: conversations, what has arrived, what was sent. */
export class Desk {
  readonly all: readonly Conversation[];
  openId: string | undefined;
  shiftSeconds = 0;
  startedAt: number;
  private readonly listeners: ((event: DeskEvent) => void)[] = [];
  private sentCount = 0;

  constructor(
    shift: readonly ShiftConversation[],
    private readonly now: () => number,
  ) {
    this.startedAt = now();
    this.all = shift.map((script) => ({
      script,
      messages: [],
      next: 0,
      unread: 0,
      status: 'open',
      draft: '',
      readAt: 0,
      ahead: 0,
      typing: false,
    }));
  }

  /** Puts in place what stood there before the shift began. */
  fillBacklog(): void {
    for (const conversation of this.all) {
      for (let line = this.nextLine(conversation); line && line.atSeconds <= 0; line = this.nextLine(conversation)) {
        this.take(conversation, line, this.startedAt + line.atSeconds * 1_000, false);
      }
      conversation.readAt = this.startedAt;
    }
  }

  onChange(listener: (event: DeskEvent) => void): void {
    this.listeners.push(listener);
  }

  find(id: string): Conversation | undefined {
    return this.all.find((conversation) => conversation.script.id === id);
  }

  arrived(): Conversation[] {
    return this.all.filter((conversation) => conversation.messages.length > 0);
  }

  get open(): Conversation | undefined {
    return this.openId === undefined ? undefined : this.find(this.openId);
  }

  nextLine(conversation: Conversation): ShiftMessage | undefined {
    return conversation.script.messages[conversation.next];
  }

  skip(conversation: Conversation): void {
    conversation.next += 1;
  }

  /** Lets the next line of the script arrive now. */
  arrive(conversation: Conversation): DeskMessage | undefined {
    const line = this.nextLine(conversation);
    return line && this.take(conversation, line, this.now(), true);
  }

  openConversation(id: string): boolean {
    const conversation = this.find(id);
    if (!conversation || conversation.messages.length === 0) return false;
    const before = this.open;
    this.openId = id;
    conversation.unread = 0;
    this.tell({ kind: 'opened', conversation, before });
    return true;
  }

  /** Adds a message under a temporary id; `confirm` gives it the server's. */
  send(
    conversation: Conversation,
    text: string,
    options: { note?: boolean; rich?: unknown; card?: ShopItem } = {},
  ): DeskMessage {
    const message: DeskMessage = {
      id: crypto.randomUUID().replaceAll('-', '').slice(0, 20),
      author: options.note ? 'note' : 'agent',
      text,
      at: this.now(),
      own: true,
      sending: true,
      ...(options.rich === undefined ? {} : { rich: options.rich }),
      ...(options.card === undefined ? {} : { card: options.card }),
    };
    conversation.messages.push(message);
    if (!options.note) {
      conversation.waitingSince = undefined;
      conversation.repliedAtShift = this.shiftSeconds;
    }
    this.tell({ kind: 'message', conversation, message });
    return message;
  }

  confirm(conversation: Conversation, temporary: DeskMessage): void {
    const index = conversation.messages.findIndex((message) => message.id === temporary.id);
    if (index < 0) return;
    this.sentCount += 1;
    const message: DeskMessage = { ...temporary, id: this.idFor(conversation, 500 + this.sentCount), sending: false };
    conversation.messages[index] = message;
    this.tell({ kind: 'replaced', conversation, oldId: temporary.id, message });
  }

  addSystem(conversation: Conversation, text: string): void {
    this.sentCount += 1;
    const id = this.idFor(conversation, 500 + this.sentCount);
    const message: DeskMessage = { id, author: 'system', text, at: this.now() };
    conversation.messages.push(message);
    this.tell({ kind: 'message', conversation, message });
  }

  setStatus(conversation: Conversation, status: Status): void {
    conversation.status = status;
    if (status === 'solved') conversation.waitingSince = undefined;
    this.tell({ kind: 'changed', conversation });
  }

  setTyping(conversation: Conversation, typing: boolean): void {
    if (conversation.typing === typing) return;
    conversation.typing = typing;
    this.tell({ kind: 'changed', conversation });
  }

  markRead(conversation: Conversation): void {
    conversation.readAt = this.now();
    this.tell({ kind: 'changed', conversation });
  }

  /** Takes up where a page that was reloaded left off. */
  resumeFrom(startedAt: number, shiftSeconds: number, sentCount: number): void {
    this.startedAt = startedAt;
    this.shiftSeconds = shiftSeconds;
    this.sentCount = sentCount;
  }

  get sentSoFar(): number {
    return this.sentCount;
  }

  private take(conversation: Conversation, line: ShiftMessage, at: number, live: boolean): DeskMessage {
    const { atSeconds: _, ...parts } = line;
    const message: DeskMessage = {
      ...parts,
      id: this.idFor(conversation, line.n),
      at,
      ...(live && line.author === 'agent' ? { colleague: true } : {}),
    };
    conversation.messages.push(message);
    conversation.next += 1;
    if (line.author === 'customer') {
      conversation.waitingSince ??= at;
      conversation.repliedAtShift = undefined;
      conversation.readAt = at;
      conversation.typing = false;
      if (conversation.status !== 'open') conversation.status = 'open';
      if (live && conversation.script.id !== this.openId) conversation.unread += 1;
    }
    if (line.author === 'agent') conversation.waitingSince = undefined;
    if (live) this.tell({ kind: 'message', conversation, message });
    return message;
  }

  private idFor(conversation: Conversation, n: number): string {
    return `${conversation.script.id}${String(n).padStart(4, '0')}`;
  }

  private tell(event: DeskEvent): void {
    for (const listener of this.listeners) listener(event);
  }
}
