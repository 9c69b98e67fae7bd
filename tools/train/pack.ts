import type { PackedTable } from '../../domain/hostility/model';

const LARGEST_BYTE = 127;
/** Share of weights kept inside the range of a byte; the few larger ones are cut to it. */
const KEPT = 0.9999;

function scaleOf(weights: Float32Array): number {
  const sizes = weights
    .map(Math.abs)
    .filter((size) => size > 0)
    .sort();
  const largest = sizes[Math.min(sizes.length - 1, Math.floor(sizes.length * KEPT))] ?? 1;
  return largest / LARGEST_BYTE;
}

/** Float weights → signed bytes with one scale a head. */
export function pack(heads: readonly Float32Array[], buckets: number): PackedTable {
  const bytes = new Int8Array(heads.length * buckets);
  const scales = heads.map((weights, head) => {
    const scale = scaleOf(weights);
    weights.forEach((weight, bucket) => {
      const byte = Math.round(weight / scale);
      bytes[head * buckets + bucket] = Math.max(-LARGEST_BYTE, Math.min(LARGEST_BYTE, byte));
    });
    return scale;
  });
  return { buckets, scales, bytes: Buffer.from(bytes.buffer).toString('base64') };
}
