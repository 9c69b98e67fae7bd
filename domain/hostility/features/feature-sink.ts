/** A message as the model sees it: hashed features, each once, with its value. */
export interface FeatureVector {
  readonly index: Int32Array;
  readonly value: Float32Array;
  readonly length: number;
}

/** 32-bit FNV-1a step over one code unit. */
export function mix(hash: number, code: number): number {
  return Math.imul(hash ^ code, 0x01000193);
}

/** Spreads the bits of a finished hash. */
export function finish(hash: number): number {
  let h = hash ^ (hash >>> 15);
  h = Math.imul(h, 0x2c1b3c6d);
  h ^= h >>> 12;
  h = Math.imul(h, 0x297a2d39);
  return (h ^ (h >>> 15)) >>> 0;
}

/** Hash of a named feature. */
export function hashName(name: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < name.length; i += 1) hash = mix(hash, name.charCodeAt(i));
  return finish(hash);
}

/**
 * Collects features into buckets, dropping repeats. One sink is reused for all messages, so that
 * judging allocates little; `take` hands out views that are valid until the next `begin`.
 */
export class FeatureSink {
  private readonly seen: Uint32Array;
  private index = new Int32Array(1024);
  private value = new Float32Array(1024);
  private round = 0;
  private count = 0;

  constructor(private readonly buckets: number) {
    this.seen = new Uint32Array(buckets);
  }

  begin(): void {
    this.round += 1;
    this.count = 0;
  }

  get length(): number {
    return this.count;
  }

  /** Adds a feature by its hash unless it is there already. */
  add(hash: number, value: number): void {
    const bucket = hash % this.buckets;
    if (this.seen[bucket] === this.round) return;
    this.seen[bucket] = this.round;
    if (this.count === this.index.length) this.grow();
    this.index[this.count] = bucket;
    this.value[this.count] = value;
    this.count += 1;
  }

  /** Multiplies the values from `from` on, for length normalisation of a block. */
  scale(from: number, factor: number): void {
    for (let i = from; i < this.count; i += 1) this.value[i] = (this.value[i] ?? 0) * factor;
  }

  take(): FeatureVector {
    return { index: this.index, value: this.value, length: this.count };
  }

  private grow(): void {
    const index = new Int32Array(this.index.length * 2);
    index.set(this.index);
    this.index = index;
    const value = new Float32Array(this.value.length * 2);
    value.set(this.value);
    this.value = value;
  }
}
