import { Editor } from '@tiptap/core';
import StarterKit from '@tiptap/starter-kit';
import { mountEditor } from './editor-page';

/** ProseMirror through TipTap, in a chat that sends with Enter. */
void mountEditor((reply) => {
  const editor = new Editor({
    element: reply,
    extensions: [StarterKit],
    editorProps: {
      attributes: { 'aria-label': 'Reply' },
      // ProseMirror calls this, without any event, when a change of the DOM looks like Enter.
      handleKeyDown: (_view, event) => {
        if (event.key !== 'Enter') return false;
        window.sent++;
        return true;
      },
    },
  });
  return { held: () => editor.getHTML(), fill: (text) => void editor.commands.setContent(text) };
});
