import { register } from 'vue-advanced-chat';
import { LINES, ready } from './chat';

register();
const chat = document.createElement('vue-advanced-chat');
const people = [
  { _id: 'agent', username: 'Ann', status: { state: 'online' } },
  { _id: 'customer', username: 'Maria', status: { state: 'online' } },
];
let messages = LINES.map(message);

function message([senderId, content], index) {
  return { _id: `m${index}`, content, senderId, username: senderId, date: '22 November', timestamp: '10:01' };
}

function add(...line) {
  messages = [...messages, message(line, messages.length)];
  chat.messages = messages;
}

chat.height = '90vh';
chat.currentUserId = 'agent';
chat.rooms = [{ roomId: 'r1', roomName: 'Maria', users: people }];
chat.roomsLoaded = true;
chat.messagesLoaded = true;
chat.addEventListener('fetch-messages', () => {
  chat.messages = [];
  setTimeout(() => {
    chat.messages = messages;
    chat.messagesLoaded = true;
  });
});
chat.addEventListener('send-message', ({ detail: [{ content }] }) => {
  window.kit.sent.push(content);
  add('agent', content);
});
document.getElementById('root').append(chat);
ready((text) => add('customer', text));
