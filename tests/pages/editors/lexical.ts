import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { registerRichText } from '@lexical/rich-text';
import { $createParagraphNode, $createTextNode, $getRoot, createEditor } from 'lexical';
import { make, mountEditor } from './editor-page';

/** Lexical, with its rich text and its undo. */
void mountEditor((reply) => {
  const element = make('div', { contenteditable: 'true', 'aria-label': 'Reply' });
  reply.append(element);
  const editor = createEditor({
    namespace: 'reply',
    onError: (error) => {
      throw error;
    },
  });
  editor.setRootElement(element);
  registerRichText(editor);
  registerHistory(editor, createEmptyHistoryState(), 300);
  const fill = (text: string): void =>
    editor.update(
      () =>
        void $getRoot()
          .clear()
          .append($createParagraphNode().append($createTextNode(text))),
      { discrete: true },
    );
  return {
    // Each paragraph is a line; Lexical itself parts paragraphs with two line breaks.
    held: () =>
      editor.getEditorState().read(() =>
        $getRoot()
          .getChildren()
          .map((node) => node.getTextContent())
          .join('\n'),
      ),
    fill,
  };
});
