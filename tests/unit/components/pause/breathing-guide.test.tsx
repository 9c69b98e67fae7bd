import { fireEvent, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { BreathingGuide } from '../../../../components/pause/breathing-guide';
import { type BreathResetId, lengthOf, phaseAt, RESETS } from '../../../../domain/pause/resets';
import { en } from '../../../../locales/en';
import { renderInEnglish } from '../in-english';
import { passTime } from '../pass-time';

const NOW = Date.UTC(2026, 10, 20, 9);
const PHASES = en.panel.pause.phases;

beforeEach(() => {
  vi.useFakeTimers({ now: NOW });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

function begin(reset: BreathResetId = 'three-breaths', startedAt = NOW) {
  const onEnd = vi.fn();
  const pause = { id: 'p', reset, startedAt, plannedMs: lengthOf(RESETS[reset]) };
  renderInEnglish(<BreathingGuide pause={pause} onEnd={onEnd} />);
  passTime(20);
  return onEnd;
}

function spoken(): string | null {
  return screen.getByRole('status').textContent;
}

function open(): number {
  return Number(screen.getByRole('region', { name: /breaths|minute|sighs/i }).style.getPropertyValue('--open'));
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

  it('goes on by the clock in a page that draws no frames', () => {
    vi.stubGlobal('requestAnimationFrame', () => 1);
    begin();
    passTime(3_980);
    expect(spoken()).toBe('Breathe out, slowly');
  });

  it('is at its place after every second of five minutes in a page whose timers are held back', () => {
    vi.stubGlobal('requestAnimationFrame', () => 1);
    const [timely, began] = [globalThis.setTimeout, performance.now()];
    // As in the background: timers ring once a second, however early they were due.
    vi.stubGlobal('setTimeout', (work: () => void, ms = 0) => {
      const passed = performance.now() - began;
      return timely(work, Math.ceil((passed + ms - 320) / 1_000) * 1_000 + 320 - passed);
    });
    begin('cyclic-sighing');
    passTime(300);
    const seen: string[] = [];
    for (let second = 0; second < 299; second++) {
      const { name, breath } = phaseAt(RESETS['cyclic-sighing'], second * 1_000 + 320);
      const words = name === 'in' ? `Breathe in, softly ${breath} of 30` : PHASES[name];
      if (spoken() !== words) seen.push(`${second} s: ${spoken()} for ${words}`);
      passTime(1_000);
    }
    expect(seen).toEqual([]);
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
