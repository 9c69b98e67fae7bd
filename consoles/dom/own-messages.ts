import type { Entry, Transcript } from './transcript';

/** Consoles swap an own message's stand-in for the confirmed one within this time, milliseconds. */
const SETTLES_MS = 1_500;

/** Holds the agent's own new messages back until they are no stand-ins any more, so each is told once. */
export interface OwnMessages {
  hold(entry: Entry): void;
  /** Forgets stand-ins that the page has taken away. */
  sift(): void;
  /** The agent has gone on to another conversation: what was written last is told now. */
  release(): void;
}

/** @param tell called once for each message that was held and is none to forget */
export function holdOwnMessages(transcript: Transcript, tell: (entry: Entry) => void): OwnMessages {
  const held = new Map<Entry, ReturnType<typeof setTimeout>>();
  /** A stand-in goes alone; what stood above it goes too when the list shows other rows. */
  const isScrolledOut = (entry: Entry): boolean => {
    const at = transcript.entries.indexOf(entry);
    return transcript.entries.slice(Math.max(0, at - 2), at).some((above) => !transcript.stands(above));
  };
  const settle = (entry: Entry, isTrusted = false): void => {
    clearTimeout(held.get(entry));
    held.delete(entry);
    if (isTrusted || transcript.stands(entry) || isScrolledOut(entry)) tell(entry);
    else transcript.forget(entry);
  };
  return {
    hold: (entry) => void held.set(entry, setTimeout(settle, SETTLES_MS, entry)),
    sift() {
      if (held.size === 0 || transcript.isGone()) return;
      for (const entry of held.keys()) if (!transcript.stands(entry)) settle(entry);
    },
    release() {
      // The list may show the next conversation already: what stands in it says nothing of this one.
      for (const entry of held.keys()) settle(entry, true);
    },
  };
}
