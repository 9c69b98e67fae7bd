import { createElement as h } from 'react';
import { createRoot } from 'react-dom/client';
import { StreamChat } from 'stream-chat';
import { Channel, Chat, MessageComposer, MessageList, Window } from 'stream-chat-react';
import 'stream-chat-react/dist/css/index.css';
import { idOf, LINES, ready } from './chat';

const people = { agent: { id: 'agent', name: 'Ann' }, customer: { id: 'maria', name: 'Maria' } };
const client = new StreamChat('offline', { warmUp: false });
client.user = { ...people.agent, mutes: [], channel_mutes: [] };
client._user = client.user;
client.userID = 'agent';
client.userToken = 'offline';
client.setUserPromise = Promise.resolve();
client.wsPromise = Promise.resolve();
client.doAxiosRequest = async () => ({ channels: [], threads: [], members: [] });
let count = 0;
/** What stood there keeps its time when the page is loaded again. */
const START = Date.parse('2026-11-20T10:00:00Z');

function message(by, text, id = idOf((count += 1))) {
  const at = new Date(START + count * 60_000);
  return {
    id,
    type: 'regular',
    text,
    user: people[by],
    created_at: at,
    updated_at: at,
    attachments: [],
    mentioned_users: [],
  };
}

const channel = client.channel('messaging', 'maria', { name: 'Maria' });
channel.data = { ...channel.data, own_capabilities: ['send-message'] };
channel.initialized = true;
channel.watch = async () => ({});
channel.getConfig = () => ({
  typing_events: false,
  read_events: false,
  replies: false,
  commands: [],
  max_message_length: 5000,
});
channel.markRead = async () => null;
channel.countUnread = () => 0;
channel.sendMessage = async ({ id, text }) => {
  window.kit.sent.push(text);
  return { message: message('agent', text, id) };
};
channel.state.addMessagesSorted(LINES.map(([by, text]) => message(by, text)));
client.activeChannels[channel.cid] = channel;

ready((text) => {
  const one = message('customer', text);
  channel.state.addMessageSorted(one);
  client.dispatchEvent({
    type: 'message.new',
    cid: channel.cid,
    channel_id: 'maria',
    message: one,
    user: people.customer,
  });
});

const input = h(MessageComposer);
const view = h(Window, null, h(MessageList), input);
createRoot(document.getElementById('root')).render(h(Chat, { client }, h(Channel, { channel }, view)));
