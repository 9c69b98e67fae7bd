/** Pictures of the green view are drawn anew for each pause, from its id. */
export const SCENES = ['meadow', 'forest', 'lake'] as const;
export type Scene = (typeof SCENES)[number];

/** Width and height of a picture in its own units. */
export const SCENE_SIZE = { width: 320, height: 400 } as const;

/** Numbers from 0 to below 1 that look random and are always the same for a text (mulberry32). */
export function chanceOf(text: string): () => number {
  let state = [...text].reduce(
    (hash, letter) => Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193),
    0x811c9dc5,
  );
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** The scene for a pause. */
export function sceneOf(id: string): Scene {
  return SCENES[Math.floor(chanceOf(id)() * SCENES.length)] ?? 'meadow';
}

/** A soft line of hills from side to side, closed at the bottom. @param base how high it lies, from the top */
export function ridge(chance: () => number, base: number, swing: number): string {
  const [first, second] = [chance() * Math.PI * 2, chance() * Math.PI * 2];
  const heightAt = (x: number): number =>
    base - swing * (0.7 * Math.sin(x / (60 + swing) + first) + 0.3 * Math.sin(x / 27 + second));
  const points = Array.from({ length: 33 }, (_, index) => index * 10).map((x) => `${x} ${heightAt(x).toFixed(1)}`);
  return `M0 ${SCENE_SIZE.height}L${points.join('L')}L${SCENE_SIZE.width} ${SCENE_SIZE.height}Z`;
}

/** A row of firs on a line. @param size their height */
export function firs(chance: () => number, base: number, size: number, count: number): string {
  const trees = Array.from({ length: count }, (_, index) => {
    const x = ((index + 0.2 + chance() * 0.6) / count) * (SCENE_SIZE.width + 40) - 20;
    return fir(x, base + chance() * size * 0.12, size * (0.65 + chance() * 0.5));
  });
  return trees.join('');
}

function fir(x: number, foot: number, height: number): string {
  const tiers = [0, 0.28, 0.54].map((from, tier) => {
    const half = height * (0.1 + tier * 0.055);
    const top = foot - height * (1 - from);
    const low = foot - height * (0.52 - tier * 0.24);
    return `M${at(x)} ${at(top)}Q${at(x + half * 0.3)} ${at((top + low) / 2)} ${at(x + half)} ${at(low)}Q${at(x)} ${at(low + height * 0.035)} ${at(x - half)} ${at(low)}Q${at(x - half * 0.3)} ${at((top + low) / 2)} ${at(x)} ${at(top)}Z`;
  });
  return `${tiers.join('')}M${at(x - 1.2)} ${at(foot - 4)}h2.4v${at(height * 0.08 + 4)}h-2.4Z`;
}

/** One blade of grass, as a line. */
export interface Blade {
  readonly path: string;
  readonly x: number;
  readonly top: number;
}

/** Blades along the foot of the picture. */
export function blades(chance: () => number, count: number, least: number, most: number): Blade[] {
  return Array.from({ length: count }, () => {
    const x = chance() * SCENE_SIZE.width;
    const height = least + chance() * (most - least);
    const lean = (chance() - 0.5) * height * 0.5;
    const top = SCENE_SIZE.height - height;
    return {
      x: x + lean,
      top,
      path: `M${at(x)} ${SCENE_SIZE.height + 4}Q${at(x + lean * 0.2)} ${at(SCENE_SIZE.height - height * 0.55)} ${at(x + lean)} ${at(top)}`,
    };
  });
}

function at(value: number): string {
  return value.toFixed(1);
}
