/** Longest stretch of work on the page's main thread before it is handed back, milliseconds. */
const SLICE_MS = 8;
/** Items worked on between two looks at the clock. */
const STEP = 10;

interface Scheduler {
  yield?(): Promise<void>;
}

/** Works through items in slices, giving the page its main thread back between them. */
export async function inSlices<T>(
  items: readonly T[],
  work: (slice: readonly T[]) => void,
  signal: AbortSignal,
): Promise<void> {
  let index = 0;
  while (index < items.length && !signal.aborted) {
    const end = performance.now() + SLICE_MS;
    do {
      work(items.slice(index, index + STEP));
      index += STEP;
    } while (index < items.length && performance.now() < end);
    if (index < items.length) await handBack();
  }
}

function handBack(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: Scheduler };
  return scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve));
}
