import type { Page } from '@playwright/test';
import { expect } from '../support/expect';
import type { OwnPhraseRecord } from '../../storage/tables/own-phrases';
import type { PhraseStarRecord } from '../../storage/tables/phrase-stars';
import type { PhraseUseRecord } from '../../storage/tables/phrase-uses';
import { anOwnPhrase } from '../builders/own-phrase';
import { inGbk, inUtf8 } from '../builders/phrase-files';
import { changeRow, countRows, readTable } from '../support/database';
import { type Extension, openSidePanel } from '../support/launch';
import { phraseWith } from '../support/panel';
import { openDesk, playAndStore, test } from './desk';
import { ABUSIVE_SHOP, HOSTILE_TICKET } from './picked';

const ROWS = 5_000;
const DELAYED = '物流延误让您久等了，我这就去催。';

/** Quick replies as a shop console exports them: GBK, columns in its own order. */
function quickReplies(): Buffer {
  const rows = Array.from(
    { length: ROWS - 1 },
    (_, index) => `售前,第${index}句,"您好，第${index}件商品有货。",h${index}`,
  );
  return Buffer.from(inGbk(['分组,标题,内容,快捷编码', `售后,催件,"${DELAYED}",cj`, ...rows].join('\r\n')));
}

async function openOptions(extension: Extension): Promise<Page> {
  const page = await extension.context.newPage();
  await page.goto(extension.url('options.html#phrases'));
  await expect(page.getByRole('button', { name: 'Write a phrase' })).toBeVisible();
  return page;
}

async function choose(options: Page, name: string, buffer: Buffer): Promise<void> {
  await options
    .locator('#phrases input[type=file]')
    .setInputFiles({ name, mimeType: 'application/octet-stream', buffer });
}

test('5,000 quick replies come in, one is found by initials in the real side panel, and is inserted', async ({
  extension,
  console,
}) => {
  const options = await openOptions(extension);
  await choose(options, '快捷短语.csv', quickReplies());
  await options.getByRole('button', { name: 'Bring in 5,000 phrases' }).click();
  await expect(options.getByText('You keep 5,000 phrases.')).toBeVisible();
  expect(await countRows(extension, 'ownPhrases')).toBe(ROWS);
  await options.close();

  const { page } = await openDesk(extension, console.url, 'shop');
  await playAndStore(extension, page, [ABUSIVE_SHOP]);
  const panel = await openSidePanel(extension, page);
  const field = panel.getByRole('searchbox', { name: 'Find a phrase' });
  await field.fill('wlyw');
  const card = panel.getByRole('listitem').filter({ hasText: DELAYED });
  await expect(card).toBeVisible();
  await expect(card.getByText('售后 · 催件')).toBeVisible();
  await field.fill('wuliuyna');
  await expect(card).toBeVisible();
  await field.fill('cj');
  await expect(panel.getByRole('listitem').first()).toContainText(DELAYED);
  await card.getByRole('button', { name: 'It helped' }).click();
  await field.press('Enter');
  await expect(panel.getByText('It is in the reply box. Sending stays with you.')).toBeVisible();
  expect(await page.locator('textarea.editor-input').inputValue()).toBe(DELAYED);
  await expect(card.getByText('售后 · 催件 · used once')).toBeVisible();

  const [use] = await readTable<PhraseUseRecord>(extension, 'phraseUses');
  expect(use).toMatchObject({ place: 'composer', verified: true });
  const own = (await readTable<OwnPhraseRecord>(extension, 'ownPhrases')).find(({ id }) => id === use?.phrase);
  expect(own).toMatchObject({ text: DELAYED, uses: 1, starred: true });
  await field.press('Escape');
  await expect(field).toHaveValue('');
  await expect(panel.getByText(DELAYED)).toHaveCount(0);
});

