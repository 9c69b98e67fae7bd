import { make, mountEditor } from './editor-page';

/** A plain reply box, with the hidden fields that consoles keep beside it. */
void mountEditor((reply) => {
  const field = make('textarea', { class: 'composer', 'aria-label': 'Reply' });
  const tiny = make('textarea', {
    class: 'composer',
    style: 'position: absolute; min-height: 0; width: 1px; height: 1px',
  });
  reply.append(
    make('textarea', { class: 'composer', style: 'display: none' }),
    make('textarea', { class: 'composer', style: 'visibility: hidden' }),
    make('textarea', { class: 'composer', style: 'position: fixed; left: -9999px' }),
    tiny,
    field,
  );
  return {
    held: () => field.value,
    fill: (text) => {
      field.value = text;
      field.setSelectionRange(0, 0);
    },
    note: () => reply.append(make('p', { class: 'note-mode' }, 'Internal note')),
  };
});
