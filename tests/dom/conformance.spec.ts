import { expect } from '../support/expect';
import { candidatesFor, OFFERED_CONSOLES } from '../../consoles/registry';
import type { By } from '../pages/kit/console-page';
import { type Desk, test } from './conformance-test';

const LINES = '您好，我看到了。\nI am looking into it.\n\n谢谢您等我。';

/** Somebody else's page at the address of the console. */
const OTHER_PAGE = `<!doctype html><main><h1>Guestbook</h1><ul><li>You are liars.</li></ul>
  <form><textarea name="entry"></textarea><button>Send</button></form></main>`;

/** Other versions and settings of a console that its page can show, besides the usual one. */
const VARIANTS: Readonly<Record<string, readonly string[]>> = {
  chatwoot: ['older'],
  intercom: ['older'],
  jira: ['newest'],
  osticket: ['desc'],
  redmine: ['desc'],
  shopee: ['older'],
};

const kinds = ({ lacks }: Desk, ...kinds: By[]): By[] => kinds.filter((by) => !(by in lacks));

/** Where new lines need a new page, they are backlog. */
const liveIn = ({ lacks }: Desk, ...lines: string[]): string[] => ('live' in lacks ? [] : lines);

const desks = OFFERED_CONSOLES.flatMap((spec) =>
  ['', ...(VARIANTS[spec.id] ?? [])].map((variant) => ({ spec, variant })),
);

for (const { spec, variant } of desks) {
  test.describe(variant ? `${spec.name.en}, ${variant}` : spec.name.en, () => {
    test.use({ variant });
    // One worker a console: its page is bundled once.
    test.describe.configure({ mode: 'default' });

    test('what stands there when it is opened is backlog, and so is what is loaded above it', async ({ open }) => {
      const { page, ids, lacks, told, spoken, expectTold } = await open(spec);
      if (!('history' in lacks)) await page.loadHistory();
      await expectTold(ids[0]);
      expect(await told(ids[0], 'live')).toEqual([]);
      expect(await spoken(ids[0])).toEqual(
        expect.arrayContaining([expect.stringMatching(/^customer: /), expect.stringMatching(/^agent: /)]),
      );
    });

    test('a customer’s new message is told once, robots, system lines and notes never', async ({ open }) => {
      const desk = await open(spec);
      const [id] = desk.ids;
      for (const by of kinds(desk, 'system', 'customer', 'bot', 'note'))
        await desk.page.write(id, by, `from ${by}\n\n再说一次`);
      await desk.page.write(id, 'customer', '?');
      if ('live' in desk.lacks) await desk.page.rerender();
      await desk.expectTold(id);
      expect(await desk.told(id, 'live')).toEqual(liveIn(desk, 'customer: from customer\n再说一次', 'customer: ?'));
    });

    test('a reply is told once, whoever of the staff wrote it', async ({ open }) => {
      const desk = await open(spec);
      const [id] = desk.ids;
      for (const by of kinds(desk, 'me', 'colleague')) await desk.page.write(id, by, `from ${by}`);
      await desk.page.write(id, 'customer', 'Thank you.');
      if ('live' in desk.lacks) await desk.page.rerender();
      await desk.expectTold(id);
      expect(await desk.eyes.call('unanswered')).toEqual(['Thank you.']);
    });

    test('the same messages in new nodes are no new messages', async ({ open }) => {
      const desk = await open(spec);
      const [id] = desk.ids;
      await desk.page.rerender();
      await expect.poll(() => desk.eyes.call('isInTouch')).toBe(true);
      await desk.expectTold(id);
      await desk.eyes.call('later', 5_000);
      await desk.page.write(id, 'customer', 'Hello?');
      await expect.poll(() => desk.told(id, 'live')).toEqual(liveIn(desk, 'customer: Hello?'));
      await desk.page.rerender();
      await desk.expectTold(id);
      expect(await desk.told(id, 'live')).toEqual(liveIn(desk, 'customer: Hello?'));
    });

    test('another conversation is another conversation, and back again the same', async ({ open }) => {
      const { page, ids, eyes, expectTold, told } = await open(spec, 'switch');
      for (const id of [ids[1], ids[0], ids[1]]) {
        await page.switchTo(id);
        await expect.poll(async () => (await eyes.call('seenStates')).at(-1)).toBe(id);
        await expectTold(id);
        expect(await told(id, 'live')).toEqual([]);
      }
    });

    test('what arrives behind is told when it comes to the front', async ({ open }) => {
      const desk = await open(spec, 'switch');
      const { page, eyes, lacks, expectTold, told } = desk;
      const [first, second] = desk.ids;
      await page.switchTo(second);
      await expect.poll(async () => (await eyes.call('seenStates')).at(-1)).toBe(second);
      await expectTold(second);
      await eyes.call('later', 5_000);
      await page.write(first, 'customer', '人呢？');
      await page.write(second, 'customer', 'Still there?');
      if ('live' in lacks) await page.rerender();
      await expectTold(second);
      expect(await told(first)).not.toContain('customer: 人呢？');
      await page.switchTo(first);
      await expectTold(first);
      expect(await told(second, 'live')).toEqual(liveIn(desk, 'customer: Still there?'));
    });

    test('closed, no conversation is in front; another page at its address is not this console', async ({
      open,
      page: tab,
    }) => {
      const { page, ids, eyes } = await open(spec);
      const candidates = candidatesFor(new URL(tab.url()));
      await page.close();
      await expect
        .poll(async () => (await eyes.call('seenStates')).at(-1))
        .toMatch(/^(?:no-conversation|not-recognised)$/);
      await page.switchTo(ids[0]);
      await tab.setContent(OTHER_PAGE);
      expect(await eyes.call('recognised', candidates)).toBeUndefined();
    });

    test('lines are put into the reply box once, and what is sent is told once', async ({ open, page: tab }) => {
      const { page, ids, eyes, lacks, expectTold } = await open(spec, 'composer');
      await page.reply();
      expect(await eyes.call('draft', spec)).toBe('');
      expect(await eyes.call('insert', spec, '您好')).toBe('verified');
      expect(await page.held()).toBe('您好');
      expect(await eyes.call('draft', spec)).toBe('您好');
      expect(await eyes.call('insert', spec, LINES)).toBe('verified');
      expect(await page.held()).toBe(`您好${LINES}`);
      if ('send' in lacks) return;
      const controls = tab.frames().map((frame) => frame.locator((spec.composer.send ?? []).join()));
      const shown = controls.map((control) => control.filter({ visible: true }).first());
      const counts = await Promise.all(shown.map((control) => control.count()));
      await shown[counts.indexOf(1)]?.click();
      await expect.poll(() => page.held()).toBe('');
      if ('live' in lacks) return;
      await expectTold(ids[0]);
    });

    test('nothing is put into an internal note', async ({ open }) => {
      const { page, eyes } = await open(spec, 'composer', 'note-mode');
      await page.reply();
      await page.noteMode(true);
      expect(await eyes.call('insert', spec, '您好')).toBe('note');
      expect(await page.held()).toBe('');
      await page.noteMode(false);
      expect(await eyes.call('insert', spec, '您好')).toBe('verified');
      expect(await page.held()).toBe('您好');
    });
  });
}
