/** How a console draws the conversation in front: lines from one place to another, oldest first. */
export interface Layout {
  /** The console's own ids of the conversations. */
  readonly ids: readonly string[];
  /** Head and address are another conversation's; its lines follow a moment later. */
  rename(conversation: number): void;
  /** Lines `from` up to, but without, `to` stand in the list. */
  draw(conversation: number, from: number, to: number): void;
  /** The same lines, all nodes made anew. */
  remount(): void;
  /** So many lines at most stand in the page. */
  readonly room: number;
}
