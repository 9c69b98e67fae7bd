import type { Hands } from '../../domain/pause/safe-moment';

/** Keeps track of typing, composing and sending, without taking or changing any event. */
export function watchHands(
  page: Document,
  isSendControl: (element: Element) => boolean,
  signal: AbortSignal,
): () => Hands {
  let lastKeyAt = 0;
  let lastSentAt = 0;
  let composing: EventTarget | null = null;
  const options = { capture: true, passive: true, signal } as const;
  page.addEventListener(
    'keydown',
    (event) => {
      if (!event.isTrusted) return;
      lastKeyAt = Date.now();
      if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) lastSentAt = lastKeyAt;
    },
    options,
  );
  page.addEventListener('compositionstart', (event) => event.isTrusted && (composing = event.target), options);
  // A field that leaves the page, or loses the focus, may never tell that its word is finished.
  for (const end of ['compositionend', 'focusout'] as const)
    page.addEventListener(end, (event) => event.isTrusted && (composing = null), options);
  page.addEventListener(
    'click',
    (event) => {
      if (event.isTrusted && event.target instanceof Element && isSendControl(event.target)) lastSentAt = Date.now();
    },
    options,
  );
  const isComposing = (): boolean => composing instanceof Node && composing.isConnected;
  return () => ({ lastKeyAt, lastSentAt, isComposing: isComposing() });
}
