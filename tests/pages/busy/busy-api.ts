/** How much happens in the page. */
export interface Shift {
  /** Messages that arrive, in all conversations together. */
  readonly messages: number;
  readonly perSecond: number;
}

/** What the page says of itself. */
export interface Progress {
  readonly arrived: number;
  readonly isOver: boolean;
  /** How often the agent changed conversations, the page made its list anew, older messages were loaded. */
  readonly did: Readonly<Record<'switch' | 'remount' | 'history', number>>;
}

/** What the bench may do to the page, as `window.busy`. */
export interface Busy {
  readonly ids: readonly string[];
  /** The shift begins; it goes on by itself. */
  start(shift: Shift): void;
  progress(): Progress;
  /** Of each conversation, the places of all lines that the browser painted. */
  shown(): number[][];
  /** And of all that stood in the page, also for less than a frame. */
  drawn(): number[][];
}

declare global {
  interface Window {
    busy?: Busy;
  }
}
