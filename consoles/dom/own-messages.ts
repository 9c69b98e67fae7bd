import type { Entry, Transcript } from './transcript';

/** Consoles swap an own message's stand-in for the confirmed one within this time, milliseconds. */
const SETTLES_MS = 1_500;

/** Holds the agent's own new messages back until they are no stand-ins any more, so each is told once. */
export class OwnMessages {
  readonly #held = new Map<Entry, ReturnType<typeof setTimeout>>();

  constructor(
    private readonly transcript: Transcript,
    private readonly tell: (entry: Entry) => void,
  ) {}

  hold(entry: Entry): void {
    this.#held.set(
      entry,
      setTimeout(() => this.#settle(entry), SETTLES_MS),
    );
  }

  /** Forgets stand-ins that the page has taken away. */
  sift(): void {
    if (this.#held.size === 0 || this.transcript.isGone()) return;
    for (const entry of this.#held.keys()) if (!this.transcript.stands(entry)) this.#settle(entry);
  }

  /** The agent has gone on to another conversation: what was written last is told now. */
  release(): void {
    const isGone = this.transcript.isGone();
    for (const entry of this.#held.keys()) this.#settle(entry, isGone);
  }

  #settle(entry: Entry, isTrusted = false): void {
    clearTimeout(this.#held.get(entry));
    this.#held.delete(entry);
    if (isTrusted || this.transcript.stands(entry)) this.tell(entry);
    else this.transcript.forget(entry);
  }
}
