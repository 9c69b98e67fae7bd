import { make, mountEditor } from './editor-page';

/** A chat with a one-line field. */
void mountEditor((reply) => {
  const field = make('input', { class: 'composer', 'aria-label': 'Reply' });
  reply.append(field);
  return {
    held: () => field.value,
    fill: (text) => {
      field.value = text;
      field.setSelectionRange(0, 0);
    },
  };
});
