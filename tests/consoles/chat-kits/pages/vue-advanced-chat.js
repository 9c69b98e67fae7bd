import { register } from 'vue-advanced-chat';
import { idOf, LINES, ready } from './chat';

register();
const chat = document.createElement('vue-advanced-chat');
const people = [
  { _id: 'agent', username: 'Ann', status: { state: 'online' } },
  { _id: 'customer', username: 'Maria', status: { state: 'online' } },
];
let messages = LINES.map(message);

function message([senderId, content], index) {
  return { _id: idOf(index + 1), content, senderId, username: senderId, date: '22 November', timestamp: '10:01' };
}

function add(...line) {
  messages = [...messages, message(line, messages.length)];
  chat.messages = messages;
}

// What is set before it stands in the page makes it draw itself twice.
document.getElementById('root').append(chat);
chat.addEventListener('fetch-messages', () => {
  // The component is in the midst of drawing itself.
  setTimeout(() => {
    chat.messages = messages;
    chat.messagesLoaded = true;
  });
});
chat.addEventListener('send-message', ({ detail: [{ content }] }) => {
  window.kit.sent.push(content);
  add('agent', content);
});
chat.height = '90vh';
chat.currentUserId = 'agent';
chat.rooms = [{ roomId: 'r1', roomName: 'Maria', users: people }];
chat.roomsLoaded = true;
ready((text) => add('customer', text));
