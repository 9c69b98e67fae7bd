import { describe, expect, it } from 'vitest';
import { untilSafe } from '../../../../domain/pause/safe-moment';

const NOW = 1_000_000;
const STILL = { lastKeyAt: 0, lastSentAt: 0, isComposing: false };

describe('a pause may start', () => {
  it.each([
    ['now, when nothing was ever typed', STILL, 0],
    ['now, five seconds after the last key', { ...STILL, lastKeyAt: NOW - 5_000 }, 0],
    ['in two seconds, three after the last key', { ...STILL, lastKeyAt: NOW - 3_000 }, 2_000],
    ['in one second, one after sending by the mouse', { ...STILL, lastSentAt: NOW - 1_000 }, 1_000],
  ])('%s', (_title, hands, wait) => {
    expect(untilSafe(hands, NOW)).toBe(wait);
  });

  it('never while an input method is composing', () => {
    expect(untilSafe({ ...STILL, isComposing: true }, NOW)).toBeGreaterThan(0);
  });
});
