/** A plain text box of the page. */
export type Field = HTMLTextAreaElement | HTMLInputElement;

/** Smaller boxes are copies for scripts or screen readers; one line of 10 px text is taller. */
const MIN_WIDTH_PX = 24;
const MIN_HEIGHT_PX = 12;

/** The element as a text field, also when it belongs to a frame (whose classes are not ours). */
export function asField(element: Element): Field | undefined {
  return element.matches('textarea,input:not([type]),input[type=text],input[type=search]')
    ? (element as Field)
    : undefined;
}

/** The field, or the outermost editable around the element; undefined when nobody can type there. */
export function editingHost(element: Element): HTMLElement | undefined {
  const field = asField(element);
  if (field) return field.disabled || field.readOnly ? undefined : field;
  let host = element as HTMLElement;
  if (!host.isContentEditable) return undefined;
  while (host.parentElement?.isContentEditable) host = host.parentElement;
  return host;
}

/** The frame an element's document stands in, when this side may see it. */
export function frameOf(element: Element): Element | undefined {
  return element.ownerDocument.defaultView?.frameElement ?? undefined;
}

/** Has the focus of its page, through frames; the window itself need not be in front. */
export function isFocused(element: Element): boolean {
  if ((element.getRootNode() as Document).activeElement !== element) return false;
  const frame = frameOf(element);
  return !frame || isFocused(frame);
}

/** The element with the focus of a page, in open shadow roots too. */
export function focusedIn(page: Document): Element | null {
  let focused = page.activeElement;
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  return focused;
}

/**
 * A person can see it: rendered, not transparent, of some size, not moved off the side of the window
 * and not in a part of the page that is switched off. A composer below the fold is visible.
 */
export function isVisible(element: Element): boolean {
  if (!element.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true })) return false;
  const { width, height, left, right } = element.getBoundingClientRect();
  if (width < MIN_WIDTH_PX || height < MIN_HEIGHT_PX) return false;
  if (right <= 0 || left >= element.ownerDocument.documentElement.clientWidth) return false;
  return isFocused(element) || !element.closest('[inert],[aria-hidden="true"]');
}

/** The selected range, when it lies inside the element. */
export function rangeIn(element: Element): Range | undefined {
  const selection = selectionAt(element);
  const range = selection?.rangeCount ? selection.getRangeAt(0) : undefined;
  return range && element.contains(range.commonAncestorContainer) ? range : undefined;
}

/** Puts the selection there. @returns false when there is no such place */
export function selectRange(element: Element, range: Range | undefined): boolean {
  const selection = selectionAt(element);
  if (!range || !selection) return false;
  selection.removeAllRanges();
  selection.addRange(range);
  return true;
}

/** The selection in the root of an element. Chromium tells what is selected in a shadow root only to those who ask the root. */
export function selectionAt(element: Element): Selection | null {
  const root = element.getRootNode() as Partial<Document>;
  return root.getSelection?.() ?? element.ownerDocument.getSelection();
}
