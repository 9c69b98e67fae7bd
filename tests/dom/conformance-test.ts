import { fileURLToPath } from 'node:url';
import { expect } from '../support/expect';
import type { ConsoleSpec } from '../../consoles/define-console';
import { candidatesFor } from '../../consoles/registry';
import { bundle } from '../pages/bundle';
import type { ConsolePage, Feature, Said } from '../pages/kit/console-page';
import type * as underTest from './conformance-under-test';
import { test as base } from './watch-test';
import { openWorld, type World } from './world';

/** Calls of the page, from the test. */
type Driver = {
  readonly [Name in keyof ConsolePage as ConsolePage[Name] extends (...args: never) => unknown ? Name : never]: (
    ...args: Parameters<Extract<ConsolePage[Name], (...args: never) => unknown>>
  ) => Promise<Awaited<ReturnType<Extract<ConsolePage[Name], (...args: never) => unknown>>>>;
};

/** One told or expected line: `customer: 在吗`. */
export type Line = string;

/** A console's page and the extension's own eyes on it. */
export interface Desk {
  readonly page: Driver;
  readonly eyes: World<typeof underTest>;
  readonly lacks: ConsolePage['lacks'];
  readonly ids: readonly [string, string, ...string[]];
  /** What the page shows of a conversation that a customer or somebody of the staff said. */
  spoken(conversation: string): Promise<Line[]>;
  /** What has been told of a conversation, each message once however often it was opened. */
  told(conversation: string, arrival?: 'live' | 'backlog'): Promise<Line[]>;
  /** Waits until exactly what stands in the page has been told. */
  expectTold(conversation: string): Promise<void>;
}

interface OfTest {
  /** Which of its versions the page shows; its query. */
  readonly variant: string;
  /** Opens a console's page and watches it with the specs that its address brings. Skips where it lacks something. */
  readonly open: (spec: ConsoleSpec, ...needs: Feature[]) => Promise<Desk>;
}

const speakers: Readonly<Partial<Record<Said['by'], string>>> = {
  customer: 'customer',
  me: 'agent',
  colleague: 'agent',
};

/** Paragraphs and lines are the same here: pages draw both as they like. */
const folded = (text: string): string => text.replace(/\n+/g, '\n');

export const test = base.extend<OfTest, { conformanceCode: string }>({
  conformanceCode: [
    async ({ browser: _browser }, use) => {
      await use((await bundle(fileURLToPath(new URL('conformance-under-test.ts', import.meta.url)))).code);
    },
    { scope: 'worker' },
  ],
  variant: ['', { option: true }],
  open: async ({ page, pages, conformanceCode, variant }, use) => {
    await use(async (spec, ...needs) => {
      const { port } = new URL(pages.url);
      await page.goto(`http://${spec.id}.localhost:${port}/?${variant}`);
      await page.waitForFunction(() => window.consolePage !== undefined);
      const { lacks, ids } = await page.evaluate(() => ({
        lacks: window.consolePage?.lacks ?? {},
        ids: [...(window.consolePage?.conversations ?? [])] as [string, string, ...string[]],
      }));
      for (const need of needs) test.skip(need in lacks, `no ${need}: ${lacks[need]}`);
      const eyes = await openWorld<typeof underTest>(page, conformanceCode);
      const candidates = candidatesFor(new URL(page.url()));
      expect(await eyes.call('recognised', candidates)).toBe(spec.id);
      await eyes.call('watch', candidates);
      const call = (name: string, args: unknown[]): Promise<unknown> =>
        page.evaluate(
          ([method, rest]) =>
            (window.consolePage as unknown as Record<string, (...all: unknown[]) => unknown>)[method]?.(...rest),
          [name, args] as const,
        );
      const driver = new Proxy({} as Driver, {
        get:
          (_, name: string) =>
          (...args: unknown[]) =>
            call(name, args),
      });
      const spoken = async (conversation: string): Promise<Line[]> =>
        (await driver.shown(conversation)).flatMap(({ by, text }) =>
          speakers[by] ? [`${speakers[by]}: ${folded(text)}`] : [],
        );
      const told = async (conversation: string, arrival?: string): Promise<Line[]> => {
        const seen = (await eyes.call('seen')).filter((one) => one.conversation === conversation);
        const once = new Map(seen.toReversed().map((one) => [one.identity, one]));
        return [...once.values()]
          .filter((one) => arrival === undefined || one.arrival === arrival)
          .map(({ speaker, text }) => `${speaker}: ${folded(text)}`)
          .reverse();
      };
      const expectTold = async (conversation: string): Promise<void> => {
        const all = await spoken(conversation);
        await expect.poll(async () => (await told(conversation)).sort()).toEqual([...all].sort());
        expect((await eyes.call('wordsInOrder')).map(folded)).toEqual(all.map((line) => line.replace(/^\w+: /, '')));
      };
      await expect.poll(() => eyes.call('seenStates')).toEqual([ids[0]]);
      await expectTold(ids[0]);
      // The clock of the watching code stands still; a page has filled itself long before the next line.
      await eyes.call('later', 5_000);
      return { page: driver, eyes, lacks, ids, spoken, told, expectTold };
    });
  },
});
