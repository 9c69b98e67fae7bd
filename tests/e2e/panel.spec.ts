import type { Page } from '@playwright/test';
import { en } from '../../locales/en';
import { zhCn } from '../../locales/zh-cn';
import { expect } from '../support/expect';
import type { ConversationRecord } from '../../storage/tables/conversations';
import type { DayRecord } from '../../storage/tables/days';
import type { PhraseUseRecord } from '../../storage/tables/phrase-uses';
import { readTable } from '../support/database';
import { type Extension, openSidePanel } from '../support/launch';
import { readSetting, writeSetting } from '../support/settings';
import { keepPicture } from '../support/look';
import { badgeText, phraseWith, plain, showView } from '../support/panel';
import { hostileToday, openDesk, playAndStore, test } from './desk';
import { ABUSIVE_SHOP, ASKING_SHOP, CALM_SHOP, HOSTILE_SHOP, HOSTILE_TICKET } from './picked';

const shopDraft = (page: Page) => page.locator('textarea.editor-input').inputValue();

/** Lets a conversation go on until its first hostile message, and no further. */
async function playToFirstHostile(extension: Extension, page: Page, id: string): Promise<void> {
  await page.evaluate((one) => {
    window.desk.deliver(one);
    window.desk.open(one);
  }, id);
  const conversation = async () => (await readTable<ConversationRecord>(extension, 'conversations'))[0];
  const judged = async () => (await conversation())?.counts.reduce((sum, count) => sum + count, 0) ?? 0;
  for (let messages = 1; ; messages++) {
    await expect.poll(judged, { timeout: 15_000 }).toBe(messages);
    if ((await conversation())?.hostile) return;
    const next = await page.evaluate((one) => window.desk.deliver(one), id);
    if (!next) throw new Error(`conversation ${id} has no hostile message`);
  }
}

test('Now shows the conversation in front and follows a switch', async ({ extension, console }) => {
  const { page } = await openDesk(extension, console.url, 'shop');
  await playAndStore(extension, page, [CALM_SHOP, ABUSIVE_SHOP]);
  const panel = await openSidePanel(extension, page);
  const lead = panel.getByRole('heading', { level: 1 });
  await expect(lead).toHaveText('May be abusive');
  await expect(panel.getByText('Sample shop chat')).toBeVisible();
  await panel.getByText(/^Why: \d+ message/).click();
  await expect(panel.getByText('useless piece of sh1t, give me my money')).toBeVisible();
  await page.evaluate((id) => window.desk.open(id), CALM_SHOP);
  await expect(lead).toHaveText('Calm');
  await expect(panel.getByText('useless piece of sh1t, give me my money')).toHaveCount(0);
  await page.evaluate((id) => window.desk.open(id), ABUSIVE_SHOP);
  await expect(lead).toHaveText('May be abusive');
});

test('Now follows the agent to another tab and back', async ({ extension, console }) => {
  const shop = await openDesk(extension, console.url, 'shop');
  await playAndStore(extension, shop.page, [ABUSIVE_SHOP]);
  const panel = await openSidePanel(extension, shop.page);
  await expect(panel.getByText('Sample shop chat')).toBeVisible();
  const tickets = await openDesk(extension, console.url, 'tickets');
  await playAndStore(extension, tickets.page, [HOSTILE_TICKET]);
  await expect(panel.getByText('Sample ticket desk')).toBeVisible();
  await shop.page.bringToFront();
  await expect(panel.getByRole('heading', { level: 1 })).toHaveText('May be abusive');
  await expect(panel.getByText('Sample shop chat')).toBeVisible();
});

test('a phrase from the panel lands once in the textarea, at the caret', async ({ extension, console }) => {
  const { page } = await openDesk(extension, console.url, 'shop');
  await playAndStore(extension, page, [ABUSIVE_SHOP]);
  const panel = await openSidePanel(extension, page);
  const box = page.locator('textarea.editor-input');
  await box.fill('Hello Dan.  Best, Mei');
  await box.evaluate((element: HTMLTextAreaElement) => element.setSelectionRange(11, 11));
  const { card, text } = await phraseWith(panel, 'Insert');
  await card.getByRole('button', { name: 'Insert' }).click();
  await expect(panel.getByText('It is in the reply box. Sending stays with you.')).toBeVisible();
  expect(plain(await shopDraft(page))).toBe(plain(`Hello Dan. ${text} Best, Mei`));
  const uses = await readTable<PhraseUseRecord>(extension, 'phraseUses');
  expect(uses).toHaveLength(1);
  expect(uses[0]).toMatchObject({ place: 'composer', verified: true });
  expect(await page.evaluate(() => window.desk.state().sent)).toEqual([]);
  await expect(panel.getByText(text)).toHaveCount(0);
});

test('a phrase from the panel lands once in the rich editor', async ({ extension, console }) => {
  const { page } = await openDesk(extension, console.url, 'tickets');
  await playAndStore(extension, page, [HOSTILE_TICKET]);
  const panel = await openSidePanel(extension, page);
  const { card, text } = await phraseWith(panel, 'Insert');
  await card.getByRole('button', { name: 'Insert' }).click();
  await expect(panel.getByText('It is in the reply box. Sending stays with you.')).toBeVisible();
  const draft = plain(await page.locator('.ticket-pane:visible .composer .ProseMirror').innerText());
  expect(draft.split(plain(text))).toHaveLength(2);
});

