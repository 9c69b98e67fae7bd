import { Editor } from '@tiptap/core';
import StarterKit from '@tiptap/starter-kit';
import type { KitComposer } from './composer';

/** ProseMirror, by TipTap. @param attributes of the editable, beside the editor's own */
export function prosemirrorComposer(place: Element, attributes: Readonly<Record<string, string>> = {}): KitComposer {
  const editor = new Editor({ element: place, extensions: [StarterKit], editorProps: { attributes } });
  return {
    held: () => editor.getText({ blockSeparator: '\n' }),
    clear: () => void editor.commands.clearContent(),
  };
}
