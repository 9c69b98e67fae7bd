/** A ticket of the test page, as its server would send it. */
export interface Ticket {
  readonly id: number;
  readonly subject: string;
  readonly requester: { readonly id: number; readonly name: string; readonly email: string; readonly locale: string };
  readonly assignee: string;
  readonly priority: 'Low' | 'Normal' | 'High' | 'Urgent';
  readonly tags: readonly string[];
  /** The channel the customer writes in; `internal` can be chosen in every ticket. */
  readonly channel: 'email' | 'messaging';
  /** Oldest first. */
  readonly comments: readonly Comment[];
  /** How many of the oldest stand behind “show more” when the ticket is opened. */
  readonly folded: number;
}

export type CommentType = 'end-user' | 'agent' | 'internal';

export interface Comment {
  readonly type: CommentType;
  readonly author: string;
  readonly text: string;
  /** Minutes before the page was loaded. */
  readonly minutesAgo: number;
  /** What the labelling guide gives a customer's message; used by tests, not shown. */
  readonly severity?: 0 | 1 | 2 | 3;
  readonly signature?: string;
  /** The mail below one's own words. */
  readonly quote?: string;
}
