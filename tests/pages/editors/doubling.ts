import { linesOf, make, mountEditor } from './editor-page';

/** An editor with two paste handlers, each of which inserts. */
void mountEditor((reply) => {
  const editable = make('div', { class: 'composer ProseMirror', contenteditable: 'true' });
  reply.append(editable);
  for (let handler = 0; handler < 2; handler++) {
    editable.addEventListener('paste', (event) => {
      event.preventDefault();
      editable.append(event.clipboardData?.getData('text/plain') ?? '');
    });
  }
  return {
    held: () => linesOf(editable),
    fill: (text) => {
      editable.textContent = text;
    },
  };
});
