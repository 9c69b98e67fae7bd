import { act, fireEvent, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Guide } from '../../../../components/pause/guide';
import '../../../../components/pause/green-view';
import '../../../../components/pause/step-guide';
import { type Comfort, PLAIN_COMFORT } from '../../../../components/pause/pause-state';
import { playTone } from '../../../../components/pause/sound';
import { BREATH_RESETS, lengthOf, RESETS, type ResetId } from '../../../../domain/pause/resets';
import { en } from '../../../../locales/en';
import { renderInEnglish } from '../in-english';
import { passTime } from '../pass-time';

const NOW = Date.UTC(2026, 10, 20, 9);
const PHOTO = { id: 'p', title: 'sea.jpg', data: 'data:image/jpeg;base64,AAAA' };

beforeEach(() => {
  vi.useFakeTimers({ now: NOW });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

async function begin(reset: ResetId, comfort: Partial<Comfort> = {}) {
  const onEnd = vi.fn();
  const pause = { id: 'p', reset, startedAt: Date.now(), plannedMs: lengthOf(RESETS[reset]) };
  renderInEnglish(<Guide pause={pause} comfort={{ ...PLAIN_COMFORT, ...comfort }} onEnd={onEnd} />);
  // The guide comes when it is loaded, and its clock runs once it has drawn something.
  await vi.waitFor(() => {
    passTime(0);
    expect(document.querySelector('[style*="--done"]')).toBeTruthy();
  });
  return onEnd;
}

const spoken = () => screen.getByRole('status').textContent;

describe('a guide of steps', () => {
  it('goes on by itself, and at a press', async () => {
    const onEnd = await begin('grounding');
    const { grounding } = en.calm;
    expect(spoken()).toBe(grounding.see);
    passTime(12_050);
    expect(spoken()).toBe(grounding.touch);
    fireEvent.click(screen.getByRole('button', { name: 'Next' }));
    passTime(20);
    expect(spoken()).toBe(grounding.hear);
    passTime(12_000);
    expect(spoken()).toBe(grounding.smell);
    fireEvent.click(screen.getByRole('button', { name: 'Next' }));
    passTime(20);
    fireEvent.click(screen.getByRole('button', { name: 'Done' }));
    expect(onEnd).toHaveBeenCalledExactlyOnceWith('done');
  });

  it('left before is left early', async () => {
    const onEnd = await begin('body');
    fireEvent.keyDown(document, { key: 'Escape' });
    expect(onEnd).toHaveBeenCalledExactlyOnceWith('early');
  });

  it.each([
    [false, en.calm.body.stand],
    [true, en.calm.seated.stand],
  ])('for the body, seated %s, says “%s”', async (seated, words) => {
    await begin('body', { style: { ...PLAIN_COMFORT.style, seated } });
    passTime(45_050);
    expect(spoken()).toBe(words);
  });

  it('ties the cards to the case, and shows them in their order', async () => {
    await begin('perspective', { caseInView: { theirs: 'logistics', facts: ['order 8812', '$40'] } });
    const { names, theirs } = en.calm.perspective;
    expect(spoken()).toBe(`${names.theirs}. ${theirs.logistics}`);
    passTime(15_050);
    expect(spoken()).toContain('order 8812, $40');
    passTime(15_000);
    expect(spoken()).toContain(names.elsewhere);
    passTime(15_000);
    expect(spoken()).toContain(names.own);
  });
});

describe('the green view', () => {
  it('is a drawn landscape with a name', async () => {
    await begin('green-view');
    const names = Object.values(en.calm.view.scenes) as string[];
    expect(names).toContain(screen.getByRole('img').getAttribute('aria-label'));
  });

  it('is a photo of one’s own where there is one and it is wanted', async () => {
    await begin('green-view', { media: { photos: [PHOTO], sound: undefined } });
    expect(screen.getByRole('img').getAttribute('src')).toBe(PHOTO.data);
  });

  it('is no photo where that is switched off', async () => {
    const style = { ...PLAIN_COMFORT.style, ownPhotos: false };
    await begin('green-view', { style, media: { photos: [PHOTO], sound: undefined } });
    expect(screen.getByRole('img').tagName).toBe('svg');
  });
});

/** A sound output that only notes what it is told. */
function anOutput(mayBegin = Promise.resolve()) {
  const noted = { made: 0, closed: 0, ramps: [] as [value: number, at: number][], held: [] as number[] };
  const param = () => ({
    linearRampToValueAtTime: (value: number, at: number) => noted.ramps.push([value, at]),
    value: 0.02,
    cancelScheduledValues: vi.fn(),
    setValueAtTime: (value: number) => noted.held.push(value),
    setTargetAtTime: vi.fn(),
  });
  vi.stubGlobal(
    'AudioContext',
    class {
      currentTime = 0;
      destination = {};
      constructor() {
        noted.made += 1;
      }
      resume = () => mayBegin;
      close = async () => {
        noted.closed += 1;
      };
    },
  );
  const node = class {
    gain = param();
    frequency = { linearRampToValueAtTime: vi.fn() };
    connect = vi.fn();
    start = vi.fn();
  };
  vi.stubGlobal('GainNode', node);
  vi.stubGlobal('OscillatorNode', node);
  return noted;
}

describe('sound', () => {
  it('is none unless the agent chose it', async () => {
    const noted = anOutput();
    await begin('three-breaths');
    await act(() => vi.advanceTimersByTimeAsync(2_000));
    expect(noted.made).toBe(0);
  });

  it('swells and sinks with the breath, on the clock of the sound itself, over five minutes', async () => {
    const noted = anOutput();
    playTone(BREATH_RESETS['cyclic-sighing'], Date.now());
    await Promise.resolve();
    const turns = noted.ramps.map(([, at]) => Math.round(at * 1_000 - 50));
    // In, a little more, out: three stretches a breath, each ending where its phase ends.
    expect(turns.slice(0, 4)).toEqual([3_000, 4_000, 10_000, 13_000]);
    expect(turns.at(-1)).toBe(300_000);
    expect(Math.max(...noted.ramps.map(([value]) => value))).toBeLessThan(0.1);
  });

  it('that the browser holds back joins the breath where it is by then', async () => {
    let letBegin = (): void => undefined;
    const noted = anOutput(new Promise((resolve) => (letBegin = resolve)));
    playTone(BREATH_RESETS['cyclic-sighing'], Date.now());
    await vi.advanceTimersByTimeAsync(2_000);
    expect(noted.ramps).toEqual([]);
    letBegin();
    await vi.advanceTimersByTimeAsync(0);
    expect(Math.round((noted.ramps[0]?.[1] ?? 0) * 1_000 - 50)).toBe(1_000);
  });

  it('joins a breath that is under way, and ends with it from where it is', async () => {
    const noted = anOutput();
    const stop = playTone(BREATH_RESETS['three-breaths'], Date.now() - 5_000);
    await Promise.resolve();
    expect(Math.round((noted.ramps[0]?.[1] ?? 0) * 1_000 - 50)).toBe(5_000);
    stop();
    expect(noted.held).toEqual([0.02]);
    vi.advanceTimersByTime(2_000);
    expect(noted.closed).toBe(1);
  });
});
