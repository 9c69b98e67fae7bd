import { expect } from '../support/expect';
import { ChipProbe } from '../support/chip';
import { countRows } from '../support/database';
import { ABUSE, openAbused, test } from './impostor-desk';

/** No style, no request, no string that becomes code; only the page's own inline script may run. */
const POLICY =
  "default-src 'none'; script-src 'unsafe-inline'; require-trusted-types-for 'script'; trusted-types 'none'; base-uri 'none'";

test('a page with tampered built-ins, a strict policy and no animations is read and written as ever', async ({
  extension,
  impostor,
}) => {
  const page = await extension.context.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.route('**/shop/', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, headers: { ...response.headers(), 'content-security-policy': POLICY } });
  });
  // Everything the page does is arranged before: what drives the test from outside needs these itself.
  await page.addInitScript((texts) => {
    document.addEventListener('DOMContentLoaded', () => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync('* { animation: none !important; transition: none !important }');
      document.adoptedStyleSheets = [sheet];
      window.impostor.say(...texts);
    });
    const broken = (): never => {
      throw new Error('tampered');
    };
    Element.prototype.attachShadow = broken;
    Node.prototype.getRootNode = broken;
    Element.prototype.closest = broken;
    Object.assign(Element.prototype, { matches: broken });
    Element.prototype.checkVisibility = () => false;
    Document.prototype.execCommand = broken;
    Window.prototype.getSelection = () => null;
    Object.assign(Array.prototype, { slice: () => [], filter: () => [], flatMap: () => [], includes: () => true });
    Object.assign(JSON, { parse: broken, stringify: () => '{"request":"page.stop"}' });
    Object.assign(window, { MutationObserver: broken, setTimeout: broken, requestAnimationFrame: broken });
    Object.defineProperty(HTMLTextAreaElement.prototype, 'value', { get: () => 'never what it is', set: broken });
  }, ABUSE);
  await page.goto(`http://127.0.0.1:${impostor.port}/shop/`);
  const chip = await ChipProbe.on(page);
  await expect.poll(() => countRows(extension, 'turns')).toBe(2);
  await expect.poll(() => chip.label()).toContain('pause');
  await page.bringToFront();
  await chip.pressChip();
  const [phrase = ''] = await chip.phrases();
  await chip.press(phrase);
  await expect.poll(() => chip.text()).toContain('It is in the reply box');
  expect(errors).toEqual([]);
});

test('words put into the chip’s own element are nobody’s message', async ({ extension, impostor }) => {
  const { page, chip } = await openAbused(extension, impostor);
  await page.evaluate(() => {
    const host = document.querySelector('[data-evenkeel]');
    const item = document.querySelector('.msg')?.cloneNode(true) as HTMLElement;
    item.dataset.mid = '4711';
    const desk = document.querySelector('#shop-desk')?.cloneNode(true) as HTMLElement;
    for (const copy of desk.querySelectorAll<HTMLElement>('.msg')) copy.dataset.mid = `copy-${copy.dataset.mid}`;
    host?.append(item, desk);
  });
  await page.evaluate(() => window.impostor.say('Thanks anyway'));
  await expect.poll(() => countRows(extension, 'turns')).toBe(4);
  expect(await chip.text()).toContain('1 hostile today');
});

test('a storm of changes on a page of 100,000 elements holds up neither the page nor the reading', async ({
  extension,
  impostor,
}) => {
  const { page } = await openAbused(extension, impostor);
  await page.evaluate(() => {
    const many = document.createElement('div');
    many.hidden = true;
    for (let row = 0; row < 1_000; row++) {
      const line = many.appendChild(document.createElement('section'));
      for (let cell = 0; cell < 99; cell++) line.append(document.createElement('i'));
    }
    document.body.append(many);
    const state = { rounds: 0, longest: 0 };
    Object.assign(window, { state });
    let last = performance.now();
    const storm = (): void => {
      const now = performance.now();
      state.longest = Math.max(state.longest, now - last);
      last = now;
      for (let change = 0; change < 500; change++) {
        const line = many.children[(state.rounds * 500 + change) % many.children.length];
        line?.setAttribute('data-round', String(state.rounds));
        line?.lastChild?.replaceWith(document.createElement('i'));
      }
      state.rounds += 1;
      if (state.rounds < 100) setTimeout(storm);
    };
    storm();
  });
  await page.evaluate(() => window.impostor.say('In the midst of it'));
  await expect.poll(() => countRows(extension, 'turns')).toBe(4);
  const state = () => page.evaluate(() => (window as unknown as { state: { rounds: number; longest: number } }).state);
  await expect.poll(async () => (await state()).rounds, { timeout: 30_000 }).toBe(100);
  expect((await state()).longest, 'longest wait of the page, ms').toBeLessThan(1_000);
});
