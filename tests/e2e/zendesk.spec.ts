import type { Page } from '@playwright/test';
import { expect } from '../support/expect';
import type { ConversationRecord } from '../../storage/tables/conversations';
import type { OfferRecord } from '../../storage/tables/offers';
import type { PauseRecord } from '../../storage/tables/pauses';
import type { PhraseUseRecord } from '../../storage/tables/phrase-uses';
import type { TurnRecord } from '../../storage/tables/turns';
import type {} from '../pages/driver';
import { servePages } from '../pages/server';
import { ENGLISH } from '../pages/zendesk/tickets-en';
import { ChipProbe } from '../support/chip';
import { readTable } from '../support/database';
import { openSidePanel, sidePanel } from '../support/launch';
import { pressShortcut } from '../support/shortcut';
import { insertInFront, phraseWith, plain } from '../support/panel';
import { leaveTime } from '../support/settings';
import { test as base } from './desk';

/** A ticket that grows hostile, one that stays calm, one that becomes abusive. */
const [HOSTILE, CALM, ABUSIVE] = [48213, 48220, 48231];
const EDITOR = '[data-test-id$="-text-ckeditor"]';

const test = base.extend<{ zendesk: { page: Page; chip: ChipProbe } }>({
  zendesk: async ({ extension }, use) => {
    const pages = await servePages();
    const page = await extension.context.newPage();
    await page.goto(`${pages.url}/agent/tickets/${HOSTILE}`);
    await page.locator(EDITOR).first().waitFor();
    await use({ page, chip: await ChipProbe.on(page) });
    await pages.close();
  },
});

const bring = (page: Page, ticket: number) => page.evaluate((id) => window.page?.open(id), ticket);
const drafts = (page: Page) => page.locator(EDITOR).allInnerTexts();
const folded = (text: string) => text.replaceAll(/\s+/g, ' ');

/** Customer messages of a ticket that stand in its log when it is opened. */
function shown(ticket: number): number {
  const { comments, folded: hidden } = ENGLISH.find(({ id }) => id === ticket) ?? { comments: [], folded: 0 };
  return comments.slice(hidden).filter(({ severity }) => severity !== undefined).length;
}

test('only the ticket in front is read, its internal notes never', async ({ extension, zendesk: { page, chip } }) => {
  const turns = () => readTable<TurnRecord>(extension, 'turns');
  await expect
    .poll(async () => (await turns()).filter((turn) => turn.speaker === 'customer').length)
    .toBe(shown(HOSTILE));
  expect(await readTable<ConversationRecord>(extension, 'conversations')).toHaveLength(1);
  const before = (await turns()).length;
  await page.evaluate((id) => window.page?.receive(id, 'You are all thieves'), CALM);
  await page.evaluate((id) => window.page?.receive(id, 'Any news?'), HOSTILE);
  await expect.poll(async () => (await turns()).length).toBe(before + 1);
  await bring(page, ABUSIVE);
  await expect.poll(() => chip.text()).toContain('Abusive');
  await expect.poll(async () => (await readTable<ConversationRecord>(extension, 'conversations')).length).toBe(2);
});

test('“show more” brings the older messages, which are no load of now', async ({
  extension,
  zendesk: { page, chip },
}) => {
  const turns = () => readTable<TurnRecord>(extension, 'turns');
  const spoken = ENGLISH.find(({ id }) => id === HOSTILE)?.comments.filter(({ type }) => type !== 'internal') ?? [];
  const hidden = ENGLISH.find(({ id }) => id === HOSTILE)?.folded ?? 0;
  await expect.poll(async () => (await turns()).length).toBe(spoken.length - hidden);
  const before = (await turns()).map(({ fingerprint }) => fingerprint);
  const text = await chip.text();
  await page.evaluate(() => window.page?.showMore());
  await expect.poll(async () => (await turns()).length).toBe(spoken.length);
  const older = (await turns()).filter(({ fingerprint }) => !before.includes(fingerprint));
  expect(older.map(({ arrival }) => arrival)).toEqual(older.map(() => 'backlog'));
  expect(
    older.map(({ day }) => day),
    'they were written days ago',
  ).toEqual(older.map(() => ''));
  expect(await chip.text()).toBe(text);
  // Agent and customer, and the note between them nowhere.
  await page.evaluate(() => window.page?.redraw());
  await page.evaluate((id) => window.page?.receive(id, 'Any news?'), HOSTILE);
  await expect.poll(async () => (await turns()).length).toBe(spoken.length + 1);
});

