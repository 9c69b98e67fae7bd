import type { Comment, Ticket } from './ticket';
import { CHINESE } from './tickets-zh';
import { ENGLISH } from './tickets-en';

export type Channel = Ticket['channel'] | 'internal';

/** A comment with its place in time. */
export interface LoggedComment extends Comment {
  readonly key: number;
  readonly at: Date;
}

/** A ticket whose tab is open: its pane stays in the page until the tab is closed. */
export interface OpenTicket {
  readonly ticket: Ticket;
  readonly comments: readonly LoggedComment[];
  readonly folded: number;
  readonly channel: Channel;
  readonly status: 'New' | 'Open' | 'Pending' | 'Solved';
  /** A new number draws the whole log anew, as the product does after some updates. */
  readonly drawing: number;
}

export interface Desk {
  readonly open: readonly OpenTicket[];
  /** 0: the list of tickets. */
  readonly selected: number;
}

export const TICKETS: readonly Ticket[] = [...ENGLISH, ...CHINESE].sort((one, other) => one.id - other.id);

const loadedAt = Date.now();
let lastKey = 0;
let desk: Desk = { open: [], selected: 0 };
const listeners = new Set<() => void>();

export function currentDesk(): Desk {
  return desk;
}

export function onDeskChange(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function change(next: Partial<Desk>): void {
  desk = { ...desk, ...next };
  for (const listener of listeners) listener();
}

function changeTicket(id: number, update: (open: OpenTicket) => Partial<OpenTicket>): void {
  change({ open: desk.open.map((open) => (open.ticket.id === id ? { ...open, ...update(open) } : open)) });
}

/** Opens the tab of a ticket, or brings it to the front. 0 shows the list. */
export function openTicket(id: number, isInFront = true): void {
  const ticket = TICKETS.find((candidate) => candidate.id === id);
  if (id !== 0 && !ticket) throw new Error(`no ticket ${id}`);
  const isKnown = desk.open.some((open) => open.ticket.id === id);
  const open = ticket && !isKnown ? [...desk.open, freshTicket(ticket)] : desk.open;
  change({ open, selected: isInFront ? id : desk.selected });
}

function freshTicket(ticket: Ticket): OpenTicket {
  return {
    ticket,
    comments: ticket.comments.map((comment) => logged(comment)),
    folded: ticket.folded,
    channel: ticket.channel,
    status: 'Open',
    drawing: 0,
  };
}

function logged(comment: Comment): LoggedComment {
  return { ...comment, key: ++lastKey, at: new Date(loadedAt - comment.minutesAgo * 60_000) };
}

export function closeTicket(id: number): void {
  const open = desk.open.filter(({ ticket }) => ticket.id !== id);
  change({ open, selected: desk.selected === id ? (open.at(-1)?.ticket.id ?? 0) : desk.selected });
}

/** A comment arrives now, also in a ticket that is open but not in front. */
export function addComment(id: number, type: Comment['type'], author: string, text: string): void {
  changeTicket(id, ({ comments }) => ({
    comments: [...comments, { type, author, text, minutesAgo: 0, key: ++lastKey, at: new Date() }],
  }));
}

export function unfold(id: number): void {
  changeTicket(id, () => ({ folded: 0 }));
}

export function redraw(id: number): void {
  changeTicket(id, ({ drawing }) => ({ drawing: drawing + 1 }));
}

export function switchChannel(id: number, channel: Channel): void {
  changeTicket(id, () => ({ channel }));
}

/** What was being written in each ticket when its editor was taken away, as the editor's own data. */
export const drafts = new Map<number, string>();

/** The agent submits: the words go into the log and the ticket takes the status. */
export function submit(id: number, text: string, status: OpenTicket['status']): void {
  const open = desk.open.find(({ ticket }) => ticket.id === id);
  if (!open) return;
  if (text) addComment(id, open.channel === 'internal' ? 'internal' : 'agent', open.ticket.assignee, text);
  changeTicket(id, () => ({ status }));
}
