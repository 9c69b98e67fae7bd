import type { Hands } from '../../domain/pause/safe-moment';

/** Signs of the hands are told at most this often, milliseconds. */
const TELL_MS = 60_000;

export interface WatchHandsOptions {
  readonly isSendControl: (element: Element) => boolean;
  /** The hands moved. @param before when they did so last, epoch milliseconds */
  readonly onActive: (before: number) => void;
  readonly signal: AbortSignal;
}

/** Keeps track of typing, composing and sending, without taking or changing any event. */
export function watchHands(page: Document, { isSendControl, onActive, signal }: WatchHandsOptions): () => Hands {
  let lastKeyAt = 0;
  let lastSentAt = 0;
  let activeAt = Date.now();
  let toldAt = 0;
  let composing: EventTarget | null = null;
  const on = <Type extends keyof DocumentEventMap>(
    types: readonly Type[],
    listen: (event: DocumentEventMap[Type], now: number) => void,
  ): void => {
    for (const type of types)
      page.addEventListener(type, (event) => event.isTrusted && listen(event, Date.now()), {
        capture: true,
        passive: true,
        signal,
      });
  };
  on(['keydown'], (event, now) => {
    lastKeyAt = now;
    if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) lastSentAt = now;
  });
  on(['compositionstart'], (event) => (composing = event.target));
  // A field that leaves the page, or loses the focus, may never tell that its word is finished.
  on(['compositionend', 'focusout'], () => (composing = null));
  on(['click'], (event, now) => {
    const [target] = event.composedPath();
    if (target instanceof Element && isSendControl(target)) lastSentAt = now;
  });
  // Reading moves the hands too: it is no break.
  on(['keydown', 'pointermove', 'pointerdown', 'wheel'], (_event, now) => {
    if (now - toldAt >= TELL_MS) {
      toldAt = now;
      onActive(activeAt);
    }
    activeAt = now;
  });
  return () => ({
    lastKeyAt,
    lastSentAt,
    isComposing: composing instanceof Node && composing.isConnected,
    isInFront: !page.hidden,
    isEngaged: isEngaged(page),
  });
}

/** A part of the page fills the screen, or sound or picture comes from a live stream: a film, a call, a shared screen. */
function isEngaged(page: Document): boolean {
  const isLive = ({ srcObject, paused }: HTMLMediaElement) => srcObject !== null && !paused;
  return page.fullscreenElement !== null || [...page.querySelectorAll<HTMLMediaElement>('audio,video')].some(isLive);
}
