import type { Page } from '@playwright/test';
import { expect } from '../support/expect';
import type { ConversationRecord } from '../../storage/tables/conversations';
import type { OfferRecord } from '../../storage/tables/offers';
import { alarmTime, refreshPages, ring } from '../support/background';
import { changeRow, readTable } from '../support/database';
import type { Extension } from '../support/launch';
import { leaveTime, writeSetting } from '../support/settings';
import { openDesk, playAndStore, playConversation, test } from './desk';
import { ABUSIVE_SHOP, HOSTILE_SHOP, HOSTILE_TICKET } from './picked';

const MINUTE = 60_000;
/** Heated in two messages, hostile in none. */
const TENSE_SHOP = '510258';
/** Hostile in Chinese. */
const OTHER_SHOP = '510305';
const THIRD_SHOP = '510317';

test.beforeEach(({ extension }) => leaveTime(extension));

const offersIn = (extension: Extension) => readTable<OfferRecord>(extension, 'offers');

/** The one offer, once it is there. */
async function oneOffer(extension: Extension): Promise<OfferRecord> {
  await expect.poll(async () => (await offersIn(extension)).length).toBe(1);
  const [offer] = await offersIn(extension);
  if (!offer) throw new Error('no offer');
  return offer;
}

/** Delivers the next message of the conversation in front and waits until it is judged. */
async function deliverNext(extension: Extension, page: Page, id: string): Promise<ConversationRecord | undefined> {
  const newest = async () => (await readTable<ConversationRecord>(extension, 'conversations'))[0];
  const judged = async () => (await newest())?.counts.reduce((sum, count) => sum + count, 0) ?? 0;
  const before = await judged();
  const message = await page.evaluate((one) => {
    const delivered = window.desk.deliver(one);
    window.desk.open(one);
    return delivered;
  }, id);
  if (!message) return undefined;
  await expect.poll(judged, { timeout: 15_000 }).toBe(before + 1);
  return await newest();
}

test('a pause is offered after the second hostile message, not before, and the chip says so', async ({
  extension,
  console,
}) => {
  const { page, chip } = await openDesk(extension, console.url, 'shop');
  let hostile = 0;
  while (hostile < 2) {
    expect(await offersIn(extension)).toEqual([]);
    expect(await chip.label()).not.toContain('pause');
    const conversation = await deliverNext(extension, page, HOSTILE_SHOP);
    if (!conversation) throw new Error('the conversation has no second hostile message');
    expect(conversation.counts[3], 'one abusive message would be enough').toBe(0);
    hostile = conversation.counts[2];
  }
  expect(await oneOffer(extension)).toMatchObject({ reason: 'second-signal' });
  await expect.poll(() => chip.label()).toContain('Second rough message here. A short pause?');
  await chip.pressChip();
  await expect.poll(() => chip.textIn('offer')).toContain('Second rough message here. A short pause?');
  await expect.poll(() => chip.textIn('offer')).toMatch(/open for [45]:\d\d/);
});

test('a conversation that is only tense gets no offer', async ({ extension, console }) => {
  const { page, chip } = await openDesk(extension, console.url, 'shop');
  await playAndStore(extension, page, [TENSE_SHOP]);
  const [conversation] = await readTable<ConversationRecord>(extension, 'conversations');
  expect(conversation?.counts[1]).toBeGreaterThanOrEqual(2);
  expect(await offersIn(extension)).toEqual([]);
  expect(await chip.label()).not.toContain('pause');
});

test('there is one offer in a conversation, and none in another for half an hour', async ({ extension, console }) => {
  const { page, chip } = await openDesk(extension, console.url, 'shop');
  await playAndStore(extension, page, [ABUSIVE_SHOP]);
  const first = await oneOffer(extension);
  await expect.poll(() => chip.label()).toContain('pause');
  await playAndStore(extension, page, [OTHER_SHOP]);
  expect(await offersIn(extension)).toHaveLength(1);
  await expect.poll(() => chip.label(), 'the offer of another conversation is not shown here').not.toContain('pause');
  // Half an hour ago, and nobody answered.
  const ago = Date.now() - 31 * MINUTE;
  await changeRow(extension, 'offers', first.id, { at: ago, expiresAt: ago + 5 * MINUTE });
  await playAndStore(extension, page, [THIRD_SHOP]);
  await expect.poll(async () => (await offersIn(extension)).length).toBe(2);
  const conversations = (await offersIn(extension)).map((offer) => offer.conversation);
  expect(new Set(conversations).size).toBe(2);
});

