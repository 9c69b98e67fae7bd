import type { Turn } from '../../domain/conversation/turn';

/** A valid turn; a test states only what matters to it. */
export function aTurn(turn: Partial<Turn> = {}): Turn {
  return {
    speaker: 'customer',
    at: Date.UTC(2026, 10, 20, 9),
    severity: 0,
    kinds: [],
    target: 'none',
    mood: 'unclear',
    risks: [],
    ...turn,
  };
}

/** Customer turns of these severities, one a minute, the last at `until`. */
export function turnsOf(severities: readonly Turn['severity'][], until: number): Turn[] {
  return severities.map((severity, index) => aTurn({ severity, at: until - (severities.length - 1 - index) * 60_000 }));
}
