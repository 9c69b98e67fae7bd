import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { createEditor, Editor, Node, Transforms } from 'slate';
import { withHistory } from 'slate-history';
import { Editable, Slate, withReact } from 'slate-react';
import { mountEditor } from './editor-page';

const editor = withHistory(withReact(createEditor()));
const paragraph = (text: string) => ({ type: 'paragraph', children: [{ text }] });

/** Slate: hears only of what comes as an input event it handles. */
void mountEditor((reply) => {
  flushSync(() => {
    createRoot(reply).render(
      <Slate editor={editor} initialValue={[paragraph('')]}>
        <Editable aria-label="Reply" />
      </Slate>,
    );
  });
  return {
    held: () => editor.children.map((block) => Node.string(block)).join('\n'),
    fill: (text) => {
      Transforms.select(editor, Editor.range(editor, []));
      Transforms.insertText(editor, text);
      Transforms.deselect(editor);
    },
  };
});
