import { html } from '../markup';
import type { KitComposer } from './composer';

/** An editable that keeps a `<p>` for each line and sends them as lines, as Quill does. */
export function lineEditableComposer(place: Element, element: HTMLElement): KitComposer {
  const clear = (): void => element.replaceChildren(html`<p><br /></p>`);
  place.append(element);
  clear();
  return { held: () => [...element.children].map((line) => line.textContent).join('\n'), clear };
}
