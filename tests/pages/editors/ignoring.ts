import { linesOf, make, mountEditor } from './editor-page';

/** What the editor calls itself: `?as=ProseMirror` takes pastes, nothing else does. */
const name = new URLSearchParams(location.search).get('as') ?? 'plain';

/** An editor that undoes whatever others write into it and ignores every paste. */
void mountEditor((reply) => {
  const editable = make('div', { class: `composer ${name}`, contenteditable: 'true' });
  let held = '';
  reply.append(editable);
  new MutationObserver(() => {
    if (editable.textContent !== held) editable.textContent = held;
  }).observe(editable, { childList: true, characterData: true, subtree: true });
  return {
    held: () => linesOf(editable),
    fill: (text) => {
      held = text;
      editable.textContent = text;
    },
  };
});