test('two tabs at once never give two offers', async ({ extension, console }) => {
  const shop = await openDesk(extension, console.url, 'shop');
  const same = await openDesk(extension, console.url, 'shop');
  const tickets = await openDesk(extension, console.url, 'tickets');
  await Promise.all([
    playConversation(shop.page, ABUSIVE_SHOP),
    playConversation(same.page, ABUSIVE_SHOP),
    playConversation(tickets.page, HOSTILE_TICKET),
  ]);
  for (const { page } of [shop, same, tickets]) await page.bringToFront();
  const hostile = async () =>
    (await readTable<ConversationRecord>(extension, 'conversations')).filter((one) => one.hostile).length;
  await expect.poll(hostile, { timeout: 15_000 }).toBe(2);
  await oneOffer(extension);
  await refreshPages(extension);
  expect(await offersIn(extension)).toHaveLength(1);
});

test('“later” is kept, and the offer comes back after ten minutes, once', async ({ extension, console }) => {
  const { page, chip } = await openDesk(extension, console.url, 'shop');
  await playAndStore(extension, page, [ABUSIVE_SHOP]);
  const { id } = await oneOffer(extension);
  await chip.pressChip();
  await chip.press('Later');
  const offer = async () => (await offersIn(extension))[0];
  await expect.poll(async () => (await offer())?.answer).toBe('later');
  await expect.poll(() => chip.textIn('offer')).toBeUndefined();
  await expect.poll(() => chip.label()).not.toContain('pause');
  const due = (await alarmTime(extension, 'later')) ?? 0;
  expect(Math.abs(due - Date.now() - 10 * MINUTE)).toBeLessThan(MINUTE);
  // Ten minutes pass.
  await changeRow(extension, 'offers', id, { dueAt: Date.now() });
  await ring(extension, 'later');
  await expect.poll(() => chip.textIn('offer')).toContain('A short pause is yours.');
  expect(await offer()).toMatchObject({ id, state: 'again' });
  await chip.press('Later');
  await expect.poll(async () => (await offer())?.state).toBe('gone');
  await ring(extension, 'later');
  await expect.poll(() => alarmTime(extension, 'later')).toBeUndefined();
  await refreshPages(extension);
  expect(await offer()).toMatchObject({ state: 'gone', answer: 'later' });
});

test('nothing is offered while the agent types, nor on a short clock; it comes when both are over', async ({
  extension,
  console,
}) => {
  await writeSetting(extension, 'responseClock', { limitSeconds: 60, warnSeconds: 50 });
  const { page, chip } = await openDesk(extension, console.url, 'shop');
  await playAndStore(extension, page, [ABUSIVE_SHOP]);
  expect(await oneOffer(extension)).toMatchObject({ state: 'held' });
  expect(await chip.label()).not.toContain('pause');
  await page.locator('textarea.editor-input').click();
  await page.keyboard.type('One moment', { delay: 20 });
  const typedAt = Date.now();
  await leaveTime(extension);
  await expect.poll(async () => (await oneOffer(extension)).state).toBe('open');
  expect((await oneOffer(extension)).at - typedAt).toBeGreaterThan(4_500);
  await expect.poll(() => chip.label()).toContain('A short pause is yours.');
});

test('“not now” keeps the offer for later', async ({ extension, console }) => {
  await writeSetting(extension, 'notNowUntil', Date.now() + 60 * MINUTE);
  const { page, chip } = await openDesk(extension, console.url, 'shop');
  await playAndStore(extension, page, [ABUSIVE_SHOP]);
  expect(await oneOffer(extension)).toMatchObject({ state: 'held' });
  await writeSetting(extension, 'notNowUntil', 0);
  await expect.poll(async () => (await oneOffer(extension)).state).toBe('open');
  await expect.poll(() => chip.label()).toContain('pause');
});

test('“no, thanks” is kept and ends it', async ({ extension, console }) => {
  const { page, chip } = await openDesk(extension, console.url, 'shop');
  await playAndStore(extension, page, [ABUSIVE_SHOP]);
  await oneOffer(extension);
  await chip.pressChip();
  await chip.press('No, thanks');
  await expect.poll(async () => (await offersIn(extension))[0]?.answer).toBe('dismissed');
  await expect.poll(() => chip.textIn('offer')).toBeUndefined();
  expect(await alarmTime(extension, 'later')).toBeUndefined();
  expect(await readTable(extension, 'pauses')).toEqual([]);
});

test('an offer goes silently when its time is over', async ({ extension, console }) => {
  const { page, chip } = await openDesk(extension, console.url, 'shop');
  await playAndStore(extension, page, [ABUSIVE_SHOP]);
  const { id } = await oneOffer(extension);
  await chip.pressChip();
  await expect.poll(() => chip.textIn('offer')).toContain('open for');
  await changeRow(extension, 'offers', id, { expiresAt: Date.now() + 4_000 });
  await refreshPages(extension);
  await expect.poll(() => chip.textIn('offer')).toMatch(/open for 0:0[0-4]/);
  // From here on nothing tells the page: it watches the time itself.
  await expect.poll(() => chip.textIn('offer'), { timeout: 10_000 }).toBeUndefined();
  await expect.poll(() => chip.label()).not.toContain('pause');
  expect(await chip.text()).toContain('Abusive');
  expect(await readTable(extension, 'pauses')).toEqual([]);
});
