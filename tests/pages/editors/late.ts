import { linesOf, make, mountEditor } from './editor-page';

/** With `?twice` the text comes once more, later still. */
const isDoubled = new URLSearchParams(location.search).has('twice');

/** A model-driven editor that takes a paste over and shows it a quarter of a second later. */
void mountEditor((reply) => {
  const editable = make('div', { class: 'composer', contenteditable: 'true', 'data-lexical-editor': 'true' });
  reply.append(editable);
  editable.addEventListener('paste', (event) => {
    event.preventDefault();
    const text = event.clipboardData?.getData('text/plain') ?? '';
    const apply = (): void => editable.append(...text.split('\n').map((line) => make('div', {}, line)));
    setTimeout(apply, 250);
    if (isDoubled) setTimeout(apply, 320);
  });
  return {
    held: () => linesOf(editable),
    fill: (text) => {
      editable.textContent = text;
    },
  };
});
