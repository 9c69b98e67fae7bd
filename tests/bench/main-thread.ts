import type { CDPSession } from '@playwright/test';
import { SHIFT } from '../../tools/sample-console/shift/index';
import type { DeskPage } from './desk-page';
import { traced, type Trace } from './trace';

/** What customers of the sample shift write, in the order of the script. */
export const CUSTOMER_TEXTS: readonly string[] = SHIFT.flatMap(({ messages }) =>
  messages.filter(({ author, text }) => author === 'customer' && text !== '').map(({ text }) => text),
);

const repeated = (count: number): string[] =>
  Array.from({ length: count }, (_, index) => CUSTOMER_TEXTS[index % CUSTOMER_TEXTS.length] ?? '');

/** The page's main thread held by us for each of so many messages, and a second while nothing happens, ms. */
export async function workPerMessage(
  browser: CDPSession,
  desk: DeskPage,
  origin: string,
  count: number,
): Promise<{ messages: number[]; idleSecond: number }> {
  const IDLE_SECONDS = 4;
  const trace = await traced(browser, async () => {
    for (const text of repeated(count)) {
      await desk.receive(text);
      await desk.page.waitForTimeout(120);
    }
    await desk.page.evaluate(() => performance.mark('idle'));
    await desk.page.waitForTimeout(IDLE_SECONDS * 1_000);
    await desk.page.evaluate(() => performance.mark('over'));
  });
  const own = trace.ownWork('message', origin);
  const bounds = [...trace.marks('message'), ...trace.marks('idle')];
  const between = (from: number, to: number) => own.filter((work) => work.from >= from && work.from < to);
  const sum = (all: readonly { ms: number }[]) => all.reduce((total, { ms }) => total + ms, 0);
  const messages = bounds.slice(0, -1).map((from, index) =>
    // Timers run whether or not a message comes.
    sum(between(from, bounds[index + 1] ?? from).filter(({ isTimer }) => !isTimer)),
  );
  const [idle = 0, over = 0] = [...trace.marks('idle'), ...trace.marks('over')];
  return { messages, idleSecond: sum(between(idle, over)) / IDLE_SECONDS };
}

export interface LongOpening {
  /** Longest stretch in which we held the main thread; 0 where the page is not watched. */
  readonly longestOwn: number;
  /** Longest task of the page, whoever caused it. */
  readonly longestTask: number;
  /** Until every message was stored; undefined where the page is not watched. */
  readonly untilStored: number | undefined;
}

/**
 * Opens a conversation with thousands of messages at once.
 * @param stored counts what has been stored of it
 */
export async function openLong(
  browser: CDPSession,
  desk: DeskPage,
  origin: string,
  count: number,
  stored?: () => Promise<number>,
): Promise<LongOpening> {
  const before = (await stored?.()) ?? 0;
  let untilStored: number | undefined;
  const trace = await traced(browser, async () => {
    const began = performance.now();
    await desk.openLong(`9${count}`, repeated(count));
    if (stored) {
      while ((await stored()) < before + count) await desk.page.waitForTimeout(20);
      untilStored = performance.now() - began;
    }
    await desk.page.waitForTimeout(1_500);
  });
  const [from = 0] = trace.marks('open');
  const longest = (works: readonly { from: number; ms: number }[]) =>
    Math.max(0, ...works.filter((work) => work.from >= from).map(({ ms }) => ms));
  return { longestOwn: longest(ownOf(trace, origin)), longestTask: longest(trace.tasks('open')), untilStored };
}

const ownOf = (trace: Trace, origin: string) => trace.ownWork('open', origin);
