import { make, mountEditor, rootIn } from './editor-page';

/** A reply box in the open shadow root of an element, beside a search box that stands there too. */
void mountEditor((reply) => {
  const field = make('textarea', { class: 'composer', 'aria-label': 'Reply' });
  rootIn(reply).append(make('input', { class: 'search', 'aria-label': 'Search here' }), field);
  return {
    held: () => field.value,
    fill: (text) => {
      field.value = text;
      field.setSelectionRange(0, 0);
    },
  };
});
