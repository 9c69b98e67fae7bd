import { html } from '../markup';
import type { KitComposer } from './composer';

/** How the console turns what stands in its editable into the message it sends. */
type Sends = 'lines' | 'html';

/**
 * An editable of the console's own, without a model.
 * @param sends `html`: everything but `<br>` goes out to the customer as markup
 */
export function editableComposer(
  place: Element,
  {
    element = html`<div contenteditable="true"></div>`,
    sends = 'lines',
  }: { element?: HTMLElement; sends?: Sends } = {},
): KitComposer {
  if (!element.isConnected) place.append(element);
  return {
    held: () => {
      const text = sends === 'html' ? element.innerHTML.replace(/<br>/g, '\n') : element.innerText;
      return text.replace(/\u00a0|&nbsp;/g, ' ').replace(/\n$/, '');
    },
    clear: () => element.replaceChildren(),
  };
}
