import { expect, type Page } from '@playwright/test';
import type { OfferRecord } from '../../storage/tables/offers';
import { type Trace, traced } from '../bench/trace';
import { ChipProbe } from '../support/chip';
import { countRows, readTable } from '../support/database';
import { startImpostor } from '../support/impostor';
import { type Extension, openSidePanel } from '../support/launch';
import { expectNoSidewaysScroll } from '../support/look';
import { test as base } from './desk';

const ABUSE = ['You are a bunch of idiots and scammers.', 'Are you deaf, you useless piece of shit?'];
/** A task longer than this is felt, milliseconds. */
const LONG_TASK = 50;
const FLOOD = 10_000;

const test = base.extend<{ impostor: { port: number } }>({
  impostor: async ({}, use) => {
    const server = await startImpostor();
    await use(server);
    await server.close();
  },
});

async function openImpostor(
  extension: Extension,
  { port }: { port: number },
): Promise<{ page: Page; chip: ChipProbe; draft: () => Promise<string> }> {
  const page = await extension.context.newPage();
  await page.goto(`http://127.0.0.1:${port}/shop/`);
  const chip = await ChipProbe.on(page);
  await expect.poll(() => chip.text()).not.toBe('');
  return { page, chip, draft: () => page.locator('textarea').inputValue() };
}

/** The agent's conversation with abuse in it, judged, and a pause offered. */
async function openAbused(extension: Extension, impostor: { port: number }) {
  const opened = await openImpostor(extension, impostor);
  await opened.page.evaluate((texts) => window.impostor.say('Hello', ...texts), ABUSE);
  await expect.poll(() => countRows(extension, 'turns')).toBe(3);
  await expect.poll(() => opened.chip.label()).toContain('pause');
  await opened.page.bringToFront();
  return opened;
}

/** Every event a page can make up, at every element and in the middle of each. */
function dispatchEverything(page: Page): Promise<void> {
  return page.evaluate(() => {
    const names = ['pointerdown', 'mousedown', 'pointermove', 'pointerup', 'mouseup', 'click', 'dblclick', 'touchend'];
    const keys = ['Enter', ' ', 'Escape', 'Tab'];
    const options = { bubbles: true, cancelable: true, composed: true };
    const targets = [window, document, ...document.querySelectorAll('*')];
    for (const target of targets) {
      const box = target instanceof Element ? target.getBoundingClientRect() : new DOMRect(900, 20, 200, 20);
      for (let x = 4; x < innerWidth; x += 40) {
        const at = {
          ...options,
          clientX: x,
          clientY: box.top + 24,
          button: 0,
          buttons: 1,
          isPrimary: true,
          pointerId: 1,
        };
        for (const name of names) target.dispatchEvent(new PointerEvent(name, at));
      }
      for (const key of keys) {
        for (const name of ['keydown', 'keypress', 'keyup'])
          target.dispatchEvent(new KeyboardEvent(name, { ...options, key }));
      }
      for (const name of ['compositionstart', 'submit', 'input', 'focus', 'contextmenu'])
        target.dispatchEvent(new Event(name, options));
      if (target instanceof HTMLElement) target.click();
    }
  });
}

async function expectNothingDone(extension: Extension, draft: () => Promise<string>): Promise<void> {
  expect(await draft()).toBe('');
  expect(await readTable(extension, 'phraseUses')).toEqual([]);
  expect(await readTable(extension, 'pauses')).toEqual([]);
  const offers = await readTable<OfferRecord>(extension, 'offers');
  expect(offers).toHaveLength(1);
  expect(offers[0]?.answer).toBeUndefined();
}

test('made-up clicks and keys open nothing, insert nothing and answer nothing', async ({ extension, impostor }) => {
  const { page, chip, draft } = await openAbused(extension, impostor);
  const place = await chip.place();
  await dispatchEverything(page);
  expect(await chip.textIn('card')).toBeUndefined();
  expect(await chip.place()).toEqual(place);
  await chip.pressChip();
  const [phrase = ''] = await chip.phrases();
  await page.bringToFront();
  await dispatchEverything(page);
  expect(await chip.textIn('card')).toContain(phrase);
  await expectNothingDone(extension, draft);
  // The agent's own click still works, and a made-up composition does not hold it off.
  await chip.press(phrase);
  await expect.poll(() => chip.text()).toContain('It is in the reply box');
  expect(await draft()).not.toBe('');
});

