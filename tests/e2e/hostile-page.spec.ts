import type { Page } from '@playwright/test';
import { expect } from '../support/expect';
import type { OfferRecord } from '../../storage/tables/offers';
import { ChipProbe } from '../support/chip';
import { countRows, dataPage, readTable } from '../support/database';
import { type Extension, openSidePanel } from '../support/launch';
import { expectNoSidewaysScroll } from '../support/look';
import { ABUSE, openAbused, openImpostor, test } from './impostor-desk';

/** Every event a page can make up, at every element and in the middle of each. */
function dispatchEverything(page: Page): Promise<void> {
  return page.evaluate(() => {
    const names = ['pointerdown', 'mousedown', 'pointermove', 'pointerup', 'mouseup', 'click', 'dblclick', 'touchend'];
    const keys = ['Enter', ' ', 'Escape', 'Tab'];
    const options = { bubbles: true, cancelable: true, composed: true };
    const elements = [...document.querySelectorAll('*')];
    const shadows = elements.flatMap(({ shadowRoot }) => (shadowRoot ? [...shadowRoot.querySelectorAll('*')] : []));
    const targets = [window, document, ...elements, ...shadows];
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
  // What lets it be dragged is loaded when the pointer comes near.
  await expect(async () => {
    await page.mouse.move(x + 20, y + 15);
    await page.mouse.down();
    await page.mouse.move(200, 300, { steps: 4 });
    await page.mouse.up();
    expect((await chip.place()).x).toBeLessThan(x - 100);
  }).toPass();
  const moved = await chip.place();
  await page.evaluate(() => document.querySelector('[data-evenkeel]')?.remove());
  await expect.poll(() => page.locator('[data-evenkeel]').count()).toBe(1);
  await expect.poll(() => chip.place()).toEqual(moved);
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
  const markup = '<img src="x" onerror="window.hacked=1">';
  // A word of the agent's own, so that the card has to show it as a reason.
  const options = await dataPage(extension);
  await options.getByRole('textbox', { name: 'Add a word that counts' }).fill(markup);
  await options.getByRole('textbox', { name: 'Add a word that counts' }).press('Enter');
  await expect(options.getByRole('button', { name: `Remove ${markup}` })).toBeVisible();
  await page.evaluate(
    (text) => window.impostor.say(`You <b>idiots</b> ${text}<script>window.hacked=1</script>`),
    markup,
  );
  await expect.poll(() => countRows(extension, 'turns')).toBe(1);
  await page.bringToFront();
  await chip.pressChip();
  await expect.poll(() => chip.textIn('words')).toContain(markup);
  for (const name of ['IMG', 'B', 'SCRIPT']) expect(await chip.elements()).not.toContain(name);
  const panel = await openSidePanel(extension, page);
  await panel.getByText(/^Why: \d+ message/).click();
  await expect(panel.getByRole('listitem').filter({ hasText: markup })).toBeVisible();
  expect(await panel.locator('img, b, script:not([src])').count()).toBe(0);
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
