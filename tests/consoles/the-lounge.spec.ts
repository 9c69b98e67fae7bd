import type { Page } from '@playwright/test';
import { expect } from '../support/expect';
import { en } from '../../locales/en';
import { customerMessages } from './customer-messages';
import { flat, insertTopPhrase } from './insert-phrase';
import { IrcPerson } from './the-lounge/customer';
import { AGENT } from './the-lounge/start';
import { given, test, type Watched } from './watched';

const HOSTILE = 'You are a bunch of liars and thieves. Are you stupid or just lazy?';
const url = given('LOUNGE_URL');
const port = Number(given('LOUNGE_IRC_PORT'));

/** The Lounge, logged in. */
async function openLounge({ extension }: Watched): Promise<Page> {
  const page = await extension.context.newPage();
  await page.goto(url);
  await page.locator('#signin-username').fill(AGENT.name);
  await page.locator('#signin-password').fill(AGENT.password);
  await page.locator('#sign-in button[type=submit]').click();
  await page.locator('#sidebar .channel-list-item').first().waitFor();
  return page;
}

/** Brings the chat with somebody to the front, once they have written. */
async function openQuery(page: Page, nick: string): Promise<void> {
  await page.locator(`#sidebar .channel-list-item[data-name="${nick}"]`).click();
  await page.locator('#input').waitFor();
}

test('lines come over the wire while the chat is open, and are told once also after a reload', async ({ watched }) => {
  const maria = await IrcPerson.arrive(port, 'maria');
  const page = await openLounge(watched);
  maria.write(AGENT.name, 'It never arrived.');
  await openQuery(page, 'maria');
  await expect.poll(watched.heard).toEqual(['customer 0']);
  await page.locator('#input').fill('Hello Maria, I am looking into it.');
  await page.locator('#submit').click();
  await expect.poll(maria.received.bind(maria)).toEqual(['Hello Maria, I am looking into it.']);
  await expect.poll(watched.heard).toEqual(['customer 0', 'agent 0']);
  maria.write(AGENT.name, HOSTILE);
  await expect.poll(watched.turns).toHaveLength(3);
  expect(await watched.conversations()).toMatchObject([{ console: 'the-lounge', hostile: true }]);

  await page.reload();
  await openQuery(page, 'maria');
  await expect(page.locator('.msg[data-type=message]')).toHaveCount(3);
  maria.write(AGENT.name, '你们到底管不管？');
  await expect.poll(watched.turns).toHaveLength(4);
  maria.close();
});

test('a phrase lands in the line, is read back and reaches the customer as it stood', async ({ watched }) => {
  const tom = await IrcPerson.arrive(port, 'tom');
  const page = await openLounge(watched);
  tom.write(AGENT.name, HOSTILE);
  await openQuery(page, 'tom');
  // It comes up with the chat that was open last.
  await expect.poll(watched.lengths).toContain(1);
  const { phrase, said } = await insertTopPhrase(page);
  expect(said).toContain(en.chip.inserted);
  expect(flat(await page.locator('#input').inputValue())).toBe(flat(phrase));
  await expect.poll(watched.phraseUses).toMatchObject([{ place: 'composer', verified: true }]);
  await page.locator('#submit').click();
  await expect.poll(() => flat(tom.received().join(' '))).toBe(flat(phrase));
  tom.close();
});

test('a burst of real messages is stored, each once, and another chat is another conversation', async ({ watched }) => {
  // IRC takes lines of 512 bytes.
  const messages = [...customerMessages('en', 10), ...customerMessages('zh', 10)].map((text) =>
    flat(text).slice(0, 100),
  );
  const ann = await IrcPerson.arrive(port, 'ann');
  const bob = await IrcPerson.arrive(port, 'bob');
  const page = await openLounge(watched);
  ann.write(AGENT.name, 'Hello.');
  bob.write(AGENT.name, 'Good day.');
  await openQuery(page, 'ann');
  await expect.poll(watched.lengths).toContain(1);
  for (const text of messages) ann.write(AGENT.name, text);
  await expect.poll(watched.lengths, { timeout: 60_000 }).toContain(messages.length + 1);
  await openQuery(page, 'bob');
  await expect.poll(watched.lengths).toContain(1);
  expect(await watched.lengths()).toContain(messages.length + 1);
  ann.close();
  bob.close();
});
