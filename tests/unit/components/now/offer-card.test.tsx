import { fireEvent, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { OfferCard } from '../../../../components/now/offer-card';
import type { OfferView } from '../../../../messaging/view';
import { renderInEnglish } from '../in-english';
import { passTime } from '../pass-time';

const NOW = Date.UTC(2026, 10, 20, 9);
const offer: OfferView = { id: 'o', reason: 'abuse', reset: 'three-breaths', expiresAt: NOW + 300_000, state: 'open' };

beforeEach(() => {
  vi.useFakeTimers({ now: NOW });
});
afterEach(() => {
  vi.useRealTimers();
});

function draw(over: Partial<OfferView> = {}, holdFirstMs?: number) {
  const calls = { onStart: vi.fn(), onLater: vi.fn(), onDismiss: vi.fn() };
  renderInEnglish(<OfferCard offer={{ ...offer, ...over }} holdFirstMs={holdFirstMs} {...calls} />);
  return calls;
}

describe('a pause offer', () => {
  it.each([
    ['Start', 'onStart'],
    ['Later', 'onLater'],
    ['No, thanks', 'onDismiss'],
  ] as const)('"%s" is its own answer', (label, call) => {
    const calls = draw();
    fireEvent.click(screen.getByRole('button', { name: label }));
    expect(
      Object.entries(calls)
        .filter(([, fn]) => fn.mock.calls.length > 0)
        .map(([name]) => name),
    ).toEqual([call]);
  });

  it('counts down and goes silently', () => {
    draw();
    expect(screen.getByText(/open for 5:00/)).toBeTruthy();
    passTime(61_000);
    expect(screen.getByText(/open for 3:59/)).toBeTruthy();
    passTime(239_000);
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('says when a line should come first', () => {
    draw({}, 130_000);
    expect(screen.getByText(/waited 2:10/)).toBeTruthy();
  });

  it('once accepted waits for still hands and can be started now', () => {
    const { onStart } = draw({ state: 'waiting', expiresAt: NOW - 1 });
    expect(screen.getByText('Starts when your hands are still.')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Start now' }));
    expect(onStart).toHaveBeenCalledOnce();
    expect(screen.queryByRole('button', { name: 'Later' })).toBeNull();
  });
});
