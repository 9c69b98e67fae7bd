import type { Hands } from '../../domain/pause/safe-moment';

/** Keeps track of typing, composing and sending, without taking or changing any event. */
export function watchHands(
  page: Document,
  isSendControl: (element: Element) => boolean,
  signal: AbortSignal,
): () => Hands {
  let lastKeyAt = 0;
  let lastSentAt = 0;
  let isComposing = false;
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
  page.addEventListener('compositionstart', () => (isComposing = true), options);
  page.addEventListener('compositionend', () => (isComposing = false), options);
  page.addEventListener(
    'click',
    (event) => {
      if (event.isTrusted && event.target instanceof Element && isSendControl(event.target)) lastSentAt = Date.now();
    },
    options,
  );
  return () => ({ lastKeyAt, lastSentAt, isComposing });
}
