import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { expect } from '../support/expect';
import { en } from '../../locales/en';
import { zhCn } from '../../locales/zh-cn';
import { zhTw } from '../../locales/zh-tw';
import type { ExportFile } from '../../storage/export';
import { TABLES, type TableName } from '../../storage/tables';
import { anOwnPhrase } from '../builders/own-phrase';
import { changeRow, readTable } from '../support/database';
import { chooseLanguage } from '../support/language';
import type { Extension } from '../support/launch';
import { badgeText, showView } from '../support/panel';
import { leaveTime } from '../support/settings';
import { openDesk, playAndStore, test } from './desk';
import { ABUSIVE_SHOP, CALM_SHOP, HOSTILE_SHOP } from './picked';

type Tables = Record<TableName, object[]>;

/** Every row of every table. */
async function allRows(extension: Extension): Promise<Tables> {
  const rows = await Promise.all(TABLES.map(async ({ name }) => [name, await readTable<object>(extension, name)]));
  return Object.fromEntries(rows) as Tables;
}

/** Something in each table: an own phrase and a star, conversations, an offer that is over, a phrase, a pause, a break, a check-in, a photo. */
async function workAWhile(extension: Extension, url: string): Promise<void> {
  await leaveTime(extension);
  await changeRow(extension, 'phraseStars', 'ack-box-crushed', { phrase: 'ack-box-crushed', at: 1 });
  await changeRow(extension, 'ownPhrases', 'own-1', anOwnPhrase({ id: 'own-1' }));
  await changeRow(extension, 'rests', '1', { id: '1', startedAt: 1, endedAt: 400_000 });
  const { page, chip } = await openDesk(extension, url, 'shop');
  await playAndStore(extension, page, [CALM_SHOP, HOSTILE_SHOP, ABUSIVE_SHOP]);
  await page.bringToFront();
  await chip.pressChip();
  await chip.press('No, thanks');
  await chip.press((await chip.phrases())[0] ?? '');
  await expect.poll(async () => (await readTable(extension, 'phraseUses')).length).toBe(1);
  const panel = await extension.context.newPage();
  await panel.goto(extension.url('sidepanel.html'));
  await showView(panel, 'Pause');
  await panel.getByRole('button', { name: 'Name it' }).click();
  await panel.getByRole('button', { name: 'worn out' }).click();
  await panel.getByText(en.calm.comfort.heading).click();
  const picture = fileURLToPath(new URL('../../.output/chrome-mv3/icon/48.png', import.meta.url));
  await panel.getByLabel(en.calm.comfort.addPhoto).setInputFiles(picture);
  await expect(panel.getByRole('button', { name: 'Remove 48.png' })).toBeVisible();
  await panel.getByRole('button', { name: 'Three breaths' }).click();
  await panel.getByRole('button', { name: 'End here' }).click();
  await expect.poll(async () => JSON.stringify(await readTable(extension, 'pauses'))).toContain('early');
  await panel.close();
  await page.close();
  for (const [name, rows] of Object.entries(await allRows(extension))) expect(rows.length, name).toBeGreaterThan(0);
}

async function openOptions(extension: Extension): Promise<Page> {
  const page = await extension.context.newPage();
  await page.goto(extension.url('options.html#privacy'));
  return page;
}

async function exportFile(options: Page): Promise<{ name: string; text: string; file: ExportFile }> {
  const saving = options.waitForEvent('download');
  await options.getByRole('button', { name: 'Save a file' }).click();
  const download = await saving;
  const text = await readFile(await download.path(), 'utf8');
  return { name: download.suggestedFilename(), text, file: JSON.parse(text) as ExportFile };
}

async function chooseFile(options: Page, name: string, text: string): Promise<void> {
  await options
    .locator('#privacy')
    .locator('input[type=file]')
    .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
}

async function deleteEverything(options: Page): Promise<void> {
  await options.getByRole('button', { name: 'Delete everything' }).click();
  await options.getByRole('button', { name: 'Yes, delete' }).click();
  await expect(options.getByText('Everything is deleted.')).toBeVisible();
}

test('export saves every row and no word of a message, and what was deleted comes back whole', async ({
  extension,
  console,
}) => {
  test.setTimeout(120_000);
  await workAWhile(extension, console.url);
  const before = await allRows(extension);
  const options = await openOptions(extension);
  const { name, text, file } = await exportFile(options);
  expect(name).toMatch(/^evenkeel-\d{4}-\d\d-\d\d\.json$/);
  expect({ format: file.format, version: file.version }).toEqual({ format: 'evenkeel-export', version: 1 });
  expect(Math.abs(file.exportedAt - Date.now())).toBeLessThan(60_000);
  expect(Object.keys(file.tables).sort()).toEqual(TABLES.map((table) => table.name).sort());
  expect(file.tables).toEqual(before);
  for (const word of ['refund', 'idiot', 'scammers', 'Tomasz', 'dan_k84', 'LM-8', ABUSIVE_SHOP, '127.0.0.1'])
    expect(text, word).not.toContain(word);
  const rows = Object.values(before).reduce((sum, table) => sum + table.length, 0);
  await expect(options.getByText(`${rows} rows saved to ${name}.`)).toBeVisible();

  await deleteEverything(options);
  for (const [table, left] of Object.entries(await allRows(extension))) expect(left, table).toEqual([]);

  await chooseFile(options, name, text);
  await options.getByRole('button', { name: 'Bring it in' }).click();
  await expect(options.getByText(`${name} is brought in.`)).toBeVisible();
  expect(await allRows(extension)).toEqual(before);
  // Once more changes nothing.
  await chooseFile(options, name, text);
  await options.getByRole('button', { name: 'Bring it in' }).click();
  await expect(options.getByText(`${name} is brought in.`)).toBeVisible();
  expect(await allRows(extension)).toEqual(before);
});

