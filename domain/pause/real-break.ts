import type { Load } from '../load/load';
import { PAUSE_RULES } from './rules';

/** Whether short pauses have been tried and the load stayed high: then only a break of over ten minutes helps (B1). */
export function needsRealBreak({ restsWhileHigh }: Pick<Load, 'restsWhileHigh'>): boolean {
  return restsWhileHigh >= PAUSE_RULES.restsBeforeBreak;
}
