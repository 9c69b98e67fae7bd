import { act, fireEvent, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { BreathingGuide } from '../../../../components/pause/breathing-guide';
import type { ResetId } from '../../../../domain/pause/resets';
import { renderInEnglish } from '../in-english';
import { passTime } from '../pass-time';

const NOW = Date.UTC(2026, 10, 20, 9);

beforeEach(() => {
  vi.useFakeTimers({ now: NOW });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

function begin(reset: ResetId = 'three-breaths', startedAt = NOW) {
  const onEnd = vi.fn();
  const pause = { id: 'p', reset, startedAt, plannedMs: reset === 'three-breaths' ? 30_000 : 70_000 };
  renderInEnglish(<BreathingGuide pause={pause} onEnd={onEnd} />);
  passTime(20);
  return onEnd;
}

function spoken(): string | null {
  return screen.getByRole('status').textContent;
}

function open(): number {
  return Number(screen.getByRole('region', { name: /breaths|minute/i }).style.getPropertyValue('--open'));
}

describe('the breathing guide', () => {
  it('speaks each phase once, with the number of the breath', () => {
    begin();
    expect(spoken()).toBe('Breathe in, softly 1 of 3');
    passTime(4_000);
    expect(spoken()).toBe('Breathe out, slowly');
    passTime(6_000);
    expect(spoken()).toBe('Breathe in, softly 2 of 3');
    passTime(20_000);
    expect(spoken()).toBe('Done');
  });

  it('leads in and out of the minute', () => {
    begin('sixty-seconds');
    expect(spoken()).toBe('Let your shoulders drop');
    passTime(5_000);
    expect(spoken()).toBe('Breathe in, softly 1 of 6');
    passTime(60_000);
    expect(spoken()).toBe('Let it find its own pace');
  });

  it('opens while breathing in and closes while breathing out', () => {
    begin();
    passTime(1_000);
    const early = open();
    passTime(2_900);
    const full = open();
    passTime(5_000);
    const late = open();
    expect(early).toBeLessThan(0.5);
    expect(full).toBeGreaterThan(0.95);
    expect(late).toBeLessThan(0.3);
  });

  it('joins a pause that has begun elsewhere where it stands', () => {
    begin('three-breaths', NOW - 11_000);
    expect(spoken()).toBe('Breathe in, softly 2 of 3');
  });

  it('does not lag after the page was hidden', () => {
    begin();
    let draw: FrameRequestCallback = () => undefined;
    vi.stubGlobal('requestAnimationFrame', (frame: FrameRequestCallback) => {
      draw = frame;
      return 1;
    });
    passTime(24_500);
    expect(spoken()).toBe('Breathe in, softly 1 of 3');
    act(() => draw(performance.now()));
    expect(spoken()).toBe('Breathe out, slowly');
  });

  it.each([
    ['Esc', () => fireEvent.keyDown(document, { key: 'Escape' }), 1],
    ['its button', () => fireEvent.click(screen.getByRole('button', { name: 'End here' })), 1],
    ['another key', () => fireEvent.keyDown(document, { key: 'Enter' }), 0],
  ])('%s', (_what, act_, times) => {
    const onEnd = begin();
    act_();
    expect(onEnd).toHaveBeenCalledTimes(times);
  });

  it('leaves an Esc alone that something else has used', () => {
    const onEnd = begin();
    const used = new KeyboardEvent('keydown', { key: 'Escape', cancelable: true, bubbles: true });
    used.preventDefault();
    document.dispatchEvent(used);
    expect(onEnd).not.toHaveBeenCalled();
  });

  it('with reduced motion is words and a filling bar', () => {
    vi.stubGlobal('matchMedia', (query: string) => ({
      matches: query.includes('reduce'),
      addEventListener: vi.fn(),
      removeEventListener: vi.fn(),
    }));
    begin();
    expect(document.querySelector('svg')).toBeNull();
    expect(screen.getAllByText('Breathe in, softly').length).toBeGreaterThan(0);
    passTime(3_900);
    expect(open()).toBeGreaterThan(0.95);
  });
});
