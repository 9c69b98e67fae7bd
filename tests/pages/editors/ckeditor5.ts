import 'ckeditor5/ckeditor5.css';
import { Bold, ClassicEditor, Enter, Essentials, Italic, List, Paragraph, ShiftEnter, Typing, Undo } from 'ckeditor5';
import { make, mountEditor } from './editor-page';

/** With `?bare` the editor has no clipboard support: it ignores every paste. */
const isBare = new URLSearchParams(location.search).has('bare');

/** CKEditor 5 as help desks use it. */
void mountEditor(async (reply) => {
  const editor = await ClassicEditor.create({
    licenseKey: 'GPL',
    attachTo: reply.appendChild(make('div')),
    placeholder: 'Write a reply',
    plugins: isBare ? [Enter, ShiftEnter, Typing, Undo, Paragraph] : [Essentials, Paragraph, Bold, Italic, List],
    toolbar: isBare ? ['undo', 'redo'] : ['bold', 'italic', 'bulletedList', 'undo', 'redo'],
  });
  return { held: () => editor.getData(), fill: (text) => editor.setData(text) };
});
