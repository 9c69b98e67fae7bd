import type { Page } from '@playwright/test';
import { expect } from '../support/expect';
import { en } from '../../locales/en';
import { XmppPerson } from './converse/customer';
import { DOMAIN, register } from './converse/start';
import { customerMessages } from './customer-messages';
import { flat, insertTopPhrase } from './insert-phrase';
import { given, test, type Watched } from './watched';

const HOSTILE = 'You are a bunch of liars and thieves. Are you stupid or just lazy?';
const site = { url: given('CONVERSE_URL'), folder: given('CONVERSE_FOLDER') };

// Pictures in its about box.
test.use({ elsewhere: ['conversejs.org'] });
test.beforeAll(() => register(site.folder, 'dana'));

const boxOf = (page: Page) => page.locator('textarea.chat-textarea').filter({ visible: true });

/** Converse.js with the chat of one person in front. */
async function openChat({ extension }: Watched, name: string): Promise<Page> {
  const page = await extension.context.newPage();
  await page.goto(`${site.url}/index.html?as=dana#converse/chat?jid=${name}@${DOMAIN}`);
  await boxOf(page).waitFor();
  return page;
}

async function say(page: Page, text: string): Promise<void> {
  await boxOf(page).fill(text);
  await boxOf(page).press('Enter');
}

test('messages come over the wire while the chat is open, and are told once also after a reload', async ({
  watched,
}) => {
  const maria = await XmppPerson.arrive(site, 'maria');
  const page = await openChat(watched, 'maria');
  maria.write('dana', 'It never arrived.');
  await expect.poll(watched.heard).toEqual(['customer 0']);
  await say(page, 'Hello Maria, I am looking into it.');
  await expect.poll(maria.received.bind(maria)).toEqual(['Hello Maria, I am looking into it.']);
  await expect.poll(watched.heard).toEqual(['customer 0', 'agent 0']);
  maria.write('dana', HOSTILE);
  await expect.poll(watched.turns).toHaveLength(3);
  expect((await watched.turns()).find(({ severity }) => severity > 1)).toMatchObject({ arrival: 'live' });
  expect(await watched.conversations()).toMatchObject([{ console: 'converse', hostile: true }]);

  await page.reload();
  await boxOf(page).waitFor();
  await expect(page.locator('.chat-msg__text')).toHaveCount(3);
  maria.write('dana', '你们到底管不管？');
  await expect.poll(watched.turns).toHaveLength(4);
  maria.close();
});

test('a phrase lands in the chat, is read back and reaches the customer as it stood', async ({ watched }) => {
  const tom = await XmppPerson.arrive(site, 'tom');
  const page = await openChat(watched, 'tom');
  tom.write('dana', HOSTILE);
  await expect.poll(watched.turns).toHaveLength(1);
  const { phrase, said } = await insertTopPhrase(page);
  expect(said).toContain(en.chip.inserted);
  expect(flat(await boxOf(page).inputValue())).toBe(flat(phrase));
  await expect.poll(watched.phraseUses).toMatchObject([{ place: 'composer', verified: true }]);
  await boxOf(page).press('Enter');
  await expect.poll(() => tom.received().map(flat)).toEqual([flat(phrase)]);
  tom.close();
});

test('a burst of real messages is stored, each once, also when the page is loaded anew', async ({ watched }) => {
  const messages = [...customerMessages('en', 10), ...customerMessages('zh', 10)];
  const ann = await XmppPerson.arrive(site, 'ann');
  const page = await openChat(watched, 'ann');
  for (const text of messages) ann.write('dana', text);
  await expect(page.locator('.chat-msg__text')).toHaveCount(messages.length);
  await expect.poll(watched.turns).toHaveLength(messages.length);
  await page.reload();
  await expect(page.locator('.chat-msg__text')).toHaveCount(messages.length);
  ann.write('dana', 'Hello?');
  await expect.poll(watched.turns).toHaveLength(messages.length + 1);
  ann.close();
});
