import { expect } from '@playwright/test';
import { SPEC, test } from './editor-test';

test.beforeEach(async ({ open, page }) => {
  await open('textarea');
  await page.locator('#reply').evaluate((reply) => {
    const second = document.createElement('textarea');
    second.className = 'composer second';
    reply.append(second);
  });
});

test('of two visible fields the first of the spec is the composer', async ({ enter, page }) => {
  const world = await enter();
  await world.call('insert', SPEC, '#pane', '您好');
  await expect(page.locator('.second')).toHaveValue('');
});

test('the field with the focus comes before the first', async ({ enter, page }) => {
  const world = await enter();
  await page.locator('.second').focus();
  await world.call('insert', SPEC, '#pane', '您好');
  await expect(page.locator('.second')).toHaveValue('您好');
});

test('the field that had the focus last comes before the first', async ({ enter, page }) => {
  const world = await enter();
  await page.locator('.second').focus();
  await page.locator('#search').focus();
  await world.call('insert', SPEC, '#pane', '您好');
  await expect(page.locator('.second')).toHaveValue('您好');
});

test('knows the field the agent was in before it was there itself', async ({ enter, page }) => {
  await page.locator('.second').focus();
  const world = await enter();
  await page.locator('#search').focus();
  await world.call('insert', SPEC, '#pane', '您好');
  await expect(page.locator('.second')).toHaveValue('您好');
});

test('a composer outside the pane is found in the page', async ({ enter, page }) => {
  const world = await enter();
  await page.evaluate(() => document.body.append(document.querySelector('#reply') ?? ''));
  expect(await world.call('find', SPEC, '#pane')).toBe('field');
});

const UNUSABLE: readonly (readonly [what: string, change: (field: HTMLTextAreaElement) => void])[] = [
  ['read-only', (field) => field.setAttribute('readonly', '')],
  ['disabled', (field) => field.setAttribute('disabled', '')],
  ['transparent', (field) => field.style.setProperty('opacity', '0')],
  ['switched off with its pane', (field) => field.closest('section')?.setAttribute('inert', '')],
  ['hidden from readers with its pane', (field) => field.closest('section')?.setAttribute('aria-hidden', 'true')],
];

for (const [what, change] of UNUSABLE) {
  test(`a field that is ${what} is no composer`, async ({ enter, page }) => {
    const world = await enter();
    await page.locator('textarea').evaluateAll((fields: HTMLTextAreaElement[]) => {
      for (const field of fields.slice(0, -1)) field.remove();
    });
    expect(await world.call('find', SPEC, '#pane')).toBe('field');
    await page.locator('.second').evaluate(change);
    expect(await world.call('find', SPEC, '#pane')).toBe('none');
  });
}
