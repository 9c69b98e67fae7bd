import { fireEvent, screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { PausePane } from '../../../../components/pause/pause-pane';
import type { EndedPause } from '../../../../components/pause/pause-state';
import { renderInEnglish } from '../in-english';

const clock = { limitMs: 180_000, warnMs: 100_000 };

function draw(props: { ended?: EndedPause; waits?: number[] } = {}) {
  const calls = { onStart: vi.fn(), onEnd: vi.fn(), onLeave: vi.fn(), onDraw: vi.fn() };
  renderInEnglish(
    <PausePane running={undefined} ended={props.ended} waits={props.waits ?? []} clock={clock} {...calls} />,
  );
  return calls;
}

function move(name: string, value: number): void {
  fireEvent.change(screen.getByRole('slider', { name }), { target: { value: String(value) } });
}

describe('choosing a pause', () => {
  it.each([
    ['Three breaths', 'three-breaths'],
    ['One minute', 'sixty-seconds'],
  ])('"%s" starts it, untouched sliders are no rating', (label, reset) => {
    const { onStart } = draw();
    fireEvent.click(screen.getByRole('button', { name: new RegExp(label) }));
    expect(onStart).toHaveBeenCalledExactlyOnceWith(reset, {});
  });

  it('passes on the one slider that was touched', () => {
    const { onStart } = draw();
    move('Body', 0.8);
    fireEvent.click(screen.getByRole('button', { name: /Three breaths/ }));
    expect(onStart).toHaveBeenCalledExactlyOnceWith('three-breaths', { arousal: 0.8 });
  });

  it('shows no number and tells a screen reader that nothing was told', () => {
    draw();
    expect(screen.getByRole('slider', { name: 'Mood' }).getAttribute('aria-valuetext')).toBe('not told');
  });

  it.each([
    [undefined, [], 'an unknown wait says nothing'],
    [70_000, ['A customer has waited 1:10.'], 'both fit'],
    [
      100_000,
      ['A customer has waited 1:40.', '60 seconds, six slow breaths · may run past the reply limit'],
      'one fits',
    ],
    [130_000, ['A customer has waited 2:10. Put a short line first?'], 'none fits'],
  ] as const)('after a wait of %s ms says %o (%s)', (waitedMs, said, _why) => {
    const { onStart } = draw(waitedMs === undefined ? {} : { waits: [waitedMs] });
    for (const words of said) expect(screen.getByText(words)).toBeTruthy();
    if (said.length === 0) expect(screen.queryByText(/waited/)).toBeNull();
    // It is the agent's pause: advice, never a lock.
    fireEvent.click(screen.getByRole('button', { name: /One minute/ }));
    expect(onStart).toHaveBeenCalledOnce();
  });
});

describe('after a pause', () => {
  it('an early end is not scolded', () => {
    draw({ ended: { id: 'p', ending: 'early', hadDraft: true } });
    expect(screen.getByRole('heading').textContent).toBe('Ended here. That is fine.');
  });

  it('leads back to the draft where there was one', () => {
    const { onLeave } = draw({ ended: { id: 'p', ending: 'done', hadDraft: true } });
    fireEvent.click(screen.getByRole('button', { name: 'Back to your draft' }));
    expect(onLeave).toHaveBeenCalledExactlyOnceWith({});
  });

  it('speaks of no draft where there was none', () => {
    draw({ ended: { id: 'p', ending: 'done', hadDraft: false } });
    expect(screen.queryByText(/draft/)).toBeNull();
  });

  it('passes on how it feels, if it was told', () => {
    const { onLeave } = draw({ ended: { id: 'p', ending: 'done', hadDraft: false } });
    move('Mood', 0.25);
    fireEvent.click(screen.getByRole('button', { name: 'Back' }));
    expect(onLeave).toHaveBeenCalledExactlyOnceWith({ pleasure: 0.25 });
  });
});
