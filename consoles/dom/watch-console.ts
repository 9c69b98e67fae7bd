import type { ConsoleSpec } from '../define-console';
import { findOpenConversation, type OpenConversation, recogniseConsole } from './open-conversation';
import { allOf } from './reading';
import type { Entry, Transcript } from './transcript';
import { watchTranscript } from './watch-transcript';

/** How often the page is looked at for another conversation, milliseconds. Routes cannot be hooked. */
const SWEEP_MS = 500;
/** After a click or key the page has often switched within this time, milliseconds. */
const AFTER_INPUT_MS = 40;
/** Between the two equal reads that a reused pane must give, milliseconds. */
const SETTLE_MS = 120;
/** Longest wait for a reused pane to show other messages than before, milliseconds. */
const SETTLE_LIMIT_MS = 3_000;

/** What is in front: an unknown page, a console without a conversation, or one conversation. */
export type ConsoleState =
  | { readonly kind: 'not-recognised' }
  | { readonly kind: 'no-conversation'; readonly spec: ConsoleSpec }
  | {
      readonly kind: 'open';
      readonly spec: ConsoleSpec;
      readonly conversation: OpenConversation;
      readonly transcript: Transcript;
    };

export interface WatchConsoleOptions {
  readonly specs: readonly ConsoleSpec[];
  readonly page: Document;
  readonly signal: AbortSignal;
  readonly now: () => number;
  readonly textLimit: number;
  readonly onState: (state: ConsoleState) => void;
  readonly onMessages: (conversation: OpenConversation, fresh: readonly Entry[], transcript: Transcript) => void;
}

/** Watches one page: which console, which conversation, and its messages. Ends with the signal. */
export function watchConsole(options: WatchConsoleOptions): void {
  const { specs, page, signal, now } = options;
  let current: { conversation: OpenConversation; transcript: Transcript; stop: AbortController } | undefined;
  let settling: { id: string; since: number; signature: string } | undefined;
  let told = '';

  const tell = (state: ConsoleState): void => {
    const label = state.kind === 'open' ? `open ${state.spec.id} ${state.conversation.externalId}` : `${state.kind}`;
    if (label === told && state.kind !== 'open') return;
    told = label;
    options.onState(state);
  };

  const close = (): void => {
    current?.stop.abort();
    current = undefined;
  };

  const open = (conversation: OpenConversation): void => {
    close();
    settling = undefined;
    const stop = new AbortController();
    signal.addEventListener('abort', () => stop.abort(), { signal: stop.signal });
    const transcript = watchTranscript(conversation, {
      signal: stop.signal,
      now,
      textLimit: options.textLimit,
      onMessages: (fresh, source) => options.onMessages(conversation, fresh, source),
      onMoved: () => {
        stop.abort();
        sweep();
      },
    });
    current = { conversation, transcript, stop };
    tell({ kind: 'open', spec: conversation.spec, conversation, transcript });
  };

  /** The header often changes before the messages do: a reused pane must hold still first. */
  const hasSettled = (next: OpenConversation): boolean => {
    if (!current || current.conversation.pane !== next.pane) return true;
    const items = allOf(next.pane, next.spec.message.item);
    const signature = `${items.length} ${items.at(-1)?.textContent?.length ?? 0} ${items[0]?.textContent?.length ?? 0}`;
    if (settling?.id !== next.externalId) settling = { id: next.externalId, since: now(), signature: '' };
    const old = current.transcript.entries.at(-1)?.item;
    const showsOld = old?.isConnected === true && next.pane.contains(old);
    const isLate = now() - settling.since > SETTLE_LIMIT_MS;
    const isEqual = settling.signature === signature;
    settling.signature = signature;
    if ((isEqual && !showsOld) || isLate) return true;
    setTimeout(sweep, SETTLE_MS);
    return false;
  };

  const sweep = (): void => {
    if (signal.aborted) return;
    const spec = recogniseConsole(specs, page);
    const next = spec && findOpenConversation(spec, page);
    if (!spec || !next) {
      close();
      tell(spec ? { kind: 'no-conversation', spec } : { kind: 'not-recognised' });
      return;
    }
    const isSame =
      !!current &&
      current.conversation.pane === next.pane &&
      current.conversation.externalId === next.externalId &&
      current.conversation.spec === next.spec &&
      !current.stop.signal.aborted;
    if (isSame) return;
    current?.stop.abort();
    if (hasSettled(next)) open(next);
  };

  const soon = (): void => {
    setTimeout(sweep, AFTER_INPUT_MS);
  };
  const timer = setInterval(sweep, SWEEP_MS);
  signal.addEventListener('abort', () => clearInterval(timer));
  const view = page.defaultView;
  for (const type of ['click', 'keyup'] as const)
    page.addEventListener(type, soon, { capture: true, passive: true, signal });
  for (const type of ['popstate', 'hashchange'] as const) view?.addEventListener(type, soon, { signal });
  sweep();
}
