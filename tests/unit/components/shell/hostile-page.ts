import type { OpenNow } from '../../../../components/now/now-state';
import type { Severity } from '../../../../domain/hostility/verdict';
import { database } from '../../../../storage/database';
import { aMessage, anOpenNow } from '../now/builders';
import { answers } from './the-panel';

export const SITE = { url: 'https://desk.example.com/tickets/1', granted: ['https://desk.example.com/*'] };

export function aTurn(fingerprint: string, correction?: Severity) {
  return {
    fingerprint,
    conversation: 'conversation-1',
    speaker: 'customer' as const,
    at: 1,
    observedAt: 1,
    arrival: 'live' as const,
    day: '2026-11-20',
    severity: 2 as const,
    score: 0.9,
    kinds: [],
    target: 'agent' as const,
    mood: 'angry' as const,
    risks: [],
    ...(correction === undefined ? {} : { correction }),
  };
}

export function aHostilePage(over: Partial<OpenNow> = {}): OpenNow {
  const messages = [aMessage({ fingerprint: 'f', text: 'you moron', severity: 2, kinds: ['insult'] })];
  const view = { ...anOpenNow().view, level: 2, tension: 2, hostileToday: 1 } as const;
  return anOpenNow({ messages, view, ...over });
}

/** The background as far as corrections go: stores them and answers what was before. */
export function correctsInStore(): void {
  answers['desk.correct'] = async ({ fingerprint, severity }) => {
    const old = await database.turns.get(fingerprint);
    await database.turns.put(aTurn(fingerprint, severity));
    return { previous: old?.correction };
  };
}
