import type { ConsoleSpec } from '../../consoles/define-console';
import type { Entry, Transcript } from '../../consoles/dom/transcript';
import { watchConsole } from '../../consoles/dom/watch-console';

/** Watching, as tests may use it in the page: from a world of its own, as a content script has it. */

/** One message as it was told. */
export interface Told extends Omit<Entry, 'item'> {
  readonly conversation: string;
}

let stop = new AbortController();
let states: string[] = [];
let told: Told[] = [];
let transcript: Transcript | undefined;
let clock = Date.now();

/**
 * Starts watching. The clock of the watching code stands still until a test moves it.
 * @param at its time, epoch milliseconds
 */
export function watch(specs: ConsoleSpec[], at = Date.now()): void {
  stop.abort();
  stop = new AbortController();
  clock = at;
  [states, told, transcript] = [[], [], undefined];
  watchConsole({
    specs,
    page: document,
    signal: stop.signal,
    now: () => clock,
    textLimit: 20_000,
    onState: (state) => {
      transcript = state.kind === 'open' ? state.transcript : undefined;
      states.push(state.kind === 'open' ? state.conversation.externalId : state.kind);
    },
    onMessages: ({ externalId }, fresh) => {
      told.push(...fresh.map(({ item: _item, ...entry }) => ({ ...entry, conversation: externalId })));
    },
  });
}

/** Moves the clock on, milliseconds. */
export function later(ms: number): void {
  clock += ms;
}

export function unwatch(): void {
  stop.abort();
}

/** The conversations that came to the front, by the console's ids, and the other states, in order. */
export function seenStates(): string[] {
  return states;
}

/** The conversation that was opened last still stands in the page. */
export function isInTouch(): boolean {
  return transcript?.conversation.pane.isConnected === true;
}

/** Everything told so far, in the order it was told. */
export function seen(): Told[] {
  return told;
}

export function count(): number {
  return told.length;
}

/** The words of the conversation in front, oldest first. */
export function wordsInOrder(): string[] {
  return (transcript?.entries ?? []).map(({ text }) => text);
}

/** Those of them that no reply follows. */
export function unanswered(): string[] {
  const entries = transcript?.entries ?? [];
  const replied = entries.findLastIndex(({ speaker }) => speaker === 'agent');
  return entries.slice(replied + 1).map(({ text }) => text);
}

export function newest(): Told | undefined {
  return told.at(-1);
}
