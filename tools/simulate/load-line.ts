import { type Heat, highFrom, type Rest, type Weight, weightAt } from '../../domain/load/heat';

const MINUTE = 60_000;
const HIGH = highFrom(false);
/** Load changes so little in this time that it is not weighed anew. */
const STEP_MS = MINUTE;
/** How often a spell of high load is looked for. */
export const LOOK_MS = 2 * MINUTE;

/** The load of one shift as it goes by: weighed by the extension's own function, only where somebody asks. */
export class LoadLine implements Weight {
  readonly #heats: Heat[] = [];
  readonly #rests: Rest[] = [];
  readonly #spells: Rest[] = [];
  #spellFrom: number | undefined;
  #lookedAt: number;
  #weighed: Weight = { value: 0 };
  #weighedFor = '';

  constructor(private readonly clock: () => number) {
    this.#lookedAt = clock();
  }

  get value(): number {
    return this.#weigh().value;
  }

  get highSince(): number | undefined {
    return this.#weigh().highSince;
  }

  addHeats(heats: readonly Heat[]): void {
    if (heats.length === 0) return;
    this.#heats.push(...heats);
    // What was said elsewhere is read later.
    this.#heats.sort((one, other) => one.at - other.at);
  }

  addRest(rest: Rest): void {
    this.#rests.push(rest);
  }

  nextLook(): number {
    return this.#lookedAt + LOOK_MS;
  }

  /** Now and then: whether a spell of high load has begun or ended. */
  look(): void {
    const now = this.clock();
    if (now < this.nextLook()) return;
    this.#lookedAt = now;
    const { highSince } = this;
    if (highSince !== undefined) this.#spellFrom ??= highSince;
    else this.#endSpell(now);
  }

  /** All spells of high load, the last one until now. */
  spells(): readonly Rest[] {
    this.#endSpell(this.clock());
    return this.#spells;
  }

  #endSpell(to: number): void {
    if (this.#spellFrom !== undefined) this.#spells.push({ from: this.#spellFrom, to });
    this.#spellFrom = undefined;
  }

  #weigh(): Weight {
    const now = this.clock();
    const key = `${this.#heats.length} ${this.#rests.length} ${Math.floor(now / STEP_MS)}`;
    if (key !== this.#weighedFor) this.#weighed = weightAt(this.#heats, this.#rests, now, HIGH);
    this.#weighedFor = key;
    return this.#weighed;
  }
}
