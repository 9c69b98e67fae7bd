import 'quill-1/dist/quill.snow.css';
import Quill from 'quill-1';
import { make, mountEditor } from './editor-page';

/** Quill 1, which shop consoles still have. */
void mountEditor((reply) => {
  const quill = new Quill(reply.appendChild(make('div')), { theme: 'snow' });
  return { held: () => quill.getText().replace(/\n$/, ''), fill: (text) => quill.setText(text) };
});
