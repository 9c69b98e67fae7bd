import type { ResetId } from '../../domain/pause/resets';
import { drawReset, type Trial } from '../../domain/pause/what-helps';
import { loadStore, useLive, valueOf } from './use-live';

/** Every rated pause that was drawn. */
export function useTrials(): readonly Trial[] | undefined {
  return valueOf(useLive(({ trialsOf }) => trialsOf()));
}

/** Draws one of these resets by what has helped so far. */
export async function drawAmong(resets: readonly ResetId[]): Promise<ResetId | undefined> {
  const { trialsOf } = await loadStore();
  return drawReset(await trialsOf(), resets, Math.random);
}
