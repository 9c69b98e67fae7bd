import { createElement as h, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { Button, Input, MessageList } from 'react-chat-elements';
import 'react-chat-elements/dist/main.css';
import { LINES, ready } from './chat';

/** What stood there keeps its time when the page is loaded again. */
const START = Date.parse('2026-11-20T10:00:00Z');

/** Holds the input's field. */
const box = { current: null };

function Chat() {
  const [lines, setLines] = useState(LINES);
  const add = (...line) => setLines((all) => [...all, line]);
  if (!window.kit) ready((text) => add('customer', text));
  const send = () => {
    window.kit.sent.push(box.current.value);
    add('agent', box.current.value);
    box.current.value = '';
  };
  const dataSource = lines.map(([by, text], id) => ({
    id,
    type: 'text',
    position: by === 'customer' ? 'left' : 'right',
    title: by === 'customer' ? 'Maria' : 'Ann',
    text,
    date: new Date(START + id * 60_000),
  }));
  return h(
    'div',
    { className: 'chat' },
    h(MessageList, { className: 'list', lockable: true, toBottomHeight: '100%', dataSource }),
    h(Input, {
      placeholder: 'Type here…',
      multiline: true,
      referance: box,
      rightButtons: h(Button, { text: 'Send', onClick: send }),
    }),
  );
}

createRoot(document.getElementById('root')).render(h(Chat));
