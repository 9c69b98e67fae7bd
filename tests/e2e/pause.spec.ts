import type { Page } from '@playwright/test';
import { expect } from '../support/expect';
import type { OfferRecord } from '../../storage/tables/offers';
import type { PauseRecord } from '../../storage/tables/pauses';
import type { ChipProbe } from '../support/chip';
import { refreshPages } from '../support/background';
import { changeRow, readTable } from '../support/database';
import { type Extension, killWorker, openSidePanel, sidePanel } from '../support/launch';
import { showView } from '../support/panel';
import { leaveTime } from '../support/settings';
import { openDesk, playAndStore, test } from './desk';
import { ABUSIVE_SHOP, HOSTILE_TICKET } from './picked';

const DRAFT = 'Hello Dan, I have your refund in front of me.';
const CARET = 11;

test.beforeEach(({ extension }) => leaveTime(extension));

const pausesIn = (extension: Extension) => readTable<PauseRecord>(extension, 'pauses');

/** The one pause, once `is` holds of it. */
async function onePause(extension: Extension, is: (pause: PauseRecord) => boolean, timeout = 20_000) {
  await expect.poll(async () => (await pausesIn(extension)).filter(is).length, { timeout }).toBe(1);
  const pauses = await pausesIn(extension);
  expect(pauses).toHaveLength(1);
  return pauses[0] as PauseRecord;
}

/** The short reset, as where customers wait: it is the one a test has time for. */
async function offerThreeBreaths(extension: Extension): Promise<void> {
  const offers = () => readTable<OfferRecord>(extension, 'offers');
  await expect.poll(async () => (await offers())[0]?.state).toBe('open');
  const [offer] = await offers();
  if (offer) await changeRow(extension, 'offers', offer.id, { reset: 'three-breaths' });
  await refreshPages(extension);
}

const hasBegun = () => true;
const hasEnded = (pause: PauseRecord) => pause.endedAt !== undefined;

/** Where the agent's hands are in the shop's reply box. */
function place(page: Page) {
  return page.evaluate(() => {
    const active = document.activeElement;
    const box = document.querySelector<HTMLTextAreaElement>('textarea.editor-input');
    return { hasFocus: active === box, value: box?.value, start: box?.selectionStart, end: box?.selectionEnd };
  });
}

async function writeDraft(page: Page): Promise<void> {
  const box = page.locator('textarea.editor-input');
  await box.click();
  await box.pressSequentially(DRAFT);
  await box.evaluate((element: HTMLTextAreaElement, caret) => element.setSelectionRange(caret, caret), CARET);
}

async function acceptOnCard(page: Page, chip: ChipProbe): Promise<void> {
  await page.bringToFront();
  await chip.pressChip();
  await chip.press('Start');
}

/** The agent looks away: neither focus nor caret stay where they were. */
async function looseFocus(page: Page): Promise<void> {
  await page.evaluate(() => {
    const box = document.querySelector<HTMLTextAreaElement>('textarea.editor-input');
    box?.setSelectionRange(0, 0);
    (document.activeElement as HTMLElement).blur();
  });
}

test('a pause waits for still hands, runs its thirty seconds, and gives draft, caret and focus back', async ({
  extension,
  console,
}) => {
  test.setTimeout(150_000);
  const { page, chip } = await openDesk(extension, console.url, 'shop');
  await playAndStore(extension, page, [ABUSIVE_SHOP]);
  await offerThreeBreaths(extension);
  await writeDraft(page);
  await acceptOnCard(page, chip);
  const panel = await sidePanel(extension);
  await expect(panel.getByRole('tab', { name: 'Pause' })).toHaveAttribute('aria-selected', 'true');
  expect(await place(page)).toMatchObject({ hasFocus: true, start: CARET });

  // The agent goes on writing: nothing may begin before the hands have been still for five seconds.
  await page.keyboard.type('thanks, ', { delay: 150 });
  const before = await place(page);
  expect(before).toMatchObject({ hasFocus: true, start: CARET + 8, value: expect.stringContaining('thanks, ') });
  const lastKeyAt = Date.now();
  await expect.poll(() => chip.textIn('offer')).toContain('Starts when your hands are still.');
  expect(await pausesIn(extension)).toEqual([]);
  const begun = await onePause(extension, hasBegun);
  // The last key came before we looked at the clock.
  expect(begun.startedAt - lastKeyAt).toBeGreaterThan(4_000);
  const [offer] = await readTable<OfferRecord>(extension, 'offers');
  expect(begun).toMatchObject({ offer: offer?.id, reset: 'three-breaths', plannedMs: 30_000 });
  expect(offer?.answer).toBe('accepted');

  await expect(panel.getByText('Breathe in, softly', { exact: true })).toBeVisible();
  await expect(panel.getByText('Breathe out, slowly', { exact: true }).first()).toBeVisible({ timeout: 10_000 });
  await looseFocus(page);
  await expect(panel.getByRole('heading', { name: 'That was your pause.' })).toBeVisible({ timeout: 40_000 });
  const ended = await onePause(extension, hasEnded);
  expect(ended.ending).toBe('done');
  expect((ended.endedAt ?? 0) - ended.startedAt).toBeGreaterThanOrEqual(30_000);
  expect((ended.endedAt ?? 0) - ended.startedAt).toBeLessThan(33_000);

  await panel.getByRole('slider', { name: 'Mood' }).press('ArrowRight');
  await panel.getByRole('button', { name: 'Back to your draft' }).click();
  await expect(panel.getByText('Your draft is as you left it.')).toBeVisible();
  expect(await place(page)).toEqual(before);
  const rated = await onePause(extension, (pause) => pause.draftKept !== undefined);
  expect(rated).toMatchObject({ draftKept: true, after: { pleasure: 0.51 } });
  expect(rated.after?.arousal, 'an untouched slider is no answer').toBeUndefined();
  expect(rated.before).toBeUndefined();
  expect(await page.evaluate(() => window.desk.state().sent)).toEqual([]);
});

