import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { hostilityModel } from '../assets/model/hostility-model';
import { momentOf } from '../domain/conversation/moment';
import type { JudgedUtterance } from '../domain/conversation/moment-input';
import { type SuggestionInput, suggestionsFor } from '../domain/conversation/suggest';
import { MomentFeatures } from '../domain/conversation/suggestion-model';
import { createJudge } from '../domain/hostility/judge';
import { type Suggestion, SUGGESTIONS } from '../domain/phrases/phrase';
import { collectRows, fitLogistic, scoreRow } from './train/logistic';
import { pack } from './train/pack';
import { writeModel } from './train/write-model';

// data/moments/*.jsonl → assets/model/suggestion-model.ts. Prints how often the right suggestion is first and among
// the first three when a fifth is held out, five times; neighbours of a file are much alike and are held out together.

const ROOT = join(import.meta.dirname, '..');
const DATA = join(ROOT, 'data', 'moments');
const BUCKETS = 2 ** 15;
const FOLDS = 5;
/** Conversations of a file that are held out together. */
const BLOCK = 25;
const FIT = { buckets: BUCKETS, epochs: 25, rate: 0.1, decay: 3e-4, seed: 1 };

interface Labelled {
  readonly turns: readonly { readonly speaker: 'customer' | 'agent'; readonly text: string }[];
  readonly category: Suggestion;
}

interface Example {
  readonly language: string;
  readonly category: Suggestion;
  readonly fold: number;
  readonly utterances: readonly JudgedUtterance[];
  readonly input: SuggestionInput;
}

const judge = createJudge(hostilityModel);

function exampleOf({ turns, category }: Labelled, language: string, line: number): Example {
  const utterances = turns.map(
    ({ speaker, text }, at): JudgedUtterance => ({
      speaker,
      text,
      ...(speaker === 'customer' ? { verdict: judge({ text, before: turns.slice(0, at) }) } : {}),
    }),
  );
  let known: SuggestionInput | undefined;
  const suggestionReader = (_: unknown, input: SuggestionInput): number[] => {
    known = input;
    return [];
  };
  momentOf({ utterances, channel: 'chat', used: [], suggestionReader });
  if (!known) throw new Error(`${language}, line ${line}: nothing is known of it`);
  return { language, category, fold: Math.floor(line / BLOCK) % FOLDS, utterances, input: known };
}

const examples = readdirSync(DATA)
  .sort()
  .flatMap((file) =>
    readFileSync(join(DATA, file), 'utf8')
      .trim()
      .split('\n')
      .map((line, at) => exampleOf(JSON.parse(line) as Labelled, file.split('-')[0] ?? '', at)),
  );
const features = new MomentFeatures(BUCKETS);
const rows = collectRows(examples.length, (row) => {
  const { utterances, input } = examples[row] as Example;
  return features.of(utterances, input);
});
const all = examples.map((_, row) => row);

const fit = (use: readonly number[]): Float32Array[] =>
  SUGGESTIONS.map((suggestion) =>
    fitLogistic(
      rows,
      use,
      (row) => examples[row]?.category === suggestion,
      () => 1,
      FIT,
    ),
  );

const ranked = new Map<number, Suggestion[]>();
for (let fold = 0; fold < FOLDS; fold += 1) {
  const heads = fit(all.filter((row) => examples[row]?.fold !== fold));
  for (const row of all.filter((one) => examples[one]?.fold === fold)) {
    const { input } = examples[row] as Example;
    const odds = heads.map((head) => scoreRow(rows, row, head));
    ranked.set(row, suggestionsFor(input, odds));
  }
}
for (const language of new Set(examples.map((one) => one.language))) {
  const own = all.filter((row) => examples[row]?.language === language);
  const share = (holds: (suggestions: readonly Suggestion[], right: Suggestion) => boolean): string => {
    const right = own.filter((row) => holds(ranked.get(row) ?? [], (examples[row] as Example).category));
    return `${((100 * right.length) / own.length).toFixed(1)} %`;
  };
  const first = share(([top], right) => top === right);
  const three = share((suggestions, right) => suggestions.slice(0, 3).includes(right));
  process.stdout.write(`${language}: ${own.length} held out, first ${first}, among the first three ${three}\n`);
}

writeModel({
  name: 'suggestion',
  constant: 'suggestionModel',
  type: 'SuggestionModel',
  from: '../../domain/conversation/suggestion-model',
  command: 'train-moments',
  about: 'Weights of what the next reply may do: `createSuggestionReader(suggestionModel)`.',
  model: { table: pack(fit(all), BUCKETS) },
});
