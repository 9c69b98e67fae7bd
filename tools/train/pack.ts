import type { PackedTable } from '../../domain/hostility/model';

const LARGEST_BYTE = 127;
/** Largest size of a half byte. */
const LARGEST_HALF = 7;
/** Share of weights kept inside the range of a byte or of half a byte; the few larger ones are cut to it. */
const KEPT = { byte: 0.9999, half: 0.9995 } as const;

/** Size that all but the few largest weights do not exceed. */
function largestOf(weights: Float32Array, kept: number): number {
  const sizes = weights
    .map(Math.abs)
    .filter((size) => size > 0)
    .sort();
  return sizes[Math.min(sizes.length - 1, Math.floor(sizes.length * kept))] ?? 1;
}

/** Float weights → signed bytes with one scale a head. */
export function pack(heads: readonly Float32Array[], buckets: number): PackedTable {
  const bytes = new Int8Array(heads.length * buckets);
  const scales = heads.map((weights, head) => {
    const scale = largestOf(weights, KEPT.byte) / LARGEST_BYTE;
    weights.forEach((weight, bucket) => {
      const byte = Math.round(weight / scale);
      bytes[head * buckets + bucket] = Math.max(-LARGEST_BYTE, Math.min(LARGEST_BYTE, byte));
    });
    return scale;
  });
  return { buckets, scales, bytes: Buffer.from(bytes.buffer).toString('base64') };
}

/**
 * Float weights → half bytes, whose squares are as fine where most weights are as bytes are. A table of twice as many
 * buckets is as large, and fewer features share one.
 */
export function packHalves(heads: readonly Float32Array[], buckets: number): PackedTable {
  const halves = new Uint8Array(heads.length * buckets);
  const scales = heads.map((weights, head) => {
    const largest = largestOf(weights, KEPT.half);
    weights.forEach((weight, bucket) => {
      const size = Math.min(LARGEST_HALF, Math.round(LARGEST_HALF * Math.sqrt(Math.abs(weight) / largest)));
      halves[head * buckets + bucket] = weight < 0 && size > 0 ? size + LARGEST_HALF + 1 : size;
    });
    return largest / LARGEST_HALF ** 2;
  });
  const bytes = Uint8Array.from({ length: halves.length / 2 }, (_, at) => {
    const [low = 0, high = 0] = [halves[2 * at], halves[2 * at + 1]];
    return low | (high << 4);
  });
  return { buckets, scales, form: 'half', bytes: Buffer.from(bytes.buffer).toString('base64') };
}