test('a phrase with gaps goes nowhere before each is filled, and then whole', async ({ extension, console }) => {
  const { page } = await openDesk(extension, console.url, 'shop');
  await playAndStore(extension, page, [ASKING_SHOP]);
  const panel = await openSidePanel(extension, page);
  await (await phraseWith(panel, 'Fill in')).card.getByRole('button', { name: 'Fill in' }).click();
  const form = panel.locator('form');
  const insert = form.getByRole('button', { name: 'Insert' });
  const gaps = await form.getByRole('textbox').all();
  expect(gaps.length).toBeGreaterThan(1);
  for (const [index, gap] of gaps.entries()) {
    await expect(insert).toBeDisabled();
    await gap.press('Enter');
    expect(await shopDraft(page)).toBe('');
    await gap.fill(index === 0 ? '   ' : `word ${index}`);
  }
  await expect(insert, 'spaces fill no gap').toBeDisabled();
  await gaps[0]?.fill('word 0');
  const text = await form.locator('p').innerText();
  await insert.click();
  await expect.poll(() => shopDraft(page)).not.toBe('');
  const draft = await shopDraft(page);
  expect(plain(draft)).toBe(plain(text));
  expect(draft).not.toMatch(/[{}]/);
  for (const index of gaps.keys()) expect(draft).toContain(`word ${index}`);
});

test('a correction in the panel changes badge and chip at once, and its undo changes them back', async ({
  extension,
  console,
}) => {
  const { page, chip } = await openDesk(extension, console.url, 'shop');
  await playToFirstHostile(extension, page, HOSTILE_SHOP);
  const panel = await openSidePanel(extension, page);
  const badge = () => badgeText(extension);
  await expect.poll(badge).toBe('1');
  await expect.poll(() => chip.text()).toContain('1 hostile today');
  await panel.getByText(/^Why: \d+ message/).click();
  await panel.getByRole('button', { name: 'Not hostile' }).click();
  await expect.poll(badge).toBe('');
  await expect.poll(() => chip.text()).toContain('0 hostile today');
  await expect.poll(() => chip.text()).not.toContain('Hostile');
  await expect(panel.getByRole('heading', { level: 1 })).not.toHaveText('May be hostile');
  await panel.locator('output').getByRole('button', { name: 'Undo' }).click();
  await expect.poll(badge).toBe('1');
  await expect.poll(() => chip.text()).toContain('Hostile 1 hostile today');
  await expect(panel.getByRole('heading', { level: 1 })).toHaveText('May be hostile');
});

for (const [lang, { chip: said, teaching }] of [
  ['en-US', en],
  ['zh-CN', zhCn],
] as const) {
  const { less } = teaching.sensitivity;

  test.describe(() => {
    test.use({ launch: { lang } });
    test(`a correction teaches words and, after three, a step: ${lang}`, async ({ extension, console }, info) => {
      const { page } = await openDesk(extension, console.url, 'shop');
      await playToFirstHostile(extension, page, HOSTILE_SHOP);
      const panel = await openSidePanel(extension, page);
      await panel.locator('summary').last().click();
      await panel.getByRole('button', { name: said.notHostile }).first().click();
      const word = panel.getByRole('button', { name: new RegExp(`^${teaching.neverCount.replace('{word}', '.+')}$`) });
      await word.first().scrollIntoViewIfNeeded();
      await keepPicture(panel, info, `taught-${lang}`);
      const name = await word.first().innerText();
      await word.first().click();
      await expect.poll(() => readSetting(extension, 'ownWords')).toMatchObject({ harmless: [name] });

      await writeSetting(extension, 'sensitivity', { step: 0, alarms: 3, misses: 0 });
      await panel.getByRole('button', { name: less }).scrollIntoViewIfNeeded();
      await keepPicture(panel, info, `step-${lang}`);
      await panel.getByRole('button', { name: less }).click();
      await expect.poll(() => readSetting(extension, 'sensitivity')).toEqual({ step: -1, alarms: 0, misses: 0 });
      await expect(panel.getByRole('button', { name: less })).toHaveCount(0);
    });
  });
}

test('Today and History show what the rollup of the day holds', async ({ extension, console }) => {
  const { page } = await openDesk(extension, console.url, 'shop');
  const panel = await openSidePanel(extension, page);
  await showView(panel, 'Today');
  await expect(panel.getByText('Nothing counted yet today')).toBeVisible();
  await playAndStore(extension, page, [CALM_SHOP, HOSTILE_SHOP, ABUSIVE_SHOP]);
  await expect.poll(() => hostileToday(extension)).toBe(2);
  const [day] = await readTable<DayRecord>(extension, 'days');
  if (!day) throw new Error('no day is stored');
  const lead = panel.getByRole('heading', { level: 1 });
  await expect(lead).toHaveText(`${day.hostile} of ${day.conversations} conversations hostile`);
  const fact = (name: string) => panel.getByRole('term').filter({ hasText: name }).locator('xpath=following::dd[1]');
  await expect(fact('Calmed down again')).toHaveText(String(day.recovered));
  await expect(fact('Your replies')).toHaveText(String(day.replies));
  await expect(fact('Phrases used')).toHaveText(String(day.phraseUses));
  await expect(fact('Pauses')).toHaveText(String(day.pauses));
  const share = Math.round((day.hostile / day.conversations) * 100);
  await expect(panel.getByText(`${share}% of the conversations were hostile.`)).toBeAttached();

  await showView(panel, 'History');
  await expect(lead).toHaveText(/^1 day this month, not heavy$|^1 heavy day of 1 this month$/);
  const today = panel.getByRole('table').first().getByRole('button');
  await expect(today).toHaveCount(1);
  await expect(today).toContainText(String(new Date().getDate()));
  await expect(panel.getByText(`${day.hostile} of ${day.conversations} conversations hostile`).last()).toBeVisible();
  await panel.getByText('As a table').click();
  const cells = panel.getByRole('table').last().getByRole('row').last().getByRole('cell');
  const figures = [day.conversations, day.hostile, day.recovered, day.pauses].map(String);
  expect((await cells.allInnerTexts()).slice(-4)).toEqual(figures);
});