test('import adds to what is here, or puts the file in its place', async ({ extension, console }) => {
  test.setTimeout(120_000);
  await workAWhile(extension, console.url);
  const first = await allRows(extension);
  const options = await openOptions(extension);
  const { name, text } = await exportFile(options);
  await deleteEverything(options);
  const desk = await openDesk(extension, console.url, 'shop');
  await playAndStore(extension, desk.page, ['510374']);
  const second = await allRows(extension);
  expect(second.conversations).toHaveLength(1);

  await chooseFile(options, name, text);
  await options.getByRole('button', { name: 'Bring it in' }).click();
  await expect(options.getByText(`${name} is brought in.`)).toBeVisible();
  const merged = await allRows(extension);
  expect(merged.ownPhrases).toEqual(first.ownPhrases);
  expect(merged.phraseStars).toEqual(first.phraseStars);
  for (const table of ['conversations', 'turns', 'offers', 'pauses', 'phraseUses'] as const) {
    expect(merged[table], table).toHaveLength(first[table].length + second[table].length);
    expect(merged[table], table).toEqual(expect.arrayContaining([...first[table], ...second[table]]));
  }
  expect(merged.days).toEqual([expect.objectContaining({ conversations: 4, hostile: 2, abusive: 1, pauses: 1 })]);

  await chooseFile(options, name, text);
  await options.getByText('Replace', { exact: true }).click();
  await options.getByRole('button', { name: 'Bring it in' }).click();
  await options.getByRole('button', { name: 'Keep what is here' }).click();
  expect(await allRows(extension), 'nothing happens without the second step').toEqual(merged);
  await options.getByRole('button', { name: 'Bring it in' }).click();
  await options.getByRole('button', { name: 'Delete and replace' }).click();
  await expect.poll(async () => (await allRows(extension)).conversations.length).toBe(first.conversations.length);
  expect(await allRows(extension)).toEqual(first);
});

test('what was deleted stays so, also where its conversation is still in front', async ({ extension, console }) => {
  const { page, chip } = await openDesk(extension, console.url, 'shop');
  await playAndStore(extension, page, [ABUSIVE_SHOP]);
  await expect.poll(() => chip.text()).toContain('1 hostile today');
  const options = await openOptions(extension);
  await deleteEverything(options);
  await expect.poll(() => chip.text()).toContain('Calm 0 hostile today');
  for (const [table, left] of Object.entries(await allRows(extension))) expect(left, table).toEqual([]);
  await expect.poll(() => badgeText(extension)).toBe('');
  // Counting goes on with what is written from now on.
  await playAndStore(extension, page, [HOSTILE_SHOP]);
  await expect.poll(() => chip.text()).toContain('1 hostile today');
});

/** Files that are not what they should be, and what is said about each. */
const REFUSED = [
  ['cut-off.json', '{"format":"evenkeel-export","version":1,"tab', 'not-json'],
  ['text.json', 'Dear diary', 'not-json'],
  ['other.json', '{"format":"another-export","version":1,"tables":{}}', 'not-ours'],
  ['list.json', '[1,2,3]', 'not-ours'],
  ['newer.json', '{"format":"evenkeel-export","version":2,"exportedAt":1,"tables":{}}', 'newer-version'],
  ['damaged.json', '{"format":"evenkeel-export","version":1,"exportedAt":1}', 'damaged'],
] as const;

for (const [language, words] of [
  ['en', en],
  ['zh_CN', zhCn],
  ['zh_TW', zhTw],
] as const) {
  test(`a file that does not fit is refused in words (${language}), and nothing is lost`, async ({
    extension,
    console,
  }) => {
    const { page } = await openDesk(extension, console.url, 'shop');
    await playAndStore(extension, page, [ABUSIVE_SHOP]);
    await chooseLanguage(extension, language);
    const before = await allRows(extension);
    const options = await openOptions(extension);
    const { privacy } = words.options;
    for (const [file, text, problem] of REFUSED) {
      await chooseFile(options, file, text);
      await expect(options.getByText(privacy.fileProblems[problem].replace('{file}', file))).toBeVisible();
      await expect(options.getByRole('button', { name: privacy.bringIn, exact: true })).toHaveCount(0);
    }
    const tables = {
      turns: [{ fingerprint: 7 }, null, 'x'],
      conversations: 'none',
      days: [{ day: '2026-02-30', conversations: 3 }],
      secrets: [],
      __proto__: [],
    };
    await chooseFile(
      options,
      'odd.json',
      JSON.stringify({ format: 'evenkeel-export', version: 1, exportedAt: 5, tables }),
    );
    const skipped = options.locator('summary').filter({ hasText: /^\D*6\D*$/ });
    await skipped.click();
    await expect(options.getByText(privacy.rowProblems['unknown-table'].replace('{place}', 'secrets'))).toBeVisible();
    expect(await allRows(extension)).toEqual(before);
    await options.getByRole('button', { name: privacy.bringIn, exact: true }).click();
    await expect(options.getByText(privacy.imported.replace('{file}', 'odd.json'))).toBeVisible();
    expect(await allRows(extension)).toEqual(before);
  });
}
