import { html } from '../markup';
import type { KitComposer } from './composer';

interface FrameOptions {
  readonly frame?: HTMLElement;
  readonly bodyClass?: string;
  /** Stands in the body as its text, under the class `placeholder`, until it has the focus. */
  readonly placeholder?: string;
}

/** An editor whose words stand in the body of a frame without an address, as CKEditor 4 and TinyMCE have it. */
export function frameComposer(place: Element, options: FrameOptions = {}): KitComposer {
  const { frame = html`<iframe title="Reply"></iframe>`, bodyClass = '', placeholder = '' } = options;
  place.append(frame);
  const inner = (frame as HTMLIFrameElement).contentDocument;
  if (!inner) throw new Error('the frame has no document');
  inner.open();
  inner.write('<!doctype html><title>Reply</title><body contenteditable="true"></body>');
  inner.close();
  const { body } = inner;
  body.className = bodyClass;
  if (placeholder) {
    body.classList.add('placeholder');
    body.textContent = placeholder;
    body.addEventListener('focus', () => {
      if (!body.classList.contains('placeholder')) return;
      body.classList.remove('placeholder');
      body.replaceChildren();
    });
  }
  return {
    held: () =>
      body.classList.contains('placeholder') ? '' : body.innerText.replace(/\u00a0/g, ' ').replace(/\n$/, ''),
    clear: () => body.replaceChildren(),
  };
}
