import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { draftModel } from '../assets/model/draft-model';
import { hostilityModel } from '../assets/model/hostility-model';
import { createDraftGuard } from '../domain/draft/check-draft';
import { applyRewrites } from '../domain/draft/draft';
import { createJudge } from '../domain/hostility/judge';

// npm run evaluate-drafts [-- --rewrites] [-- FILE.tsv …]
// Files of labelled drafts (text, label; neutral or a kind), those of data/checks/ without any: how many of each label
// are flagged, and with --rewrites what becomes of them.

const CHECKS = join(import.meta.dirname, '..', 'data', 'checks');
const HEATED: ReadonlySet<string> = new Set(['sharp', 'arguing', 'belittling']);
/** Bars: fewer than one of so many neutral drafts flagged, and this share of heated ones. */
const OUT_OF = 30;
const LEAST_FOUND = 0.8;

interface Count {
  drafts: number;
  flagged: number;
}

const guard = createDraftGuard(createJudge(hostilityModel), draftModel);

function evaluate(file: string, withRewrites: boolean): void {
  const counts = new Map<string, Count>();
  let flags = 0;
  let rewrites = 0;
  for (const line of readFileSync(file, 'utf8').trim().split('\n')) {
    const [written = '', label = ''] = line.split('\t');
    const text = written.replaceAll('\\n', '\n');
    const found = guard(text).flags;
    const count = counts.get(label) ?? { drafts: 0, flagged: 0 };
    counts.set(label, { drafts: count.drafts + 1, flagged: count.flagged + (found.length > 0 ? 1 : 0) });
    flags += found.length;
    rewrites += found.filter(({ rewrite }) => rewrite.trim() !== '').length;
    if (withRewrites && found.length > 0)
      process.stdout.write(`${label}\t${written}\n\t→ ${applyRewrites(text, found).replaceAll('\n', '\\n')}\n`);
  }
  const sum = (isOne: (label: string) => boolean): Count =>
    [...counts]
      .filter(([label]) => isOne(label))
      .reduce((all, [, { drafts, flagged }]) => ({ drafts: all.drafts + drafts, flagged: all.flagged + flagged }), {
        drafts: 0,
        flagged: 0,
      });
  const neutral = sum((label) => label === 'neutral');
  const heated = sum((label) => HEATED.has(label));
  const alarms = (OUT_OF * neutral.flagged) / neutral.drafts;
  const found = heated.flagged / heated.drafts;
  process.stdout.write(
    `${basename(file)}: ${alarms.toFixed(2)} of ${OUT_OF} neutral drafts flagged (${alarms < 1 ? 'ok' : 'OVER'}, bar 1), ` +
      `${(100 * found).toFixed(1)} % of ${heated.drafts} sharp, arguing and belittling ones ` +
      `(${found >= LEAST_FOUND ? 'ok' : 'UNDER'}, bar ${100 * LEAST_FOUND}), ${rewrites} of ${flags} flags with a rewrite\n` +
      `  ${[...counts].map(([label, { drafts, flagged }]) => `${label} ${flagged} of ${drafts}`).join(', ')}\n`,
  );
}

const args = process.argv.slice(2);
const named = args.filter((one) => !one.startsWith('--'));
const checks = readdirSync(CHECKS).filter((name) => name.startsWith('drafts'));
for (const file of named.length > 0 ? named : checks.map((name) => join(CHECKS, name)))
  evaluate(file, args.includes('--rewrites'));
