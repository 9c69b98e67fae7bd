import tinymce from 'tinymce';
import 'tinymce/icons/default';
import 'tinymce/models/dom';
import 'tinymce/skins/ui/oxide/skin.css';
import 'tinymce/themes/silver';
import { make, mountEditor } from './editor-page';

/** TinyMCE in its frame, as UVdesk and older help desks have it. */
void mountEditor(async (reply) => {
  const target = make('textarea');
  reply.append(target);
  const [editor] = await tinymce.init({
    target,
    skin: false,
    content_css: false,
    menubar: false,
    toolbar: 'bold italic',
    promotion: false,
    branding: false,
  });
  if (!editor) throw new Error('TinyMCE did not start');
  return {
    held: () => editor.getContent(),
    fill: (text) => {
      editor.setContent(`<p>${text}</p>`);
      // It holds a caret of its own before anybody has been there.
      editor.selection.select(editor.getBody(), true);
      editor.selection.collapse(false);
    },
  };
});
