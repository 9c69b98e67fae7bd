import { describe, expect, it, vi } from 'vitest';
import { inSlices } from '../../../../consoles/dom/in-slices';

const items = Array.from({ length: 95 }, (_, index) => index);

describe('working in slices', () => {
  it('works on every item once, in order', async () => {
    const seen: number[] = [];
    await inSlices(items, (slice) => seen.push(...slice), new AbortController().signal);
    expect(seen).toEqual(items);
  });

  it('hands the page its thread back when a slice has taken its time', async () => {
    let clock = 0;
    vi.spyOn(performance, 'now').mockImplementation(() => clock);
    let slicesBefore = 0;
    let slices = 0;
    const work = inSlices(
      items,
      () => {
        clock += 5;
        slices += 1;
      },
      new AbortController().signal,
    );
    slicesBefore = slices;
    await work;
    expect(slicesBefore).toBeLessThan(slices);
    expect(slicesBefore).toBe(2);
  });

  it('does small work at once, without handing back', () => {
    const work = vi.fn<(slice: readonly number[]) => void>();
    void inSlices([1, 2, 3], work, new AbortController().signal);
    expect(work).toHaveBeenCalledExactlyOnceWith([1, 2, 3]);
  });

  it('stops when it is told to', async () => {
    let clock = 0;
    vi.spyOn(performance, 'now').mockImplementation(() => (clock += 100));
    const stop = new AbortController();
    const seen: number[] = [];
    await inSlices(
      items,
      (slice) => {
        seen.push(...slice);
        stop.abort();
      },
      stop.signal,
    );
    expect(seen.length).toBe(10);
  });
});
