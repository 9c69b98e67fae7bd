import 'draft-js/dist/Draft.css';
import { ContentState, Editor, EditorState } from 'draft-js';
import { useLayoutEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { mountEditor } from './editor-page';

let held = '';
let set: (text: string) => void = () => {};

function Composer() {
  const [state, setState] = useState(() => EditorState.createEmpty());
  useLayoutEffect(() => {
    held = state.getCurrentContent().getPlainText('\n');
    set = (text) => setState(EditorState.createWithContent(ContentState.createFromText(text)));
  }, [state]);
  return <Editor editorState={state} onChange={setState} ariaLabel="Reply" />;
}

/** Draft.js, as Kustomer and older consoles have it: its own model, the DOM only a picture of it. */
void mountEditor((reply) => {
  const root = createRoot(reply);
  flushSync(() => root.render(<Composer />));
  return { held: () => held, fill: (text) => flushSync(() => set(text)) };
});