test('the page cannot look into the chip, nor reach the extension', async ({ extension, impostor }) => {
  const page = await extension.context.newPage();
  await page.addInitScript(() => {
    const attach = Element.prototype.attachShadow;
    const leaked: unknown[] = [];
    Object.assign(window, { leaked });
    Element.prototype.attachShadow = function (init) {
      const root = attach.call(this, { ...init, mode: 'open' });
      leaked.push(root);
      return root;
    };
    window.addEventListener('message', ({ data }) => leaked.push(data), true);
  });
  await page.goto(`http://127.0.0.1:${impostor.port}/shop/`);
  const chip = await ChipProbe.on(page);
  await page.evaluate((texts) => window.impostor.say(...texts), ABUSE);
  await expect.poll(() => chip.label()).toContain('pause');
  const seen = await page.evaluate(() => {
    const { chrome, leaked } = window as unknown as { chrome?: { runtime?: unknown }; leaked: unknown[] };
    const host = document.querySelector('[data-evenkeel]');
    const names = Object.getOwnPropertyNames(window).filter((name) => /evenkeel|wxt/i.test(name));
    return {
      root: host?.shadowRoot ?? null,
      inside: host?.childNodes.length,
      runtime: typeof chrome?.runtime,
      leaked,
      names,
    };
  });
  expect(seen).toEqual({ root: null, inside: 0, runtime: 'undefined', leaked: [], names: [] });
});

test('messages and events that look like the extension’s own change nothing', async ({ extension, impostor }) => {
  const { page, chip, draft } = await openAbused(extension, impostor);
  const before = await chip.text();
  await page.evaluate((id) => {
    const requests = ['page.stop', 'page.insert', 'page.keep', 'desk.answerOffer', 'desk.inserted', 'console.observe'];
    const detail = { contentScriptName: 'console', messageId: 'x', extensionId: id };
    for (const request of requests) {
      const data = { conversation: '7', text: 'sent by the page', offer: 'x', answer: 'accepted' };
      for (const message of [{ request, data }, { type: request, data }, { id, request, data }, request])
        window.postMessage(message, '*');
    }
    for (const name of [
      'wxt:content-script-started',
      `${id}:console:wxt:content-script-started`,
      'evenkeel',
      'page.stop',
    ]) {
      document.dispatchEvent(new CustomEvent(name, { detail }));
      window.dispatchEvent(new CustomEvent(name, { detail }));
      window.postMessage({ type: name, ...detail }, '*');
    }
  }, extension.id);
  await page.evaluate(() => new Promise((go) => setTimeout(go)));
  await page.evaluate(() => window.impostor.say('Thanks anyway'));
  await expect.poll(() => countRows(extension, 'turns')).toBe(4);
  expect((await chip.text()).split(' ').slice(1)).toEqual(before.split(' ').slice(1));
  await expectNothingDone(extension, draft);
});

test('a page that takes the chip away at once stays usable, and gets no race', async ({ extension, impostor }) => {
  const { page, chip } = await openAbused(extension, impostor);
  await page.evaluate(() => {
    const counts = { removed: 0, since: performance.now() };
    const remove = (): void => {
      for (const host of document.querySelectorAll('[data-evenkeel]')) {
        host.remove();
        counts.removed += 1;
      }
    };
    const observer = new MutationObserver(remove);
    observer.observe(document, { childList: true, subtree: true });
    Object.assign(window, { counts, stopRemoving: () => observer.disconnect() });
    remove();
  });
  const removed = () => page.evaluate(() => (window as unknown as { counts: { removed: number } }).counts.removed);
  await expect.poll(removed, { timeout: 20_000 }).toBeGreaterThanOrEqual(4);
  const rate = await page.evaluate(() => {
    const { counts } = window as unknown as { counts: { removed: number; since: number } };
    return (counts.removed / (performance.now() - counts.since)) * 1_000;
  });
  expect(rate, 'attachments a second').toBeLessThan(2);
  await page.locator('textarea').fill('I can still write.');
  await page.evaluate(() => window.impostor.say('ok'));
  await expect.poll(() => countRows(extension, 'turns')).toBe(4);
  await page.evaluate(() => (window as unknown as { stopRemoving: () => void }).stopRemoving());
  await expect.poll(() => chip.text()).toContain('1 hostile today');
  expect(await page.locator('[data-evenkeel]').count()).toBe(1);
});

test('a chip that was moved comes back to its place after the page took it away', async ({ extension, impostor }) => {
  const { page, chip } = await openAbused(extension, impostor);
  const { x, y } = await chip.place();
  await page.mouse.move(x + 20, y + 15);
  await page.mouse.down();
  await page.mouse.move(200, 300, { steps: 4 });
  await page.mouse.up();
  const moved = await chip.place();
  expect(moved.x).toBeLessThan(x - 100);
  await page.evaluate(() => document.querySelector('[data-evenkeel]')?.remove());
  await expect.poll(() => page.locator('[data-evenkeel]').count()).toBe(1);
  expect(await chip.place()).toEqual(moved);
});

test('messages rewritten again and again are the same messages', async ({ extension, impostor }) => {
  const { page, chip } = await openAbused(extension, impostor);
  await page.evaluate(() => {
    const counts = { rewritten: 0 };
    Object.assign(window, { counts });
    const timer = setInterval(() => {
      for (const words of document.querySelectorAll('.msg-text')) words.textContent = `You idiots ${counts.rewritten}`;
      counts.rewritten += 1;
      if (counts.rewritten === 300) clearInterval(timer);
    }, 5);
  });
  const rewritten = () =>
    page.evaluate(() => (window as unknown as { counts: { rewritten: number } }).counts.rewritten);
  await expect.poll(rewritten, { timeout: 30_000 }).toBe(300);
  await page.evaluate(() => window.impostor.say('the end'));
  await expect.poll(() => countRows(extension, 'turns')).toBe(4);
  expect(await chip.text()).toContain('1 hostile today');
});

