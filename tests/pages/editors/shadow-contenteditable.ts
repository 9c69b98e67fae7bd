import { linesOf, make, mountEditor, rootIn } from './editor-page';

/** A chat's own editor in the open shadow root of an element, as chats that are web components have it. */
void mountEditor((reply) => {
  const editable = make('div', { class: 'composer', contenteditable: 'true', role: 'textbox', 'aria-label': 'Reply' });
  rootIn(reply).append(editable);
  return {
    held: () => linesOf(editable),
    fill: (text) => {
      editable.textContent = text;
    },
  };
});