test('the chip follows from ticket to ticket, and to none', async ({ zendesk: { page, chip } }) => {
  await expect.poll(() => chip.text()).toMatch(/Hostile|Abusive/);
  await bring(page, CALM);
  await expect.poll(() => chip.text()).toContain('Calm');
  await page.evaluate((id) => window.page?.receive(id, 'fuck you and your copy paste'), ABUSIVE);
  await page.evaluate((id) => window.page?.receive(id, 'Thank you.'), CALM);
  await expect.poll(() => chip.text()).toContain('Calm');
  await bring(page, ABUSIVE);
  await expect.poll(() => chip.text()).toContain('Abusive');
  await bring(page, 0);
  await expect.poll(() => chip.text()).toContain('No conversation open');
  await bring(page, CALM);
  await expect.poll(() => chip.text()).toContain('Calm');
});

test('a phrase of the panel goes into the ticket it was chosen for, or nowhere', async ({
  extension,
  zendesk: { page, chip },
}) => {
  await expect.poll(() => chip.text()).toMatch(/Hostile|Abusive/);
  const [former] = await readTable<ConversationRecord>(extension, 'conversations');
  const panel = await openSidePanel(extension, page);
  await phraseWith(panel, 'Insert');
  await bring(page, CALM);
  await expect.poll(() => chip.text()).toContain('Calm');
  const before = await drafts(page);
  expect(await insertInFront(panel, former?.key ?? '', 'This was meant for Maria.')).toEqual({
    place: 'failed',
    why: 'moved-on',
  });
  expect(await drafts(page)).toEqual(before);

  await expect(panel.getByRole('heading', { level: 1 })).toHaveText('Calm');
  const { card, text } = await phraseWith(panel, 'Insert');
  await card.getByRole('button', { name: 'Insert' }).click();
  await expect(panel.getByText('It is in the reply box. Sending stays with you.')).toBeVisible();
  const inFront = await page.locator(`[data-ticket-id="${CALM}"] ${EDITOR}`).innerText();
  expect(plain(inFront).split(plain(text))).toHaveLength(2);
  expect((await drafts(page)).filter((draft) => draft.trim() !== '')).toHaveLength(1);
});

test('“show more” and a log drawn anew add no load and nothing twice', async ({
  extension,
  zendesk: { page, chip },
}) => {
  await bring(page, ABUSIVE);
  await expect.poll(() => chip.text()).toContain('Abusive');
  const ids = async () => (await readTable<TurnRecord>(extension, 'turns')).map((turn) => turn.fingerprint);
  await expect.poll(async () => (await ids()).length).toBeGreaterThan(shown(HOSTILE));
  await page.evaluate(() => window.page?.showMore());
  await page.evaluate(() => window.page?.redraw());
  await page.evaluate((id) => window.page?.receive(id, 'Hello? Anybody there?'), ABUSIVE);
  const turns = () => readTable<TurnRecord>(extension, 'turns');
  await expect.poll(async () => (await turns()).filter((turn) => turn.arrival === 'live').length).toBe(1);
  const stored = await ids();
  expect(new Set(stored).size).toBe(stored.length);
});

test('a phrase lands once in the CKEditor in front, and in no other ticket’s', async ({
  extension,
  zendesk: { page, chip },
}) => {
  await expect.poll(() => chip.text()).toContain('today');
  await chip.pressChip();
  const phrase = (await chip.phrases())[0] ?? '';
  await chip.press(phrase);
  await expect.poll(() => chip.text()).toContain('It is in the reply box');
  const holding = (await drafts(page)).filter((draft) => folded(draft).includes(folded(phrase)));
  expect(holding).toHaveLength(1);
  expect(folded(holding[0] ?? '').split(folded(phrase))).toHaveLength(2);
  await expect.poll(() => readTable<PhraseUseRecord>(extension, 'phraseUses')).toMatchObject([{ verified: true }]);
  await bring(page, CALM);
  await expect(page.locator(`[data-ticket-id="${CALM}"] ${EDITOR}`)).not.toContainText(phrase.slice(0, 20));
});

