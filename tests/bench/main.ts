// npm run bench: the figures of the budgets, measured on this machine in one run.
// `-- --json` one JSON object on standard output; `-- --full` a history of a million turns instead of a
// hundred thousand and a busy shift of 36,000 messages instead of 3,000; `-- --strict` fails when a figure is over its budget; `-- --only chip` one part.
import { cpus, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { ensureFreshBuild } from '../consoles/fresh-build';
import { busyFigures } from './busy';
import { chipFigures } from './chip-time';
import { engineFigures } from './engine-figures';
import { type Figure, isOver, table } from './figures';
import { floodFigures } from './flood';
import { guideFigures } from './guide-frames';
import { historyFigures } from './history-time';
import { insertFigures } from './insert-time';
import { judgeFigures } from './judge-figures';
import { threadFigures } from './main-thread';
import { longFigures } from './long-conversation';
import { phraseFigures } from './phrase-figures';
import { sizeFigures } from './size-figures';

const HISTORY_TURNS = 100_000;
const FULL_HISTORY_TURNS = 1_000_000;

const { values: options } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    full: { type: 'boolean', default: false },
    strict: { type: 'boolean', default: false },
    only: { type: 'string' },
  },
});

const PARTS: Readonly<Record<string, () => Figure[] | Promise<Figure[]>>> = {
  judge: judgeFigures,
  engine: engineFigures,
  size: sizeFigures,
  phrases: phraseFigures,
  chip: chipFigures,
  insert: insertFigures,
  thread: threadFigures,
  long: longFigures,
  flood: floodFigures,
  busy: () => busyFigures(options.full),
  guide: guideFigures,
  history: () => historyFigures(options.full ? FULL_HISTORY_TURNS : HISTORY_TURNS),
};

/** Standard output is for the answer alone. */
function say(text: string): void {
  process.stderr.write(`${text}\n`);
}

function chosenParts(): string[] {
  const names = Object.keys(PARTS);
  if (options.only === undefined) return names;
  if (!names.includes(options.only)) throw new Error(`--only takes one of ${names.join(', ')}`);
  return [options.only];
}

async function bench(): Promise<void> {
  const parts = chosenParts();
  say('Building, if anything has changed …');
  await ensureFreshBuild();
  const machine = {
    processor: cpus()[0]?.model ?? 'unknown',
    cores: cpus().length,
    node: process.version,
    load: Number((loadavg()[0] ?? 0).toFixed(1)),
  };
  const figures: Figure[] = [];
  for (const part of parts) {
    say(`Measuring: ${part} …`);
    try {
      figures.push(...((await PARTS[part]?.()) ?? []));
    } catch (error) {
      // The other parts' figures took long and stand by themselves.
      process.exitCode = 1;
      say(`Not measured: ${part}. ${String(error)}`);
    }
  }
  if (options.json) {
    const answer = { machine, figures: figures.map((figure) => ({ ...figure, ok: !isOver(figure) })) };
    process.stdout.write(`${JSON.stringify(answer)}\n`);
  } else {
    const { processor, cores, node, load } = machine;
    process.stdout.write(`${processor}, ${cores} cores, load ${load}, Node ${node}\n\n${table(figures)}\n`);
    if (load > cores / 2) process.stdout.write('\nThe machine was busy: times are longer than on an idle one.\n');
  }
  if (options.strict && figures.some(isOver)) process.exitCode = 1;
}

await bench();
