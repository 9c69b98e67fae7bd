import type { OpenNow } from '../../../../components/now/now-state';
import type { NowMessage, PhraseView } from '../../../../messaging/view';

let made = 0;

export function aMessage(over: Partial<NowMessage> = {}): NowMessage {
  made += 1;
  return {
    fingerprint: `message-${made}`,
    speaker: 'customer',
    text: 'Where is my parcel?',
    severity: 0,
    kinds: [],
    risks: [],
    cues: [],
    ...over,
  };
}

export function aPhrase(over: Partial<PhraseView> = {}): PhraseView {
  made += 1;
  const text = 'I am looking at it now.';
  return { id: `phrase-${made}`, text, language: 'en', suggestion: 'acknowledge', slots: [], why: [], ...over };
}

export function anOpenNow(over: Partial<OpenNow> = {}): OpenNow {
  return {
    state: 'open',
    consoleName: 'Zendesk',
    channel: 'ticket',
    conversation: 'conversation-1',
    view: { key: 'conversation-1', level: 0, tension: 0, hostileToday: 0, waitingSince: [], hasHeldOffer: false },
    messages: [aMessage()],
    recent: [],
    composer: 'ready',
    known: {},
    waits: [],
    ...over,
  };
}
