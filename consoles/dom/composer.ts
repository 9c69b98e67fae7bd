import type { ComposerSpec, Selectors } from '../define-console';
import { asField, editingHost, frameOf, isFocused, isVisible } from './editor-dom';
import { lastVisit, watchFrame } from './editor-watch';
import { allOf } from './reading';

/** The reply box in front of the agent. */
export interface Composer {
  /** What takes the text: a field, the root of an editable, or the body of an editor's frame. */
  readonly element: HTMLElement;
  readonly kind: 'field' | 'editable' | 'frame';
  /** Words in the editor that are not a draft. */
  readonly placeholder: Selectors;
}

/**
 * Finds the reply box: inside the pane first, else in its page. Only an editable that a person can
 * see and type into counts; where several do, the one with the focus, then the one that had it last,
 * then the first by the order of the selectors.
 * @returns `note` when the composer writes to colleagues; undefined when there is none (yet)
 */
export function findComposer(spec: ComposerSpec, pane: Element): Composer | 'note' | undefined {
  const page = pane.ownerDocument;
  if (isNoteMode(spec, page)) return 'note';
  for (const scope of [pane, page]) {
    const [first, ...others] = composersIn(spec, scope);
    if (!first) continue;
    const rank = ({ element }: Composer): number => (isFocused(element) ? Infinity : lastVisit(element));
    return others.reduce((best, other) => (rank(other) > rank(best) ? other : best), first);
  }
  return undefined;
}

/** The composer is still there and takes text. */
export function isUsable({ element, kind }: Composer): boolean {
  const shown = kind === 'frame' ? frameOf(element) : element;
  return element.isConnected && editingHost(element) === element && !!shown && isVisible(shown);
}

/** Fails closed: a note marker seen anywhere in the page stops insertion. */
function isNoteMode({ note }: ComposerSpec, page: Document): boolean {
  return !!note?.length && [...page.querySelectorAll(note.join())].some(isVisible);
}

function composersIn({ field, frame = [], placeholder = [] }: ComposerSpec, scope: ParentNode): Composer[] {
  const found: Composer[] = [];
  const add = (element: HTMLElement | undefined, kind: Composer['kind']): void => {
    if (!element || found.some((other) => other.element === element)) return;
    const composer = { element, kind, placeholder };
    if (!isUsable(composer)) return;
    const around = frameOf(element)?.ownerDocument;
    if (around) watchFrame(element.ownerDocument, around);
    found.push(composer);
  };
  for (const selector of field) {
    for (const match of allOf(scope, [selector])) {
      add(editingHost(match), asField(match) ? 'field' : 'editable');
    }
  }
  for (const selector of frame) {
    for (const match of allOf(scope, [selector])) {
      const inner = (match as HTMLIFrameElement).contentDocument;
      if (inner?.body) add(editingHost(inner.body), 'frame');
    }
  }
  return found;
}
