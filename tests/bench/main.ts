// npm run bench: the figures of the budgets, measured on this machine in one run.
// `-- --json` one JSON object on standard output, `-- --full` a history of a million turns instead of a
// hundred thousand, `-- --strict` fails when a figure is over its budget.
import { cpus, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { ensureFreshBuild } from '../consoles/fresh-build';
import { measureSizes } from '../../tools/size';
import { startSampleConsole } from '../../tools/sample-console/server';
import { connectToBrowser, type Extension, grantHost, launchExtension } from '../support/launch';
import { dataPage } from '../support/database';
import { chipTimes, chipTimesAfterKill } from './chip-time';
import { DeskPage } from './desk-page';
import { type Figure, isOver, medianAndTail, table } from './figures';
import { historyTimes } from './history-time';
import { measureJudge } from './judge-time';
import { openLong, workPerMessage } from './main-thread';

const { values: options } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    full: { type: 'boolean', default: false },
    strict: { type: 'boolean', default: false },
  },
});

const LONG = 5_000;
const TURNS = options.full ? 1_000_000 : 100_000;

/** Standard output is for the answer alone. */
function say(text: string): void {
  process.stderr.write(`${text}\n`);
}

function judgeFigures(): Figure[] {
  const { medianUs, p95Us, growth, loadMs } = measureJudge();
  return [
    { what: 'judging a chat message, median', value: medianUs, unit: 'µs', budget: 60 },
    { what: 'judging a chat message, p95 of the sample', value: p95Us, unit: 'µs' },
    { what: 'judging: a character of a long text against one of a tenth', value: growth, unit: '×', budget: 1.5 },
    { what: 'making the judge', value: loadMs, unit: 'ms' },
  ];
}

function sizeFigures(): Figure[] {
  return measureSizes().map(({ what, bytes, budget }) => ({
    what: `size of ${what}`,
    value: bytes / 1_000,
    unit: 'kB',
    budget: budget / 1_000,
  }));
}

async function deskFigures(extension: Extension, url: string): Promise<Figure[]> {
  const browser = await (await connectToBrowser(extension)).newBrowserCDPSession();
  const origin = `chrome-extension://${extension.id}`;
  say('A long conversation without the extension …');
  const plain = await DeskPage.open(extension, url, false);
  const without = await openLong(browser, plain, origin, LONG);
  await plain.page.close();
  await grantHost(extension, 'http://127.0.0.1/*');
  const data = await dataPage(extension);
  const desk = await DeskPage.open(extension, url, true);
  say('Messages, with a warm worker …');
  await chipTimes(desk, 10);
  const warm = await chipTimes(desk, 120);
  say('Messages, the worker killed before each …');
  const cold = await chipTimesAfterKill(extension, browser, desk, 24);
  say('Work on the main thread …');
  const { messages, idleSecond } = await workPerMessage(browser, desk, origin, 120);
  say('A long conversation …');
  const stored = () => data.evaluate(countTurns);
  const long = await openLong(browser, desk, origin, LONG, stored);
  return [
    ...medianAndTail('node to chip, warm worker', warm, 100),
    ...medianAndTail('node to chip, killed worker', cold, 400),
    ...medianAndTail('main thread for a message', messages, 1),
    { what: 'main thread for a second of nothing', value: idleSecond, unit: 'ms' },
    { what: `opening ${LONG} messages, our longest task`, value: long.longestOwn, unit: 'ms', budget: 50 },
    { what: `opening ${LONG} messages, the page's longest task`, value: long.longestTask, unit: 'ms' },
    { what: '  the same without the extension', value: without.longestTask, unit: 'ms' },
    { what: `opening ${LONG} messages, until all are stored`, value: long.untilStored ?? Number.NaN, unit: 'ms' },
  ];
}

function countTurns(): Promise<number> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('evenkeel');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const counting = opening.result.transaction('turns').objectStore('turns').count();
      counting.onsuccess = () => {
        opening.result.close();
        resolve(counting.result);
      };
    };
  });
}

async function historyFigures(extension: Extension): Promise<Figure[]> {
  say(`A history of ${TURNS.toLocaleString('en')} turns …`);
  const { turns, today, history, write, todayView, historyView, fillMs } = await historyTimes(extension, TURNS, 20);
  say(`filled in ${Math.round(fillMs / 1_000)} s`);
  const size = `${Math.floor(turns / 1_000).toLocaleString('en')} k turns`;
  return [
    ...medianAndTail(`${size}: Today read`, today, 300),
    ...medianAndTail(`${size}: Today on the screen`, todayView, 300),
    ...medianAndTail(`${size}: History read`, history, 300),
    ...medianAndTail(`${size}: History on the screen`, historyView, 300),
    ...medianAndTail(`${size}: one new turn written`, write, 10),
  ];
}

async function inBrowser(measure: (extension: Extension) => Promise<Figure[]>): Promise<Figure[]> {
  const extension = await launchExtension();
  try {
    return await measure(extension);
  } finally {
    await extension.close();
  }
}

const machine = {
  processor: cpus()[0]?.model ?? 'unknown',
  cores: cpus().length,
  node: process.version,
  loadBefore: Number((loadavg()[0] ?? 0).toFixed(1)),
};

say('Building, if anything has changed …');
await ensureFreshBuild();
say('Judging …');
const figures: Figure[] = [...judgeFigures(), ...sizeFigures()];
const desks = await startSampleConsole();
try {
  figures.push(...(await inBrowser((extension) => deskFigures(extension, desks.url))));
} finally {
  await desks.close();
}
figures.push(...(await inBrowser(historyFigures)));

const over = figures.filter(isOver);
if (options.json) {
  const answer = { machine, figures: figures.map((figure) => ({ ...figure, ok: !isOver(figure) })) };
  process.stdout.write(`${JSON.stringify(answer)}\n`);
} else {
  const { processor, cores, node, loadBefore } = machine;
  process.stdout.write(`${processor}, ${cores} cores, load ${loadBefore}, Node ${node}\n\n${table(figures)}\n`);
  if (loadBefore > cores) process.stdout.write('\nThe machine was busy: times are longer than on an idle one.\n');
}
if (options.strict && over.length > 0) process.exitCode = 1;
