import { existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { blend } from './blend';
import { type LabelledText, readLabelled } from './tsv';

const DATA = join(dirname(fileURLToPath(import.meta.url)), '..', '..', 'data');

/** Plain questions count less: they are many and easy. Abuse of chatbots is close to ours, and few. */
const openWeight = ({ isCoarse }: LabelledText): number => (isCoarse ? 1 : 0.3);
/** Files in the manner of public reviews and tweets count more: real messages look like them. */
const REVIEW_FILES = /-[5-9]$/;
const REVIEW_WEIGHT = 2;

function readFolder(folder: string, weight: number): LabelledText[] {
  const path = join(DATA, folder);
  if (!existsSync(path)) return [];
  return readdirSync(path)
    .filter((name) => name.endsWith('.tsv'))
    .sort()
    .flatMap((name) => readLabelled(join(path, name), weight));
}

/** All labelled text that may shape the weights. */
export function readCorpus(): LabelledText[] {
  const authored = readFolder('authored', 1);
  const weighted = authored.map((one) => (REVIEW_FILES.test(one.file) ? { ...one, weight: REVIEW_WEIGHT } : one));
  return [
    ...weighted,
    ...blend(authored),
    ...readFolder('open', 1).map((one) => ({ ...one, weight: openWeight(one) })),
  ];
}

/** Number of parts the files are split into when measuring. */
export const FOLDS = 6;

/** Part of a message: files of one number stay together, so no file stands on both sides. */
export function foldOf({ file }: LabelledText): number {
  const number = Number(/-(\d+)$/.exec(file)?.[1] ?? 0);
  return number % FOLDS;
}
