import type { Page } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import { expect } from '../support/expect';
import type { PhraseUseRecord } from '../../storage/tables/phrase-uses';
import { readTable } from '../support/database';
import { openDesk, playAndStore, test } from './desk';
import { ABUSIVE_SHOP, CALM_SHOP, HOSTILE_SHOP, HOSTILE_TICKET, JOYFUL_SHOP } from './picked';

const shopDraft = (page: Page) => page.locator('textarea.editor-input').inputValue();
const ticketDraft = (page: Page) => page.locator('.ticket-pane:visible .composer .ProseMirror').innerText();

test('a phrase from the card lands once in the textarea, at the caret, and is read back', async ({
  extension,
  console,
}) => {
  const { page, chip } = await openDesk(extension, console.url, 'shop');
  await playAndStore(extension, page, [HOSTILE_SHOP]);
  const box = page.locator('textarea.editor-input');
  await box.fill('Hello Tom.  Best, Mei');
  await box.evaluate((element: HTMLTextAreaElement) => element.setSelectionRange(11, 11));
  await chip.pressChip();
  const phrase = (await chip.phrases())[0] ?? '';
  expect(phrase.length).toBeGreaterThan(10);
  await chip.press(phrase);
  await expect.poll(() => chip.text()).toContain('It is in the reply box');
  const draft = await shopDraft(page);
  expect(draft.replaceAll(/\s+/g, ' ')).toBe(`Hello Tom. ${phrase} Best, Mei`.replaceAll(/\s+/g, ' '));
  const [use] = await readTable<PhraseUseRecord>(extension, 'phraseUses');
  expect(use).toMatchObject({ place: 'composer', verified: true });
  expect(await page.evaluate(() => window.desk.state().sent)).toEqual([]);
  expect(await chip.phrases()).not.toContain(phrase);
});

test('a phrase from the card lands once in the rich editor of the ticket desk', async ({ extension, console }) => {
  const { page, chip } = await openDesk(extension, console.url, 'tickets');
  await playAndStore(extension, page, [HOSTILE_TICKET]);
  await chip.pressChip();
  const phrase = (await chip.phrases())[0] ?? '';
  await chip.press(phrase);
  await expect.poll(() => chip.text()).toContain('It is in the reply box');
  const draft = (await ticketDraft(page)).replaceAll(/\s+/g, ' ');
  expect(draft.split(phrase.replaceAll(/\s+/g, ' '))).toHaveLength(2);
});

test('nothing goes into an internal note', async ({ extension, console }) => {
  const { page, chip } = await openDesk(extension, console.url, 'tickets');
  await playAndStore(extension, page, [HOSTILE_TICKET]);
  await page
    .locator('.ticket-pane:visible')
    .getByRole('tab', { name: /note/i })
    .or(page.locator('.ticket-pane:visible button', { hasText: /internal note/i }))
    .first()
    .click();
  await expect(page.locator('.ticket-pane:visible .composer.is-note')).toBeVisible();
  const before = await ticketDraft(page);
  await chip.pressChip();
  await chip.press((await chip.phrases())[0] ?? '');
  await expect.poll(() => chip.text()).toContain('internal note');
  expect(await ticketDraft(page)).toBe(before);
  expect(await readTable(extension, 'phraseUses')).toEqual([]);
});

test('when the conversation is switched while a phrase is on its way, it lands in none other', async ({
  extension,
  console,
}) => {
  const { page, chip } = await openDesk(extension, console.url, 'shop');
  await playAndStore(extension, page, [CALM_SHOP, HOSTILE_SHOP]);
  await chip.pressChip();
  const phrase = (await chip.phrases())[0] ?? '';
  // The switch comes with the press itself, before the script can act on it.
  await page.evaluate((other) => {
    addEventListener('pointerup', () => window.desk.open(other), { capture: true, once: true });
  }, CALM_SHOP);
  await chip.press(phrase);
  await expect.poll(() => chip.text()).toContain('conversation has changed');
  expect(await shopDraft(page)).toBe('');
  await page.evaluate((id) => window.desk.open(id), HOSTILE_SHOP);
  expect(await shopDraft(page)).toBe('');
});

test('while an input method composes, nothing is inserted and no key is taken', async ({ extension, console }) => {
  const { page, chip } = await openDesk(extension, console.url, 'shop');
  await playAndStore(extension, page, [HOSTILE_SHOP]);
  await chip.pressChip();
  const phrase = (await chip.phrases())[0] ?? '';
  await page.locator('textarea.editor-input').click();
  const session = await page.context().newCDPSession(page);
  await session.send('Input.imeSetComposition', { text: 'ni hao', selectionStart: 6, selectionEnd: 6 });
  await chip.press(phrase);
  await expect.poll(() => chip.text()).toContain('Finish the word');
  expect(await shopDraft(page)).toBe('ni hao');
  await session.send('Input.insertText', { text: '你好' });
  expect(await shopDraft(page)).toBe('你好');
});

test('“not hostile” changes the count at once, and undo brings it back', async ({ extension, console }) => {
  const { page, chip } = await openDesk(extension, console.url, 'shop');
  await playAndStore(extension, page, [ABUSIVE_SHOP]);
  await expect.poll(() => chip.text()).toContain('1 hostile today');
  await chip.pressChip();
  await chip.press('Not hostile');
  await expect.poll(() => chip.text()).toContain('Counted your way');
  await chip.press('Undo');
  await expect.poll(() => chip.text()).toContain('1 hostile today');
});

test('words that no rule knows are weighed too: joy is answered with thanks', async ({ extension, console }) => {
  const thanks = await readFile(new URL('../../assets/phrases/zh/thank.yaml', import.meta.url), 'utf8');
  const { page, chip } = await openDesk(extension, console.url, 'shop');
  await playAndStore(extension, page, [JOYFUL_SHOP]);
  await chip.pressChip();
  const [first] = await chip.offered();
  expect(thanks).toContain(first?.text);
});
