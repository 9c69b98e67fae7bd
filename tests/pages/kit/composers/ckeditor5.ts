import 'ckeditor5/ckeditor5.css';
import { Bold, ClassicEditor, Essentials, Italic, List, Paragraph } from 'ckeditor5';
import type { KitComposer } from './composer';

/** CKEditor 5 in a place of its own. Resolves when one can type. */
export async function ckeditor5Composer(place: Element): Promise<KitComposer> {
  const editor = await ClassicEditor.create({
    licenseKey: 'GPL',
    attachTo: place.appendChild(document.createElement('div')),
    plugins: [Essentials, Paragraph, Bold, Italic, List],
    toolbar: ['bold', 'italic', 'bulletedList'],
  });
  return {
    held: () => linesOfData(editor.getData()),
    clear: () => editor.setData(''),
  };
}

/** The lines of what CKEditor 5 gives as its data; a new paragraph is a blank line. */
export function linesOfData(data: string): string {
  return data
    .replace(/<\/p><p>/g, '\n\n')
    .replace(/<br>/g, '\n')
    .replace(/^<p>|<\/p>$/g, '');
}