test('the draft, or what is selected in it, is kept as a phrase, and undone', async ({ extension, console }) => {
  const { page } = await openDesk(extension, console.url, 'shop');
  await playAndStore(extension, page, [ABUSIVE_SHOP]);
  const panel = await openSidePanel(extension, page);
  const keep = panel.getByRole('button', { name: 'Keep my draft as a phrase' });
  await keep.click();
  await expect(panel.getByText('The reply box is empty.')).toBeVisible();
  const box = page.locator('textarea.editor-input');
  await box.fill('Hello Dan. I have asked the depot myself. Mei');
  await box.evaluate((element: HTMLTextAreaElement) => element.setSelectionRange(11, 41));
  await keep.click();
  const words = panel.getByRole('textbox', { name: 'Words' });
  await expect(words).toHaveValue('I have asked the depot myself.');
  await panel.getByRole('combobox', { name: 'Folder' }).fill('Parcels');
  await panel.getByRole('button', { name: 'Keep', exact: true }).click();
  await expect(panel.getByText('Kept as your own phrase.')).toBeVisible();
  expect(await readTable(extension, 'ownPhrases')).toEqual([
    expect.objectContaining({ text: 'I have asked the depot myself.', folder: 'Parcels', language: 'en' }),
  ]);
  await panel.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => countRows(extension, 'ownPhrases')).toBe(0);
  expect(await box.inputValue()).toBe('Hello Dan. I have asked the depot myself. Mei');
});

test('the draft of a rich editor is kept as plain words', async ({ extension, console }) => {
  const { page } = await openDesk(extension, console.url, 'tickets');
  await playAndStore(extension, page, [HOSTILE_TICKET]);
  const panel = await openSidePanel(extension, page);
  await page.locator('.ticket-pane:visible .composer .ProseMirror').pressSequentially('I am on it, Ana.');
  await panel.getByRole('button', { name: 'Keep my draft as a phrase' }).click();
  await expect(panel.getByRole('textbox', { name: 'Words' })).toHaveValue('I am on it, Ana.');
});

test('an own phrase that fits is offered unasked, as one’s own', async ({ extension, console }) => {
  const fits = {
    folder: 'Setting boundaries',
    text: 'I want to help. Please leave out the insults.',
    language: 'en',
  } as const;
  await changeRow(extension, 'ownPhrases', 'own-1', anOwnPhrase({ id: 'own-1', ...fits, starred: true, uses: 9 }));
  const { page } = await openDesk(extension, console.url, 'shop');
  await playAndStore(extension, page, [ABUSIVE_SHOP]);
  const panel = await openSidePanel(extension, page);
  const card = panel.getByRole('listitem').filter({ hasText: 'Please leave out the insults.' });
  await expect(card.getByText('Own phrase')).toBeVisible();
});

test('a phrase of the library is starred from the list', async ({ extension, console }) => {
  const { page } = await openDesk(extension, console.url, 'shop');
  await playAndStore(extension, page, [ABUSIVE_SHOP]);
  const panel = await openSidePanel(extension, page);
  const { card } = await phraseWith(panel, 'Insert');
  const star = card.getByRole('button', { name: 'It helped' });
  await star.click();
  await expect(star).toHaveAttribute('aria-pressed', 'true');
  expect(await readTable<PhraseStarRecord>(extension, 'phraseStars')).toHaveLength(1);
  await star.click();
  await expect.poll(() => countRows(extension, 'phraseStars')).toBe(0);
});

test('files that do harm or are broken are refused in words; markup comes in as words', async ({ extension }) => {
  const options = await openOptions(extension);
  const dialogs: string[] = [];
  options.on('dialog', (dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  const levels = Array.from(
    { length: 12 },
    (_, level) => `l${level + 1}: &l${level + 1} [${`*l${level},`.repeat(10)}]`,
  );
  await choose(options, 'bomb.yml', Buffer.from(['l0: &l0 [lol]', ...levels, 'matches: *l12'].join('\n')));
  await expect(options.getByText('bomb.yml unfolds to far more than its size, so it was not read.')).toBeVisible();
  await choose(options, 'broken.xlsx', Buffer.from('PK\u0003\u0004 cut off'));
  await expect(options.getByText('broken.xlsx is damaged or not an Excel file.')).toBeVisible();
  const markup = '<img src=x onerror=alert(1)><script>alert(2)</script>';
  await choose(options, 'page.csv', Buffer.from(inUtf8(`content\n${markup}`)));
  await options.getByRole('button', { name: 'Bring in 1 phrase' }).click();
  await expect(options.getByRole('list', { name: 'Your phrases' }).getByText(markup)).toBeVisible();
  expect(await options.locator('#phrases img, #phrases script').count()).toBe(0);
  expect(dialogs).toEqual([]);
});
