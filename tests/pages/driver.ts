/**
 * What tests and the sample console may do to a console's test page, as `window.page`. Each call
 * returns when the page has been drawn.
 */
export interface PageDriver {
  /** Opens a conversation or brings it to the front. */
  open(conversation: number): void;
  close(conversation: number): void;
  /** The customer writes, in front or behind. */
  receive(conversation: number, text: string): void;
  /** Older messages of the conversation in front. */
  showMore(): void;
  /** The conversation in front; an editor that is replaced appears a moment later. */
  switchChannel(channel: 'email' | 'messaging' | 'internal'): void;
  /** Draws the transcript in front anew: the same words in new nodes. */
  redraw(): void;
}

declare global {
  interface Window {
    page?: PageDriver;
  }
}
