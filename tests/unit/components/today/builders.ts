import type { Period } from '../../../../components/history/period';

export function aDay(over: Partial<Period['counts']> = {}): Period['counts'] {
  return {
    day: '2026-11-20',
    conversations: 0,
    hostile: 0,
    abusive: 0,
    recovered: 0,
    messages: [0, 0, 0, 0],
    replies: 0,
    offers: 0,
    pauses: 0,
    pauseMs: 0,
    phraseUses: 0,
    ...over,
  };
}
