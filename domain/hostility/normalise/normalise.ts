import { fold } from './fold';
import { type MappedText, toMappedText } from './mapped-text';
import { rejoin } from './rejoin';
import { respell } from './respell';
import { unmask } from './unmask';

/**
 * The text as it was meant: simplified characters, lower case, plain letters, hidden words joined
 * and unmasked. Linear in the length of the original; every code unit keeps its place there.
 */
export function normalise(original: string): MappedText {
  const units = rejoin(fold(original));
  unmask(units);
  return toMappedText(respell(units));
}
