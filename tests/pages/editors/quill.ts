import 'quill/dist/quill.snow.css';
import Quill from 'quill';
import { make, mountEditor } from './editor-page';

/** Quill 2. */
void mountEditor((reply) => {
  const quill = new Quill(reply.appendChild(make('div')), { theme: 'snow' });
  return { held: () => quill.getText().replace(/\n$/, ''), fill: (text) => void quill.setText(text) };
});
