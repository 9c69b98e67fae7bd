import './dist/webchat-minimal.js';
import { idOf, LINES, ready } from './chat';

/** The least a bot's line must do: what is posted comes back as an activity. */
const observers = new Set();
const observable = (subscribe) => ({ subscribe, [Symbol.observable ?? '@@observable']: () => observable(subscribe) });
let count = 0;
/** What stood there keeps its time when the page is loaded again. */
const START = Date.parse('2026-11-20T10:00:00Z');

function activity(by, text, channelData) {
  count += 1;
  return {
    id: idOf(count),
    type: 'message',
    text,
    timestamp: new Date(START + count * 60_000).toISOString(),
    from: by === 'customer' ? { id: 'maria', role: 'bot' } : { id: 'agent', role: 'user' },
    ...(channelData ? { channelData } : {}),
  };
}

const show = (one) => observers.forEach((observer) => observer.next(one));

const directLine = {
  activity$: observable((observer) => {
    observers.add(observer);
    for (const [by, text] of LINES) observer.next(activity(by, text));
    return { unsubscribe: () => observers.delete(observer) };
  }),
  connectionStatus$: observable((observer) => {
    for (const status of [0, 1, 2]) observer.next(status);
    return { unsubscribe: () => undefined };
  }),
  postActivity: (posted) =>
    observable((observer) => {
      if (posted.type === 'message') {
        window.kit.sent.push(posted.text);
        const one = activity('agent', posted.text, posted.channelData);
        show(one);
        observer.next(one.id);
      }
      observer.complete();
      return { unsubscribe: () => undefined };
    }),
  end: () => undefined,
};

ready((text) => show(activity('customer', text)));
window.WebChat.renderWebChat({ directLine, userID: 'agent', locale: 'en-US' }, document.getElementById('root'));
