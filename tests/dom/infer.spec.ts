import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { expect } from '../support/expect';
import type { ConsoleSpec } from '../../consoles/define-console';
import type { Inference } from '../../consoles/dom/infer/infer-console';
import { SURE_ENOUGH } from '../../consoles/dom/infer/infer-console';
import { OFFERED_CONSOLES } from '../../consoles/registry';
import { bundle } from '../pages/bundle';
import type {} from '../pages/kit/console-page';
import type * as underTest from './infer-under-test';
import { test as base } from './watch-test';
import { openWorld, type World } from './world';

type Eyes = World<typeof underTest>;

const test = base.extend<object, { inferCode: string }>({
  inferCode: [
    async ({ browser: _browser }, use) => {
      await use((await bundle(fileURLToPath(new URL('infer-under-test.ts', import.meta.url)))).code);
    },
    { scope: 'worker' },
  ],
});

/** What one page gave. */
interface Found {
  readonly name: string;
  readonly transcript: boolean;
  /** Notes and robots taken for somebody's words, and words with something else around them. */
  readonly extra: number;
  readonly sides: boolean;
  readonly wrongSide: number;
  readonly composer: boolean | undefined;
  readonly confidence: number;
}

/** Every line of customer and staff with its own words and its own side, and the box that sends. */
const isRight = ({ transcript, sides, wrongSide, composer }: Found): boolean =>
  transcript && sides && wrongSide === 0 && composer !== false;

const folded = (text: string): string => text.replace(/\s+/g, ' ').trim();

async function measure(page: Page, eyes: Eyes, name: string, found: Inference | undefined): Promise<Found> {
  const nothing = { name, transcript: false, extra: 0, sides: false, wrongSide: 0, composer: false, confidence: 0 };
  const said = await page.evaluate(() => window.consolePage?.shown(window.consolePage.conversations[0] ?? '') ?? []);
  if (!found) return nothing;
  await eyes.call('watch', [found.spec]);
  await expect.poll(() => eyes.call('count')).toBeGreaterThan(0);
  const told = (await eyes.call('seen')).map(({ speaker, text }) => ({ speaker, text: folded(text) }));
  const sideOf = { customer: 'customer', me: 'agent', colleague: 'agent' } as const;
  const spoken = said.flatMap(({ by, text }) =>
    by === 'customer' || by === 'me' || by === 'colleague' ? [{ speaker: sideOf[by], text: folded(text) }] : [],
  );
  const has = (line: { text: string }) => told.find((one) => one.text === line.text);
  /** Told with a name or a time too many, it is the same line. */
  const tells = (one: string, line: string): boolean => one.includes(line) && line.length * 2 > one.length;
  const wrongSide =
    spoken.filter(
      (line) => !has(line) && told.some((one) => tells(one.text, line.text) && one.speaker !== line.speaker),
    ).length + spoken.filter((line) => has(line) && has(line)?.speaker !== line.speaker).length;
  const extra = told.filter((one) => !spoken.some((line) => line.text === one.text)).length;
  const transcript = spoken.every((line) => has(line));
  const sides = spoken.every((line) => has(line)?.speaker === line.speaker);
  if (process.env.EVENKEEL_SHOW) process.stdout.write(`${JSON.stringify({ told, spoken }, null, 1)}\n`);
  await page.evaluate(() => window.consolePage?.reply());
  const hasBox = await page.evaluate(() => !('composer' in (window.consolePage?.lacks ?? {})));
  let composer: boolean | undefined;
  if (hasBox) {
    const result = await eyes.call('insert', found.spec, 'ready');
    composer = result === 'verified' && (await page.evaluate(() => window.consolePage?.held())) === 'ready';
  }
  return { name, transcript, extra, sides, wrongSide, composer, confidence: found.confidence };
}

function print(title: string, rows: readonly Found[]): void {
  const mark = (value: boolean | undefined): string => (value === undefined ? '·' : value ? 'yes' : 'no');
  const lines = rows.map((row) =>
    [
      row.name.padEnd(22),
      mark(row.transcript).padEnd(11),
      String(row.extra).padEnd(6),
      mark(row.sides).padEnd(6),
      String(row.wrongSide).padEnd(6),
      mark(row.composer).padEnd(9),
      row.confidence.toFixed(2),
    ].join(''),
  );
  const head = [
    'page'.padEnd(22),
    'transcript'.padEnd(11),
    'extra'.padEnd(6),
    'sides'.padEnd(6),
    'wrong'.padEnd(6),
    'composer'.padEnd(9),
    'confidence',
  ].join('');
  process.stdout.write(`\n${title}\n${[head, ...lines].join('\n')}\n`);
}

async function open(page: Page, url: string, code: string, spec: ConsoleSpec): Promise<Eyes> {
  await page.goto(`http://${spec.id}.localhost:${new URL(url).port}/`);
  await page.waitForFunction(() => window.consolePage !== undefined);
  await page.waitForFunction(() =>
    [...document.querySelectorAll<HTMLIFrameElement>('iframe[sandbox]')].every(
      (frame) => frame.contentDocument?.body?.textContent,
    ),
  );
  return openWorld<typeof underTest>(page, code);
}

test('pages whose own adapter is switched off are understood unasked, never with the sides turned round', async ({
  page,
  pages,
  inferCode,
}) => {
  test.setTimeout(600_000);
  const rows: Found[] = [];
  for (const spec of OFFERED_CONSOLES.filter(({ id }) => (process.env.EVENKEEL_ONLY ?? id).includes(id))) {
    const eyes = await open(page, pages.url, inferCode, spec);
    const found = await eyes.call('infer');
    if (process.env.EVENKEEL_SHOW) process.stdout.write(`${JSON.stringify(found, null, 1)}\n`);
    rows.push(await measure(page, eyes, spec.id, found));
  }
  print('unasked', rows);
  const sure = rows.filter(({ confidence }) => confidence >= SURE_ENOUGH);
  expect(sure.filter(({ wrongSide }) => wrongSide > 0).map(({ name }) => name)).toEqual([]);
  expect(sure.length).toBeGreaterThan(0);
  expect(rows.filter(isRight).length / rows.length).toBeGreaterThanOrEqual(0.7);
});

test('the same pages are understood from three pointed-at elements', async ({ page, pages, inferCode }) => {
  test.setTimeout(600_000);
  const rows: Found[] = [];
  for (const spec of OFFERED_CONSOLES.filter(({ id }) => (process.env.EVENKEEL_ONLY ?? id).includes(id))) {
    const eyes = await open(page, pages.url, inferCode, spec);
    const said = await page.evaluate(() => window.consolePage?.shown(window.consolePage.conversations[0] ?? '') ?? []);
    const last = (by: string): string =>
      said.filter((line) => line.by === by).toSorted((one, other) => other.text.length - one.text.length)[0]?.text ??
      '';
    const box =
      (await page.evaluate(
        (fields) => fields.find((field) => document.querySelector(field)?.checkVisibility()),
        [...spec.composer.field],
      )) ?? undefined;
    const found = await eyes.call('inferPointed', last('customer'), last('me'), box as string);
    if (process.env.EVENKEEL_SHOW) process.stdout.write(`${JSON.stringify(found, null, 1)}\n`);
    rows.push(await measure(page, eyes, spec.id, found));
  }
  print('pointed', rows);
  expect(rows.filter(({ wrongSide, confidence }) => wrongSide > 0 && confidence >= SURE_ENOUGH)).toEqual([]);
  expect(rows.filter(isRight).length / rows.length).toBeGreaterThanOrEqual(0.7);
});
