import { linesOf, make, mountEditor } from './editor-page';

const PLACEHOLDER = 'Type your message here';

/**
 * An editor in the manner of CKEditor 4: the body of a frame without an address, written by its
 * parent, whose placeholder is real text until it has the focus. The field behind it is hidden.
 */
void mountEditor((reply) => {
  const frame = make('iframe', { class: 'cke_wysiwyg_frame', title: 'Reply' });
  reply.append(make('textarea', { class: 'composer', style: 'display: none' }), frame);
  const inner = frame.contentDocument;
  if (!inner) throw new Error('the frame has no document');
  inner.open();
  inner.write('<!doctype html><title>Reply</title><body contenteditable="true" class="cke_editable"></body>');
  inner.close();
  const { body } = inner;
  const showPlaceholder = (): void => {
    if (body.textContent !== '') return;
    body.classList.add('placeholder');
    body.textContent = PLACEHOLDER;
  };
  const clear = (): void => {
    if (!body.classList.contains('placeholder')) return;
    body.classList.remove('placeholder');
    body.textContent = '';
  };
  inner.addEventListener('mousedown', clear);
  // The real editor clears it after its own focus handling, not at once.
  frame.contentWindow?.addEventListener('focus', () => setTimeout(clear, 150));
  frame.contentWindow?.addEventListener('blur', showPlaceholder);
  showPlaceholder();
  return {
    held: () => (body.classList.contains('placeholder') ? '' : linesOf(body)),
    fill: (text) => {
      body.classList.remove('placeholder');
      body.textContent = text;
    },
  };
});
