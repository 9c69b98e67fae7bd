import type { FeatureVector } from './features/feature-sink';
import type { PackedTable } from './model';

/** A decoded table: scores a feature vector under every head. */
export interface LinearTable {
  readonly buckets: number;
  readonly heads: number;
  /** Raw scores, one a head. */
  score(features: FeatureVector): Float64Array;
  /** What one bucket adds to the score of a head. */
  weight(head: number, bucket: number): number;
}

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Base64 → signed bytes, without a browser or Node. */
export function decodeBase64(text: string): Int8Array {
  const sixBits = new Uint8Array(128);
  for (let i = 0; i < ALPHABET.length; i += 1) sixBits[ALPHABET.charCodeAt(i)] = i;
  const padding = text.endsWith('==') ? 2 : text.endsWith('=') ? 1 : 0;
  const bytes = new Int8Array((text.length / 4) * 3 - padding);
  for (let from = 0, to = 0; from < text.length; from += 4, to += 3) {
    const packed =
      ((sixBits[text.charCodeAt(from)] ?? 0) << 18) |
      ((sixBits[text.charCodeAt(from + 1)] ?? 0) << 12) |
      ((sixBits[text.charCodeAt(from + 2)] ?? 0) << 6) |
      (sixBits[text.charCodeAt(from + 3)] ?? 0);
    bytes[to] = packed >> 16;
    if (to + 1 < bytes.length) bytes[to + 1] = packed >> 8;
    if (to + 2 < bytes.length) bytes[to + 2] = packed;
  }
  return bytes;
}

/** The size of a half byte, and its sign. */
const HALF = { size: 0b0111, sign: 0b1000, bits: 4 } as const;

function signedSquare(half: number): number {
  const size = half & HALF.size;
  return half & HALF.sign ? -size * size : size * size;
}

/** Half bytes → the whole numbers they stand for. */
function decodeHalves(bytes: Int8Array): Int8Array {
  const numbers = new Int8Array(bytes.length * 2);
  bytes.forEach((byte, at) => {
    numbers[2 * at] = signedSquare(byte);
    numbers[2 * at + 1] = signedSquare(byte >> HALF.bits);
  });
  return numbers;
}

/** Decodes the packed weights; the cost is one pass over the bytes. */
export function decodeTable(packed: PackedTable): LinearTable {
  const written = decodeBase64(packed.bytes);
  const bytes = packed.form === 'half' ? decodeHalves(written) : written;
  const { buckets, scales } = packed;
  const heads = scales.length;
  const weight = (head: number, bucket: number): number => (bytes[head * buckets + bucket] ?? 0) * (scales[head] ?? 0);
  return {
    buckets,
    heads,
    weight,
    score({ index, value, length }) {
      const scores = new Float64Array(heads);
      for (let head = 0; head < heads; head += 1) {
        const base = head * buckets;
        let sum = 0;
        // a larger hash space folds onto a smaller one: both are powers of two
        for (let i = 0; i < length; i += 1)
          sum += (bytes[base + ((index[i] ?? 0) & (buckets - 1))] ?? 0) * (value[i] ?? 0);
        scores[head] = sum * (scales[head] ?? 0);
      }
      return scores;
    },
  };
}
