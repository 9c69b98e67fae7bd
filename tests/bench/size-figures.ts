import { measureSizes } from '../../tools/size';
import type { Figure } from './figures';

/** Sizes of the build, minified. */
export function sizeFigures(): Figure[] {
  return measureSizes().map(({ what, bytes, budget }) => ({
    what: `size of the ${what}`,
    value: bytes / 1_000,
    unit: 'kB',
    budget: budget / 1_000,
  }));
}
