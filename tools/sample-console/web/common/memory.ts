import type { Conversation, Desk, DeskMessage, Status } from './desk';

interface SavedConversation {
  readonly messages: readonly DeskMessage[];
  readonly next: number;
  readonly unread: number;
  readonly status: Status;
  readonly draft: string;
  readonly readAt: number;
  readonly ahead: number;
  readonly waitingSince?: number;
  readonly repliedAtShift?: number;
}

interface Saved {
  readonly startedAt: number;
  readonly shiftSeconds: number;
  readonly sentCount: number;
  readonly openId?: string;
  readonly conversations: Readonly<Record<string, SavedConversation>>;
}

/** Keeps the desk in this tab, as a server would: a reload finds what had arrived and what was sent. */
export class Memory {
  private abandoned = false;

  constructor(
    private readonly key: string,
    private readonly store: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>,
  ) {}

  save(desk: Desk): void {
    if (this.abandoned) return;
    const saved = {
      startedAt: desk.startedAt,
      shiftSeconds: desk.shiftSeconds,
      sentCount: desk.sentSoFar,
      openId: desk.openId,
      conversations: Object.fromEntries(desk.all.map((one) => [one.script.id, kept(one)])),
    };
    this.store.setItem(this.key, JSON.stringify(saved));
  }

  forget(): void {
    this.store.removeItem(this.key);
  }

  /** Forgets for good: this page saves nothing any more. */
  abandon(): void {
    this.abandoned = true;
    this.forget();
  }

  /** True when there was something to take up. */
  restore(desk: Desk): boolean {
    const text = this.store.getItem(this.key);
    if (text === null) return false;
    const saved = JSON.parse(text) as Saved;
    desk.resumeFrom(saved.startedAt, saved.shiftSeconds, saved.sentCount);
    for (const conversation of desk.all) {
      const found = saved.conversations[conversation.script.id];
      if (!found) continue;
      Object.assign(conversation, found);
      // What was under way when the page went has reached the server.
      for (const message of conversation.messages.filter((one) => one.sending)) desk.confirm(conversation, message);
    }
    if (saved.openId !== undefined) desk.openConversation(saved.openId);
    return true;
  }
}

/** A conversation without what the script says anyway. */
function kept(conversation: Conversation): SavedConversation {
  const { messages, next, unread, status, draft, readAt, ahead, waitingSince, repliedAtShift } = conversation;
  return {
    messages,
    next,
    unread,
    status,
    draft,
    readAt,
    ahead,
    ...(waitingSince === undefined ? {} : { waitingSince }),
    ...(repliedAtShift === undefined ? {} : { repliedAtShift }),
  };
}
