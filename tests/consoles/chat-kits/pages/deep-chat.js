import 'deep-chat';
import { LINES, ready } from './chat';

const chat = document.createElement('deep-chat');
chat.history = LINES.map(([by, text]) => ({ role: by === 'customer' ? 'ai' : 'user', text }));
chat.style.cssText = 'width: 640px; height: 520px';
chat.connect = {
  handler: ({ messages }, signals) => {
    window.kit.sent.push(messages.at(-1).text);
    signals.onClose();
  },
  stream: true,
};
document.getElementById('root').append(chat);
ready((text) => chat.addMessage({ role: 'ai', text }));
