import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeTable } from '../../../domain/hostility/linear-table';
import { pack, packHalves } from '../../../tools/train/pack';

const BUCKETS = 16;
const weights = fc
  .array(fc.double({ min: -1, max: 1, noNaN: true }), { minLength: BUCKETS, maxLength: BUCKETS })
  .map((one) => Float32Array.from(one));

describe('packed weights', () => {
  it.each([
    ['bytes', pack, 1 / 127],
    ['half bytes', packHalves, 1 / 7],
  ])('in %s read back nearly as they were, head by head', (_, packed, error) => {
    fc.assert(
      fc.property(fc.array(weights, { minLength: 1, maxLength: 3 }), (heads) => {
        const table = decodeTable(packed(heads, BUCKETS));
        expect(table.heads).toBe(heads.length);
        for (const [head, own] of heads.entries()) {
          const largest = Math.max(...own.map(Math.abs));
          for (const [bucket, weight] of own.entries())
            expect(Math.abs(table.weight(head, bucket) - weight)).toBeLessThanOrEqual(largest * error + 1e-6);
        }
      }),
    );
  });

  it('keep their sign and nothing in half bytes, the largest exactly', () => {
    const own = new Float32Array(BUCKETS);
    own.set([1, -1, 0, 0.25, -0.25, 1e-6]);
    const table = decodeTable(packHalves([own], BUCKETS));
    const [one, minus, none, quarter = 0, minusQuarter, tiny] = [0, 1, 2, 3, 4, 5].map((at) => table.weight(0, at));
    expect(one).toBeCloseTo(1);
    expect(minus).toBeCloseTo(-1);
    expect([none, tiny]).toEqual([0, 0]);
    expect(quarter).toBeGreaterThan(0.18);
    expect(quarter).toBeLessThan(0.33);
    expect(minusQuarter).toBe(-quarter);
  });

  it('score a vector by the buckets of a larger hash space too', () => {
    const own = Float32Array.from({ length: BUCKETS }, (_, bucket) => (bucket === 3 ? 1 : 0));
    const table = decodeTable(packHalves([own], BUCKETS));
    const features = { index: Int32Array.of(3, 3 + BUCKETS, 4), value: Float32Array.of(1, 0.5, 9), length: 3 };
    expect(table.score(features)[0]).toBeCloseTo(1.5);
  });
});
