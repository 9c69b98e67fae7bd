import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import * as v from 'valibot';
import { hostilityModel } from '../assets/model/hostility-model';
import { suggestionModel } from '../assets/model/suggestion-model';
import type { JudgedUtterance } from '../domain/conversation/moment-input';
import { momentOf } from '../domain/conversation/moment';
import { createSuggestionReader } from '../domain/conversation/suggestion-model';
import { levelOf, tensionOf } from '../domain/conversation/tension';
import type { Turn } from '../domain/conversation/turn';
import { createJudge } from '../domain/hostility/judge';

// npm run evaluate-moments [-- FILE.jsonl …]
// Files of labelled moments as in data/moments, those of data/checks/ without any: how often the labelled kind of
// reply is suggested first, and among the first three; then the same with the other kinds that would do.

const CHECKS = join(import.meta.dirname, '..', 'data', 'checks');
const MOMENT = v.object({
  turns: v.array(v.object({ speaker: v.picklist(['customer', 'agent']), text: v.string() })),
  category: v.string(),
  also: v.optional(v.array(v.string()), []),
});
/** Messages before, as the extension sends them. */
const BEFORE = 6;
/** Bars, shares: the labelled kind first, and among three. */
const BARS = [0.7, 0.9] as const;
/** Between two turns, milliseconds. */
const STEP_MS = 60_000;

const judge = createJudge(hostilityModel);
const suggestionReader = createSuggestionReader(suggestionModel);

function suggestionsOf({ turns: spoken }: v.InferOutput<typeof MOMENT>): readonly string[] {
  const said: JudgedUtterance[] = [];
  const turns = spoken.map(({ speaker, text }, at): Turn => {
    const before = said.slice(-BEFORE).map((one) => ({ speaker: one.speaker, text: one.text }));
    const verdict = speaker === 'customer' ? judge({ text, before }) : undefined;
    said.push({ speaker, text, verdict });
    const { severity = 0, kinds = [], target = 'none', mood = 'unclear', risks = [] } = verdict ?? {};
    return { speaker, at: at * STEP_MS, severity, kinds, target, mood, risks };
  });
  const level = levelOf(tensionOf(turns));
  return momentOf({ utterances: said, level, channel: 'chat', used: [], suggestionReader }).suggestions;
}

function evaluate(file: string): void {
  const lines = readFileSync(file, 'utf8').trim().split('\n');
  const results = lines.map((line) => {
    const moment = v.parse(MOMENT, JSON.parse(line));
    const three = suggestionsOf(moment).slice(0, 3);
    const accepted = [moment.category, ...moment.also];
    return [
      three[0] === moment.category,
      three.includes(moment.category),
      accepted.includes(three[0] ?? ''),
      three.some((one) => accepted.includes(one)),
    ];
  });
  const share = (at: number): string => {
    const part = results.filter((one) => one[at]).length / results.length;
    const bar = BARS[at];
    const verdict = bar === undefined ? '' : ` (${part >= bar ? 'ok' : 'UNDER'}, bar ${100 * bar})`;
    return `${(100 * part).toFixed(1)} %${verdict}`;
  };
  process.stdout.write(
    `${basename(file)}, ${lines.length} moments: first ${share(0)}, among three ${share(1)}; ` +
      `with others that would do: first ${share(2)}, among three ${share(3)}\n`,
  );
}

const files = process.argv.slice(2);
const checks = readdirSync(CHECKS).filter((name) => name.startsWith('moments'));
for (const file of files.length > 0 ? files : checks.map((name) => join(CHECKS, name))) evaluate(file);