test('Esc ends a pause early, which is kept as such, and untouched sliders say nothing', async ({
  extension,
  console,
}) => {
  test.setTimeout(90_000);
  const { page } = await openDesk(extension, console.url, 'shop');
  await playAndStore(extension, page, [ABUSIVE_SHOP]);
  await writeDraft(page);
  const panel = await openSidePanel(extension, page);
  await showView(panel, 'Pause');
  const before = await place(page);
  await panel.getByRole('button', { name: 'Three breaths' }).click();
  await expect(panel.getByText('Breathe in, softly', { exact: true })).toBeVisible();
  await looseFocus(page);
  await panel.keyboard.press('Escape');
  await expect(panel.getByRole('heading', { name: 'Ended here. That is fine.' })).toBeVisible();
  const ended = await onePause(extension, hasEnded);
  expect(ended.ending).toBe('early');
  expect((ended.endedAt ?? 0) - ended.startedAt).toBeLessThan(20_000);
  await panel.getByRole('button', { name: 'Back to your draft' }).click();
  await expect(panel.getByText('Your draft is as you left it.')).toBeVisible();
  expect(await place(page)).toEqual(before);
  const left = await onePause(extension, (pause) => pause.draftKept === true);
  expect([left.before, left.after]).toEqual([undefined, undefined]);
});

test('a draft that was changed during the pause is said to be', async ({ extension, console }) => {
  const { page } = await openDesk(extension, console.url, 'shop');
  await playAndStore(extension, page, [ABUSIVE_SHOP]);
  await writeDraft(page);
  const panel = await openSidePanel(extension, page);
  await showView(panel, 'Pause');
  await panel.getByRole('button', { name: 'Three breaths' }).click();
  await expect(panel.getByText('Breathe in, softly', { exact: true })).toBeVisible();
  await page.locator('textarea.editor-input').fill('A colleague wrote this.');
  await panel.keyboard.press('Escape');
  await panel.getByRole('button', { name: 'Back to your draft' }).click();
  await expect(panel.getByText('The draft reads differently now. Look it over before you send.')).toBeVisible();
  expect(await onePause(extension, (pause) => pause.draftKept !== undefined)).toMatchObject({ draftKept: false });
  expect((await place(page)).value).toBe('A colleague wrote this.');
});

test('a worker that is killed between yes and start still starts one pause', async ({ extension, console }) => {
  test.setTimeout(90_000);
  const { page, chip } = await openDesk(extension, console.url, 'shop');
  await playAndStore(extension, page, [ABUSIVE_SHOP]);
  await writeDraft(page);
  await acceptOnCard(page, chip);
  const answer = async () => (await readTable<OfferRecord>(extension, 'offers'))[0]?.answer;
  await expect.poll(answer).toBe('accepted');
  await page.keyboard.type('x');
  await killWorker(extension);
  expect(await pausesIn(extension)).toEqual([]);
  const begun = await onePause(extension, hasBegun);
  await killWorker(extension);
  const panel = await sidePanel(extension);
  await expect(panel.getByText('Breathe in, softly', { exact: true })).toBeVisible();
  await panel.keyboard.press('Escape');
  const ended = await onePause(extension, hasEnded);
  expect(ended.id).toBe(begun.id);
});

test('the way back to the draft leads to its tab, whichever is in front', async ({ extension, console }) => {
  test.setTimeout(90_000);
  const { page, chip } = await openDesk(extension, console.url, 'shop');
  const other = await openDesk(extension, console.url, 'tickets');
  await playAndStore(extension, page, [ABUSIVE_SHOP]);
  await writeDraft(page);
  const before = await place(page);
  await acceptOnCard(page, chip);
  await onePause(extension, hasBegun);
  const panel = await sidePanel(extension);
  await other.page.bringToFront();
  await looseFocus(page);
  await panel.getByRole('button', { name: 'End here' }).click();
  await panel.getByRole('button', { name: 'Back to your draft' }).click();
  await expect(panel.getByText('Your draft is as you left it.')).toBeVisible();
  await expect.poll(() => page.evaluate(() => document.visibilityState)).toBe('visible');
  await expect(panel.getByText('Sample shop chat')).toBeVisible();
  expect(await place(page)).toEqual(before);
});

test('in a rich editor the caret comes back to its place', async ({ extension, console }) => {
  test.setTimeout(90_000);
  const { page, chip } = await openDesk(extension, console.url, 'tickets');
  await playAndStore(extension, page, [HOSTILE_TICKET]);
  const box = page.locator('.ticket-pane:visible .composer .ProseMirror');
  await box.click();
  await page.keyboard.type('Hello Ruth, thank you.');
  for (let step = 0; step < 11; step++) await page.keyboard.press('ArrowLeft');
  const draft = await box.innerText();
  await acceptOnCard(page, chip);
  const begun = await onePause(extension, hasBegun);
  expect(begun.reset).toBeDefined();
  // The agent looks away, and the caret with them.
  await page.keyboard.press('Home');
  await box.evaluate((element: HTMLElement) => element.blur());
  const panel = await sidePanel(extension);
  await expect(panel.getByRole('button', { name: 'End here' })).toBeVisible();
  await panel.keyboard.press('Escape');
  await panel.getByRole('button', { name: 'Back to your draft' }).click();
  await expect(panel.getByText('Your draft is as you left it.')).toBeVisible();
  expect(await box.innerText()).toBe(draft);
  await page.keyboard.type('|');
  expect(await box.innerText()).toBe('Hello Ruth,| thank you.');
});
