import { fileURLToPath } from 'node:url';
import { expect } from '@playwright/test';
import { bundle } from '../pages/bundle';
import type {} from '../pages/driver';
import { CHINESE } from '../pages/zendesk/tickets-zh';
import { ENGLISH } from '../pages/zendesk/tickets-en';
import { test as base } from './editor-test';
import { openWorld, type World } from './world';
import type * as underTest from './zendesk-under-test';

const EDITOR = '[data-test-id$="-text-ckeditor"]';

const test = base.extend<{ zendesk: World<typeof underTest> }, { zendeskCode: string }>({
  zendeskCode: [
    async ({ browser: _browser }, use) => {
      await use((await bundle(fileURLToPath(new URL('zendesk-under-test.ts', import.meta.url)))).code);
    },
    { scope: 'worker' },
  ],
  zendesk: async ({ page, pages, zendeskCode }, use) => {
    await page.goto(`${pages.url}/agent/tickets/48213`);
    await expect(page.locator(EDITOR)).toHaveCount(3);
    await use(await openWorld<typeof underTest>(page, zendeskCode));
  },
});

test('is recognised, and the visible pane of several is the conversation', async ({ zendesk, page }) => {
  expect(await zendesk.call('recognised')).toBe(true);
  await expect(page.locator('[data-ticket-id]')).toHaveCount(3);
  expect(await zendesk.call('conversation')).toEqual({ id: '48213', customer: '70411' });
  await page.evaluate(() => window.page?.open(48217));
  expect(await zendesk.call('conversation')).toEqual({ id: '48217', customer: '70433' });
  await page.evaluate(() => window.page?.open(0));
  expect(await zendesk.call('conversation')).toEqual({ id: '', customer: '' });
});

for (const { id, subject, comments, folded, requester } of [...ENGLISH, ...CHINESE]) {
  test(`reads who said what in ticket ${id}, ${subject}`, async ({ zendesk, page }) => {
    await page.evaluate((ticket) => window.page?.open(ticket), id);
    const speakers = { 'end-user': 'customer', agent: 'agent', internal: 'note' } as const;
    const all = comments.map(({ type, text }) => ({
      speaker: speakers[type],
      text: text.replaceAll('\n\n', '\n'),
      id: '',
      sentAt: expect.any(Number),
    }));
    expect(await zendesk.call('messages')).toEqual(all.slice(folded));
    if (folded > 0) await page.evaluate(() => window.page?.showMore());
    expect(await zendesk.call('messages')).toEqual(all);
    await page.evaluate(([ticket, text]) => window.page?.receive(ticket, text), [id, '在吗？'] as const);
    expect((await zendesk.call('messages')).at(-1)).toMatchObject({ speaker: 'customer', text: '在吗？' });
    expect((await zendesk.call('conversation')).customer).toBe(String(requester.id));
  });
}

test('inserts into the editor of the visible pane only', async ({ zendesk, page }) => {
  await page.evaluate(() => window.page?.open(48217));
  expect(await zendesk.call('insert', '您好，退款我正在查。\n\n一个小时内给您结果。')).toBe('verified');
  await expect(page.locator(`[data-ticket-id="48217"] ${EDITOR} p`)).toHaveText([
    '您好，退款我正在查。',
    '一个小时内给您结果。',
  ]);
  await expect(page.locator(`[data-ticket-id="48213"] ${EDITOR}`)).toHaveText('');
  await expect(page.locator(`[data-ticket-id="48220"] ${EDITOR}`)).toHaveText('');
});

test('goes back to its own ticket when the agent comes back to it', async ({ zendesk, page }) => {
  await page.locator(`[data-ticket-id="48213"] ${EDITOR}`).click();
  await page.keyboard.type('Hello Maria, ');
  await page.evaluate(() => window.page?.open(48220));
  expect(await zendesk.call('insert', 'Hi Owen,')).toBe('verified');
  await page.evaluate(() => window.page?.open(48213));
  expect(await zendesk.call('insert', 'I found the parcel.')).toBe('verified');
  await expect(page.locator(`[data-ticket-id="48213"] ${EDITOR}`)).toHaveText('Hello Maria, I found the parcel.');
  await expect(page.locator(`[data-ticket-id="48220"] ${EDITOR}`)).toHaveText('Hi Owen,');
});

test('inserts nothing into an internal note and goes on in the editor that replaces it', async ({ zendesk, page }) => {
  const rich = page.locator('[data-ticket-id="48213"] [data-test-id="omnicomposer-rich-text-ckeditor"]');
  await page.evaluate(() => window.page?.switchChannel('internal'));
  expect(await zendesk.call('insert', 'I am sorry, Maria.')).toBe('note');
  await expect(rich).toHaveText('');
  await page.evaluate(() => window.page?.switchChannel('email'));
  await expect(rich).toBeVisible();
  expect(await zendesk.call('insert', 'I am sorry, Maria.')).toBe('verified');
  await expect(rich).toHaveText('I am sorry, Maria.');
});

test('a note in a ticket behind does not stop the one in front', async ({ zendesk, page }) => {
  await page.evaluate(() => window.page?.switchChannel('internal'));
  await page.evaluate(() => window.page?.open(48220));
  expect(await zendesk.call('insert', 'Hi Owen,')).toBe('verified');
});

test('leaves sending to the agent', async ({ zendesk, page }) => {
  const before = await zendesk.call('messages');
  await zendesk.call('insert', 'I am sorry, Maria.\nI will find it.');
  expect(await zendesk.call('messages')).toEqual(before);
  await page.locator('[data-ticket-id="48213"] [data-test-id="submit_button-button"]').click();
  expect((await zendesk.call('messages')).at(-1)).toMatchObject({
    speaker: 'agent',
    text: 'I am sorry, Maria.\nI will find it.',
  });
});
