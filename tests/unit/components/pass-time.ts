import { act } from '@testing-library/react';
import { vi } from 'vitest';

/** Lets fake time pass and draws what it brings. */
export function passTime(ms: number): void {
  act(() => {
    vi.advanceTimersByTime(ms);
  });
}
