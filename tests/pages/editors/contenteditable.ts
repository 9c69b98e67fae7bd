import { linesOf, make, mountEditor } from './editor-page';

/** A chat's own editor: a div one can type into, which sends what it holds as text. */
void mountEditor((reply) => {
  const editable = make('div', { class: 'composer', contenteditable: 'true', role: 'textbox', 'aria-label': 'Reply' });
  reply.append(editable);
  return {
    held: () => linesOf(editable),
    fill: (text) => {
      editable.textContent = text;
    },
  };
});