test('by keys alone a phrase goes into the ticket in front, and out again', async ({
  extension,
  zendesk: { page, chip },
}) => {
  await expect.poll(() => chip.text()).toContain('today');
  const editor = page.locator(`[data-ticket-id="${HOSTILE}"] ${EDITOR}`);
  await editor.click();
  await page.keyboard.type('Hello Maria.');
  await page.evaluate((id) => window.page?.receive(id, 'You keep lying to me.'), HOSTILE);
  await pressShortcut(extension, page, 'open-phrases');
  const [phrase = ''] = await chip.phrases();
  const number = (await chip.offered()).findIndex(({ text }) => text === phrase) + 1;
  await page.keyboard.press(String(number));
  await expect.poll(async () => folded(await editor.innerText()).trim()).toBe(`Hello Maria. ${folded(phrase)}`);
  await expect.poll(() => chip.text()).toContain('It is in the reply box');
  await expect.poll(() => readTable<PhraseUseRecord>(extension, 'phraseUses')).toMatchObject([{ verified: true }]);
  await pressShortcut(extension, page, 'open-phrases');
  await chip.offered();
  await page.keyboard.press('Backspace');
  await expect.poll(async () => folded(await editor.innerText()).trim()).toBe('Hello Maria.');
  await expect.poll(() => readTable(extension, 'phraseUses')).toEqual([]);
  await page.keyboard.type(' I see it.');
  expect(folded(await editor.innerText()).trim()).toBe('Hello Maria. I see it.');
});

test('the internal channel takes no phrase', async ({ extension, zendesk: { page, chip } }) => {
  await expect.poll(() => chip.text()).toContain('today');
  await page.evaluate(() => window.page?.switchChannel('internal'));
  await chip.pressChip();
  const before = await drafts(page);
  await chip.press((await chip.phrases())[0] ?? '');
  await expect.poll(() => chip.text()).toMatch(/internal note|Open the reply box/);
  expect(await drafts(page)).toEqual(before);
  expect(await readTable(extension, 'phraseUses')).toEqual([]);
});

test('a pause taken from a ticket gives draft, caret and focus back', async ({
  extension,
  zendesk: { page, chip },
}) => {
  await leaveTime(extension);
  await expect.poll(() => chip.text()).toContain('today');
  await page.evaluate((id) => window.page?.receive(id, 'You keep lying to me.'), HOSTILE);
  await page.evaluate((id) => window.page?.receive(id, 'Are you stupid? You are all liars.'), HOSTILE);
  const offers = () => readTable<OfferRecord>(extension, 'offers');
  await expect.poll(async () => (await offers())[0]?.state).toBe('open');
  const editor = page.locator(`[data-ticket-id="${HOSTILE}"] ${EDITOR}`);
  await editor.click();
  await page.keyboard.type('Hello Maria, thank you.');
  for (let step = 0; step < ' thank you.'.length; step++) await page.keyboard.press('ArrowLeft');
  await chip.pressChip();
  await chip.press('Start');
  const pauses = () => readTable<PauseRecord>(extension, 'pauses');
  await expect.poll(pauses, { timeout: 20_000 }).toMatchObject([{ offer: (await offers())[0]?.id }]);
  // The agent looks away, and the caret with them.
  await page.keyboard.press('Home');
  await editor.evaluate((element: HTMLElement) => element.blur());
  const panel = await sidePanel(extension);
  await expect(panel.getByRole('button', { name: 'End here' })).toBeVisible();
  await panel.keyboard.press('Escape');
  await panel.getByRole('button', { name: 'Back to your draft' }).click();
  await expect(panel.getByText('Your draft is as you left it.')).toBeVisible();
  await page.keyboard.type('|');
  expect(folded(await editor.innerText()).trim()).toBe('Hello Maria,| thank you.');
  await expect.poll(pauses).toMatchObject([{ ending: 'early', draftKept: true }]);
});
