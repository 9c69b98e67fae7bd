import { addNgrams } from '../hostility/features/ngrams';
import { FeatureSink, type FeatureVector, hashName } from '../hostility/features/feature-sink';
import { decodeTable } from '../hostility/linear-table';
import type { PackedTable } from '../hostility/model';
import { normalise } from '../hostility/normalise/normalise';
import { type JudgedUtterance, lastTurnOf, severityOf } from './moment-input';
import { rulesFor, type SuggestionInput, type SuggestionOdds, suggestionsFor } from './suggest';

/** What `npm run train-moments` makes: a head for each suggestion, in their order. */
export interface SuggestionModel {
  readonly table: PackedTable;
}

/** Weighs what the next reply may do, by the words said last and by the rules that hold. Pure. */
export type SuggestionReader = (utterances: readonly JudgedUtterance[], input: SuggestionInput) => SuggestionOdds;

/** Code units of the customer's last turn and of the reply before it that are looked at. */
const REACH = 2_000;
const REPLY_REACH = 1_000;
/** How much words, the reply before them and the rules count beside each other; chosen on held-out conversations. */
const WORDS_WEIGHT = 4;
const REPLY_WEIGHT = 2;
const RULE_WEIGHT = 1.5;
const PLACE_WEIGHTS = [2.25, 1.2, 0.75];
/** Turns the words of a reply into other features than the same words of a customer. */
const REPLY_SEED = 0x5a5a5a5;
/** Lengths at which a turn reads differently, code units. */
const STEPS = [10, 30, 80, 200];
/** More replies than these make no difference. */
const MOST_REPLIES = 4;

/** Collects the features of a moment; what it gives is valid until its next use. */
export class MomentFeatures {
  readonly #words: FeatureSink;
  readonly #all: FeatureSink;

  constructor(buckets: number) {
    this.#words = new FeatureSink(buckets);
    this.#all = new FeatureSink(buckets);
  }

  of(utterances: readonly JudgedUtterance[], input: SuggestionInput): FeatureVector {
    const turn = lastTurnOf(utterances);
    const replies = utterances.filter(({ speaker }) => speaker === 'agent');
    const said = turn.map(({ text }) => text).join('\n');
    const all = this.#all;
    all.begin();
    all.add(hashName('bias'), 1);
    for (const { id } of rulesFor(input)) all.add(hashName(`rule ${id}`), RULE_WEIGHT);
    suggestionsFor(input)
      .slice(0, PLACE_WEIGHTS.length)
      .forEach((suggestion, place) => all.add(hashName(`place ${place} ${suggestion}`), PLACE_WEIGHTS[place] ?? 0));
    all.add(hashName(`replies ${Math.min(MOST_REPLIES, replies.length)}`), 1);
    all.add(hashName(`severity ${Math.max(0, ...turn.map(severityOf))}`), 1);
    all.add(hashName(`length ${STEPS.filter((step) => said.length > step).length}`), 1);
    this.#addWords(said.slice(0, REACH), WORDS_WEIGHT, 0);
    this.#addWords((replies.at(-1)?.text ?? '').slice(0, REPLY_REACH), REPLY_WEIGHT, REPLY_SEED);
    return all.take();
  }

  #addWords(text: string, weight: number, seed: number): void {
    this.#words.begin();
    addNgrams(this.#words, normalise(text).text);
    const { index, value, length } = this.#words.take();
    const scale = weight / Math.sqrt(Math.max(8, length));
    for (let at = 0; at < length; at += 1) this.#all.add(((index[at] ?? 0) ^ seed) >>> 0, (value[at] ?? 0) * scale);
  }
}

/** Readies the model. */
export function createSuggestionReader({ table }: SuggestionModel): SuggestionReader {
  const linear = decodeTable(table);
  const features = new MomentFeatures(table.buckets);
  return (utterances, input) => [...linear.score(features.of(utterances, input))];
}
