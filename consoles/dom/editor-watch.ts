import { editingHost, focusedIn, isFocused, isVisible, rangeIn } from './editor-dom';

/** A key pressed in another field this short a time ago means that the agent is typing there. */
const TYPING_MS = 1_500;

// One page, one content script: what the agent's hands are doing is known once, for all its frames.
const ranges = new WeakMap<Element, Range>();
const visits = new WeakMap<Element, number>();
const watched = new WeakMap<Document, AbortSignal>();
let composing: Element | undefined;
let visitCount = 0;
let typed: { readonly host: Element; readonly at: number } | undefined;

/**
 * Follows focus, caret, typing and IME composition in a page, until the signal ends it. Cheap: no
 * layout is read, nothing is kept but the last caret of each editor. Start it once for the page;
 * frames of editors are added when a composer is found in them.
 */
export function watchEditing(page: Document, { signal }: { readonly signal: AbortSignal }): void {
  if (watched.get(page)?.aborted === false) return;
  watched.set(page, signal);
  const listen = <Name extends keyof DocumentEventMap>(
    name: Name,
    handle: (host: HTMLElement | undefined, event: DocumentEventMap[Name]) => void,
  ): void => {
    // The path leads into open shadow roots; of our own, closed one it shows only the outside.
    const onEvent = (event: DocumentEventMap[Name]): void => handle(hostOf(event.composedPath()[0]), event);
    page.addEventListener(name, onEvent, { signal, capture: true, passive: true });
  };
  const follow = (host: HTMLElement | undefined): void => {
    if (!host || !isFocused(host)) return;
    visits.set(host, ++visitCount);
    const range = rangeIn(host);
    if (range) ranges.set(host, range.cloneRange());
  };
  listen('compositionstart', (host) => void (composing = host));
  listen('compositionend', () => void (composing = undefined));
  listen('focusout', (host) => {
    composing = undefined;
    // Nobody outside of a shadow root hears of the focus that goes from one of its fields to another.
    if (host) visits.set(host, ++visitCount);
  });
  listen('focusin', follow);
  const followFocus = (): void => follow(hostOf(focusedIn(page)));
  listen('selectionchange', followFocus);
  // Loaded late, it begins with the editor the agent is in.
  followFocus();
  listen('keydown', (host, { isTrusted, ctrlKey, metaKey, altKey }) => {
    if (host && isTrusted && !ctrlKey && !metaKey && !altKey) typed = { host, at: performance.now() };
  });
}

/** Follows a frame's document as long as the page around it is followed. */
export function watchFrame(inner: Document, page: Document): void {
  const signal = watched.get(page);
  if (signal) watchEditing(inner, { signal });
}

/** An input method is composing somewhere in the page: nothing may be inserted, no focus moved. */
export function isComposing(): boolean {
  return composing?.isConnected === true;
}

/** The agent pressed a key just now in another editor, and is still in it. */
export function isTypingElsewhere(host: Element): boolean {
  if (!typed || typed.host === host || performance.now() - typed.at > TYPING_MS) return false;
  return isFocused(typed.host) && isVisible(typed.host);
}

/** The agent has pressed a key in this editor since the given `performance.now()`. */
export function hasTypedSince(host: Element, at: number): boolean {
  return typed?.host === host && typed.at > at;
}

/** Greater the later the editor had the focus; 0 when never, and then its caret means nothing. */
export function lastVisit(host: Element): number {
  return visits.get(host) ?? 0;
}

/** Where the caret was last, while the page still has that place. */
export function lastRange(host: Element): Range | undefined {
  const range = ranges.get(host);
  return range && host.contains(range.commonAncestorContainer) ? range : undefined;
}

function hostOf(target: EventTarget | null | undefined): HTMLElement | undefined {
  const node = target as Node | null | undefined;
  const element = node?.nodeType === 1 ? (node as Element) : node?.parentElement;
  return element ? editingHost(element) : undefined;
}
