import {
  ChatContainer,
  MainContainer,
  Message,
  MessageInput,
  MessageList,
  MessageSeparator,
} from '@chatscope/chat-ui-kit-react';
import '@chatscope/chat-ui-kit-styles/dist/default/styles.min.css';
import { createElement as h, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { LINES, ready } from './chat';

const model = ([by, message], key) =>
  h(Message, {
    key,
    model: {
      message,
      sender: by === 'customer' ? 'Maria' : 'Ann',
      sentTime: '10:01',
      direction: by === 'customer' ? 'incoming' : 'outgoing',
      position: 'single',
    },
  });

function Chat() {
  const [lines, setLines] = useState(LINES);
  const add = (...line) => setLines((all) => [...all, line]);
  if (!window.kit) ready((text) => add('customer', text));
  const send = (_html, text) => {
    window.kit.sent.push(text);
    add('agent', text);
  };
  const list = h(MessageList, null, h(MessageSeparator, { content: 'Today' }), ...lines.map(model));
  const input = h(MessageInput, { placeholder: 'Type a message', onSend: send, attachButton: false });
  return h(MainContainer, null, h(ChatContainer, null, list, input));
}

createRoot(document.getElementById('root')).render(h(Chat));
