import type { ConsoleSpec } from '../define-console';
import { findOpenConversation, type OpenConversation, recogniseConsole } from './open-conversation';
import { watchSettling } from './settling';
import type { Entry, Transcript } from './transcript';
import { watchTranscript } from './watch-transcript';

/** How often the page is looked at for another conversation, milliseconds. Routes cannot be hooked. */
const SWEEP_MS = 500;
/** After a click or key the page has often switched within this time, milliseconds. */
const AFTER_INPUT_MS = 40;
/** Between two looks at a reused pane, milliseconds. */
const SETTLE_MS = 120;
/** A reused pane that takes longer than this is told to be no conversation meanwhile, milliseconds. */
const PATIENCE_MS = 600;

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

/** What to look for, and whom to tell. */
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
  let hasSettled = watchSettling();
  let current: { transcript: Transcript; stop: AbortController } | undefined;
  /** What was read last, also after it went out of sight: its pane may come back for another conversation. */
  let last: Transcript | undefined;
  let movedAt: number | undefined;
  let told = '';
  let wake: ReturnType<typeof setTimeout> | undefined;

  const tell = (state: ConsoleState): void => {
    const label = state.kind === 'open' ? `open ${state.spec.id} ${state.conversation.externalId}` : state.kind;
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
    hasSettled = watchSettling();
    movedAt = undefined;
    const stop = new AbortController();
    signal.addEventListener('abort', () => stop.abort(), { signal: stop.signal });
    const transcript = watchTranscript(conversation, {
      signal: stop.signal,
      now,
      textLimit: options.textLimit,
      onMessages: (fresh, source) => options.onMessages(conversation, fresh, source),
      onMoved: () => {
        stop.abort();
        soon(0);
      },
    });
    current = { transcript, stop };
    last = transcript;
    tell({ kind: 'open', spec: conversation.spec, conversation, transcript });
  };

  const isReady = (next: OpenConversation): boolean => {
    const before = last?.conversation;
    if (!last || before?.pane !== next.pane || before.externalId === next.externalId) return true;
    return hasSettled(next, last, now());
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
    if (current && !current.stop.signal.aborted && isSame(current.transcript.conversation, next)) return;
    current?.stop.abort();
    if (isReady(next)) {
      open(next);
      return;
    }
    movedAt ??= now();
    if (now() - movedAt > PATIENCE_MS) tell({ kind: 'no-conversation', spec });
    soon(SETTLE_MS);
  };

  // Right behind a frame the page is laid out, and to ask what is visible costs nothing.
  const look = (): void => {
    if (page.hidden) sweep();
    else requestAnimationFrame(() => setTimeout(sweep));
  };
  const soon = (ms: number): void => {
    clearTimeout(wake);
    wake = setTimeout(look, ms);
  };
  const afterInput = (): void => soon(AFTER_INPUT_MS);
  const timer = setInterval(look, SWEEP_MS);
  signal.addEventListener('abort', () => {
    clearInterval(timer);
    clearTimeout(wake);
  });
  const view = page.defaultView;
  for (const type of ['click', 'keyup'] as const)
    page.addEventListener(type, afterInput, { capture: true, passive: true, signal });
  for (const type of ['popstate', 'hashchange'] as const) view?.addEventListener(type, afterInput, { signal });
  sweep();
}

function isSame(one: OpenConversation, other: OpenConversation): boolean {
  return one.pane === other.pane && one.externalId === other.externalId && one.spec === other.spec;
}
