import { StrictMode, useLayoutEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { mountEditor } from './editor-page';

let held = '';
let set: (text: string) => void = () => {};

/** With `?reject` the page puts its own text back after every input, as a locked composer does. */
const rejects = new URLSearchParams(location.search).has('reject');

function Composer() {
  const [text, setText] = useState('');
  useLayoutEffect(() => {
    held = text;
    set = setText;
  }, [text]);
  return (
    <textarea
      className="composer"
      aria-label="Reply"
      value={text}
      onChange={(event) => {
        if (!rejects) setText(event.target.value);
      }}
    />
  );
}

/** A controlled field: React compares what it set with what it finds and reverts what it did not see. */
void mountEditor((reply) => {
  flushSync(() => {
    createRoot(reply).render(
      <StrictMode>
        <Composer />
      </StrictMode>,
    );
  });
  return { held: () => held, fill: (text) => flushSync(() => set(text)) };
});
