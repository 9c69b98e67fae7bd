/** Between two looks, milliseconds. */
const LOOK_MS = 40;
/** A machine under load is slow, a state that never comes is a fault: milliseconds. */
const LIMIT_MS = 60_000;

/** Looks until there is something to see. @throws Error naming what was waited for */
export async function until<Seen>(
  what: string,
  look: () => Promise<Seen | undefined | false>,
  limitMs = LIMIT_MS,
): Promise<Seen> {
  const deadline = Date.now() + limitMs;
  for (;;) {
    const seen = await look();
    if (seen !== undefined && seen !== false) return seen;
    if (Date.now() > deadline) throw new Error(`waited ${Math.round(limitMs / 1000)} s in vain for ${what}`);
    await new Promise((go) => setTimeout(go, LOOK_MS));
  }
}
