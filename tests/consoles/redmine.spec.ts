import { expect } from '../support/expect';
import { en } from '../../locales/en';
import { customerMessages } from './customer-messages';
import { flat, insertTopPhrase } from './insert-phrase';
import { RedmineSite } from './redmine/site';
import { given, test } from './watched';

const HOSTILE = 'You are a bunch of liars and thieves. Are you stupid or just lazy?';
const site = new RedmineSite(given('REDMINE_URL'));

test('an issue is read once and over again: customer, staff, notes, changes, quotes', async ({ watched }) => {
  const issue = await site.report('maria', 'Order 48213', 'It never arrived.');
  await site.note('dana', issue, 'Hello Maria, I opened an investigation.');
  await site.note('maria', issue, `Thank you.\n\n> ${HOSTILE}\n\nI need it before Friday.\n-- \nMaria`);
  await site.note('dana', issue, `She says: ${HOSTILE}`, { private_notes: true });
  await site.note('dana', issue, '', { status_id: 2 });
  await site.note('kai', issue, 'I am looking as well.');
  const page = await site.logIn(watched.extension.context);
  await page.goto(`${site.url}/issues/${issue}`);
  await expect.poll(watched.heard).toHaveLength(4);
  expect((await watched.heard()).sort()).toEqual(['agent 0', 'agent 0', 'customer 0', 'customer 0']);
  expect(await watched.conversations()).toMatchObject([{ console: 'redmine', hostile: false }]);

  await site.note('maria', issue, HOSTILE);
  await page.reload();
  await page.reload();
  await expect.poll(watched.turns).toHaveLength(5);
  expect(await watched.conversations()).toMatchObject([{ hostile: true }]);
});

test('a phrase lands in the note, is read back and saved as it stood; a private note takes none', async ({
  watched,
}) => {
  const issue = await site.report('maria', 'Order 48214', HOSTILE);
  const page = await site.logIn(watched.extension.context);
  await page.goto(`${site.url}/issues/${issue}`);
  await expect.poll(watched.turns).toHaveLength(1);
  await page.locator('.icon-edit').first().click();
  const box = page.locator('#issue_notes');
  await page.locator('#issue_private_notes').check();
  expect((await insertTopPhrase(page)).said).toBe(en.chip.noteMode);
  expect(await box.inputValue()).toBe('');

  await page.locator('#issue_private_notes').uncheck();
  const { phrase } = await insertTopPhrase(page);
  await expect.poll(async () => flat(await box.inputValue())).toBe(flat(phrase));
  await expect.poll(watched.phraseUses).toMatchObject([{ place: 'composer', verified: true }]);
  await page.locator('#issue-form [name=commit]').click();
  const saved = page.locator('.journal.has-notes .wiki[id^=journal-]').last();
  expect(flat(await saved.innerText())).toBe(flat(phrase));
});

test('messages of real customers are each stored once, in both languages', async ({ watched }) => {
  const messages = [...customerMessages('en', 5), ...customerMessages('zh', 5)];
  const issues: number[] = [];
  for (const [index, text] of messages.entries()) issues.push(await site.report('maria', `Message ${index}`, text));
  const page = await site.logIn(watched.extension.context);
  for (const [index, issue] of issues.entries()) {
    await page.goto(`${site.url}/issues/${issue}`);
    await expect.poll(watched.turns, `after ${messages[index]}`).toHaveLength(index + 1);
  }
  expect(new Set((await watched.turns()).map(({ speaker }) => speaker))).toEqual(new Set(['customer']));
});