test('markup in a message stays words, in card and panel', async ({ extension, impostor }) => {
  const { page, chip } = await openImpostor(extension, impostor);
  const evil =
    'You <b>idiots</b><img src="x" onerror="window.hacked=1"><script>window.hacked=1</script> are scammers, LM-1<u>2</u>';
  await page.evaluate((text) => window.impostor.say(text), evil);
  await expect.poll(() => countRows(extension, 'turns')).toBe(1);
  await page.bringToFront();
  await chip.pressChip();
  await chip.phrases();
  const known = [
    'BUTTON',
    'DIV',
    'FOOTER',
    'H3',
    'HEADER',
    'LI',
    'P',
    'SECTION',
    'SPAN',
    'STRONG',
    'STYLE',
    'UL',
    'path',
    'svg',
  ];
  expect([...new Set(await chip.elements())].filter((name) => !known.includes(name))).toEqual([]);
  const panel = await openSidePanel(extension, page);
  await panel.getByText(/^Why: \d+ message/).click();
  await expect(
    panel.getByRole('listitem').filter({ hasText: '<img src="x" onerror="window.hacked=1">' }),
  ).toBeVisible();
  expect(await panel.locator('img, script:not([src]), u').count()).toBe(0);
  for (const place of [page, panel]) expect(await place.evaluate(() => 'hacked' in window)).toBe(false);
});

test('text that runs backwards, piles up marks or is 5,000 pictures long harms nothing', async ({
  extension,
  impostor,
}) => {
  const { page, chip } = await openImpostor(extension, impostor);
  const odd = [
    '\u202eYou idiots, this is backwards\u2066\u2067\u2068',
    `!${'🤬'.repeat(5_000)} scammers`,
    `Z${'\u0353\u0348'.repeat(400)} idiots`,
    `${'w'.repeat(3_000)} you are scammers`,
    '你们就是骗子\u0000\u200b\u200d\ufeff',
  ];
  await page.evaluate((texts) => window.impostor.say(...texts), odd);
  await expect.poll(() => countRows(extension, 'turns')).toBe(odd.length);
  await page.bringToFront();
  await chip.pressChip();
  await chip.phrases();
  const panel = await openSidePanel(extension, page);
  await panel.setViewportSize({ width: 320, height: 700 });
  await panel.getByText(/^Why: \d+ message/).click();
  const shown = panel.getByRole('listitem').filter({ hasText: '🤬' }).first();
  await expect(shown).toBeVisible();
  expect((await shown.innerText()).isWellFormed(), 'no picture is cut in half').toBe(true);
  await expectNoSidewaysScroll(panel);
});

test(`a flood of ${FLOOD} messages is stored, and our part never holds the page up`, async ({
  extension,
  impostor,
}) => {
  test.setTimeout(240_000);
  await readTable(extension, 'turns');
  const { page, chip } = await openImpostor(extension, impostor);
  await page.bringToFront();
  const flooded = await record(extension, page, async () => {
    await expect.poll(() => countRows(extension, 'turns'), { timeout: 150_000, intervals: [1_000] }).toBe(FLOOD);
  });
  expect(await page.evaluate(() => 1 + 1)).toBe(2);
  await expect.poll(() => chip.text(), { timeout: 20_000 }).toContain('today');

  // The same page at an address that is not granted.
  const alone = await extension.context.newPage();
  await alone.goto(`http://localhost:${impostor.port}/shop/`);
  const without = await record(extension, alone, async () => {});
  expect(await alone.locator('[data-evenkeel]').count()).toBe(0);
  const longest = (trace: Trace) => Math.max(...trace.tasks('begin').map(({ ms }) => ms));
  // Where the page by itself needs longer for its own drawing, we may not add a long task to it.
  expect(longest(flooded)).toBeLessThan(longest(without) + LONG_TASK);
  expect(longestScript(flooded)).toBeLessThan(LONG_TASK);
});

/** What the browser did while a page was flooded, and until `isDone`. */
async function record(extension: Extension, page: Page, isDone: () => Promise<void>): Promise<Trace> {
  const browser = extension.context.browser();
  if (!browser) throw new Error('no browser to trace');
  const session = await browser.newBrowserCDPSession();
  const trace = await traced(session, async () => {
    await page.evaluate(async (count) => {
      performance.mark('begin');
      await window.impostor.flood(count, 'Where is my order, I have been waiting for');
    }, FLOOD);
    await isDone();
  });
  await session.detach();
  return trace;
}

function longestScript(trace: Trace): number {
  return Math.max(...trace.scripts('begin').map(({ ms }) => ms));
}
