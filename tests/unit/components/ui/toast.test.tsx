import { act, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Toast } from '../../../../components/ui/toast';
import { passTime } from '../pass-time';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function draw() {
  const onGone = vi.fn();
  render(
    <Toast
      toast={{ id: 1, text: 'Counted your way.', action: { label: 'Undo', onAction: vi.fn() } }}
      onGone={onGone}
      lastsMs={8_000}
    />,
  );
  return onGone;
}

describe('a toast', () => {
  it('goes after its time', () => {
    const onGone = draw();
    passTime(7_999);
    expect(onGone).not.toHaveBeenCalled();
    passTime(1);
    expect(onGone).toHaveBeenCalledOnce();
  });

  it('stays while its undo has the focus', () => {
    const onGone = draw();
    act(() => screen.getByRole('button', { name: 'Undo' }).focus());
    passTime(60_000);
    expect(onGone).not.toHaveBeenCalled();
  });
});
