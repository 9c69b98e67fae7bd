import { make, mountEditor } from './editor-page';

/** A shop chat that takes 40 characters. */
void mountEditor((reply) => {
  const field = make('textarea', { class: 'composer', maxlength: '40', 'aria-label': 'Reply' });
  reply.append(field);
  return {
    held: () => field.value,
    fill: (text) => {
      field.value = text;
      field.setSelectionRange(0, 0);
    },
  };
});
