import { test as base } from '@playwright/test';
import { expect } from '../support/expect';
import { en } from '../../locales/en';
import type { ConversationRecord } from '../../storage/tables/conversations';
import type { PauseRecord } from '../../storage/tables/pauses';
import type { PhraseUseRecord } from '../../storage/tables/phrase-uses';
import type { TurnRecord } from '../../storage/tables/turns';
import { readTable } from '../support/database';
import { type Extension, grantHost, launchExtension, openSidePanel } from '../support/launch';
import { showView } from '../support/panel';
import { customerMessages } from './customer-messages';
import { flat, insertTopPhrase } from './insert-phrase';
import { Agent } from './request-tracker/agent';
import { connectRequestTracker, type RequestTracker } from './request-tracker/start';

const MARIA = 'Maria Keller <maria@cust.example>';
const HOSTILE = 'You are a bunch of liars and thieves. Are you stupid or just lazy?';
const PLACEHOLDER = 'Type your message here';
/** RT writes whole seconds. */
const A_SECOND = 1_000;
/** Tickets that are opened a second time. */
const AGAIN = 3;

interface Desk {
  readonly site: RequestTracker;
  readonly extension: Extension;
  readonly agent: Agent;
  readonly turns: () => Promise<TurnRecord[]>;
  readonly conversations: () => Promise<ConversationRecord[]>;
}

const test = base.extend<{ language: string; desk: Desk }>({
  language: ['en-US', { option: true }],
  desk: async ({ language }, use) => {
    const url = process.env.REQUEST_TRACKER_URL;
    if (url === undefined) throw new Error('Start these tests with npm run test:consoles.');
    const site = connectRequestTracker(url);
    const extension = await launchExtension({ lang: language });
    await grantHost(extension, 'http://127.0.0.1/*');
    await use({
      site,
      extension,
      agent: await Agent.logIn(extension.context, site),
      turns: () => readTable(extension, 'turns'),
      conversations: () => readTable(extension, 'conversations'),
    });
    expect(extension.foreignRequests).toEqual([]);
    await extension.close();
  },
});

test('a hostile ticket counts once, also after two reloads', async ({
  desk: { site, agent, turns, conversations },
}) => {
  const ticket = await site.mail({ from: MARIA, subject: 'Order 48213', text: HOSTILE });
  await agent.open(ticket);
  await expect.poll(turns).toHaveLength(1);
  expect(await turns()).toMatchObject([{ speaker: 'customer' }]);
  await agent.reload();
  await agent.reload();

  // The newest message is read last: once it is there, the one before has been read again too.
  await site.mail({ from: MARIA, subject: 'Order 48213', text: 'Hello?', ticket });
  await agent.reload();
  await expect.poll(turns).toHaveLength(2);
  expect(await conversations()).toMatchObject([{ console: 'request-tracker', hostile: true }]);
});

test('replies, comments and system lines are never the customer', async ({
  desk: { site, agent, turns, conversations },
}) => {
  const ticket = await site.mail({ from: MARIA, subject: 'Order 48214', text: 'It has not arrived yet.' });
  await site.change(ticket, { Owner: site.agent.name, Status: 'open' });
  await site.reply(ticket, { html: `<p>${HOSTILE}</p>` });
  await site.reply(ticket, { text: HOSTILE });
  await site.comment(ticket, HOSTILE);
  await site.mail({ from: MARIA, subject: 'Order 48214', text: `Thank you.\n\n> ${HOSTILE}`, ticket });
  await site.change(ticket, { Status: 'resolved' });
  await agent.open(ticket);
  await expect.poll(turns).toHaveLength(4);
  expect(await speakers(turns)).toEqual(['agent', 'agent', 'customer', 'customer']);
  expect((await turns()).map((turn) => turn.severity)).toEqual([0, 0, 0, 0]);
  expect(await conversations()).toMatchObject([{ hostile: false }]);
});

test('somebody in copy speaks for the customer', async ({ desk: { site, agent, turns } }) => {
  const ticket = await site.mail({ from: MARIA, subject: 'Order 48215', text: 'It has not arrived yet.' });
  await site.change(ticket, { Cc: ['max@cust.example'] });
  const max = 'Max Keller <max@cust.example>';
  await site.mail({ from: max, subject: 'Order 48215', text: 'Nor today.', ticket });
  await site.mail({ from: 'Eve <eve@else.example>', subject: 'Order 48215', text: 'Who am I?', ticket });
  await site.mail({ from: MARIA, subject: 'Order 48215', text: 'Please look.', ticket });
  await agent.open(ticket);
  await expect.poll(turns).toHaveLength(3);
  expect(await speakers(turns)).toEqual(['customer', 'customer', 'customer']);
});

test('an angry but civil ticket is not hostile', async ({ desk: { site, agent, turns, conversations } }) => {
  const text = 'I have waited three weeks for this order. I am really upset. Please send my money back today.';
  const ticket = await site.mail({ from: MARIA, subject: 'Order 48216', text });
  await site.mail({ from: MARIA, subject: 'Order 48216', text: '催了三遍了怎么还没发货！请今天处理。', ticket });
  await agent.open(ticket);
  await expect.poll(turns).toHaveLength(2);
  expect(await conversations()).toMatchObject([{ hostile: false }]);
});

test('a phrase lands in the editor, is read back and sent as it stood', async ({ desk }) => {
  const { site, agent, extension, turns } = desk;
  const ticket = await site.mail({ from: MARIA, subject: 'Order 48217', text: HOSTILE });
  await agent.open(ticket);
  await expect.poll(turns).toHaveLength(1);
  const editor = await agent.write(ticket, 'Respond');
  const { phrase, said } = await insertTopPhrase(agent.page);
  expect(said).toContain(en.chip.inserted);
  expect(flat(await editor.locator('body').innerText())).toBe(flat(phrase));
  const uses = () => readTable<PhraseUseRecord>(extension, 'phraseUses');
  await expect.poll(uses).toMatchObject([{ place: 'composer', verified: true }]);

  await agent.send();
  const sent = agent.page.locator('.Ticket-transaction.message').last().locator('.messagebody');
  expect(flat(await sent.innerText())).toBe(flat(phrase));
});

test('after a pause draft, caret and focus are back in the editor', async ({
  desk: { site, agent, extension, turns },
}) => {
  const ticket = await site.mail({ from: MARIA, subject: 'Order 48221', text: HOSTILE });
  await agent.open(ticket);
  await expect.poll(turns).toHaveLength(1);
  const body = (await agent.write(ticket, 'Respond')).locator('body');
  await body.click();
  await agent.page.keyboard.type('Hello Maria, thank you.');
  for (let step = 0; step < ' thank you.'.length; step++) await agent.page.keyboard.press('ArrowLeft');
  const panel = await openSidePanel(extension, agent.page);
  await showView(panel, en.panel.tabs.pause);
  await panel.getByRole('button', { name: en.terms.resets['three-breaths'] }).click();
  const pauses = () => readTable<PauseRecord>(extension, 'pauses');
  await expect.poll(pauses).toMatchObject([{ reset: 'three-breaths' }]);
  await body.evaluate((element) => element.blur());
  await panel.keyboard.press('Escape');
  await panel.getByRole('button', { name: en.panel.pause.backToDraft }).click();
  await expect.poll(pauses).toMatchObject([{ ending: 'early', draftKept: true }]);
  await agent.page.keyboard.type('|');
  expect(flat(await body.innerText())).toBe('Hello Maria,| thank you.');
});

test('on the comment page nothing is inserted', async ({ desk: { site, agent, extension, turns } }) => {
  const ticket = await site.mail({ from: MARIA, subject: 'Order 48218', text: HOSTILE });
  await agent.open(ticket);
  await expect.poll(turns).toHaveLength(1);
  const editor = await agent.write(ticket, 'Comment');
  const { said } = await insertTopPhrase(agent.page);
  expect(said).toBe(en.chip.noteMode);
  expect(await editor.locator('body').innerText()).toBe(PLACEHOLDER);
  expect(await readTable(extension, 'phraseUses')).toEqual([]);
});

test('a reply that is turned into a comment takes no phrase any more', async ({ desk: { site, agent, turns } }) => {
  const ticket = await site.mail({ from: MARIA, subject: 'Order 48219', text: HOSTILE });
  await agent.open(ticket);
  await expect.poll(turns).toHaveLength(1);
  const editor = await agent.write(ticket, 'Respond');
  await agent.page.locator('select[name=UpdateType]').selectOption('private', { force: true });
  const { said } = await insertTopPhrase(agent.page);
  expect(said).toBe(en.chip.noteMode);
  expect(await editor.locator('body').innerText()).toBe(PLACEHOLDER);
});

test.describe('in Chinese', () => {
  test.use({ language: 'zh-CN' });

  test('replies and comments are told apart, and times are read', async ({ desk: { site, agent, turns } }) => {
    const began = Date.now();
    const ticket = await site.mail({
      from: '王小明 <wang@cust.example>',
      subject: '订单 48220',
      text: '你们就是骗子店。',
    });
    await site.reply(ticket, { text: '您好，我马上查。' });
    await site.comment(ticket, '这个客户很凶。');
    await site.mail({ from: '王小明 <wang@cust.example>', subject: '订单 48220', text: '谢谢。', ticket });
    await agent.open(ticket);
    await expect.poll(turns).toHaveLength(3);
    expect(await speakers(turns)).toEqual(['agent', 'customer', 'customer']);
    for (const { sentAt } of await turns()) {
      expect(sentAt).toBeGreaterThan(began - A_SECOND);
      expect(sentAt).toBeLessThan(Date.now() + A_SECOND);
    }
  });
});

for (const language of ['zh', 'en'] as const) {
  test(`ten messages of real customers are each stored once: ${language}`, async ({ desk }) => {
    const { site, agent, turns, conversations } = desk;
    const messages = customerMessages(language, 10);
    const customer = (index: number) => `Customer ${index} <customer${index}@${language}.example>`;
    const tickets: number[] = [];
    for (const [index, text] of messages.entries()) {
      tickets.push(await site.mail({ from: customer(index), subject: `Message ${index}`, text }));
    }
    for (const [index, ticket] of tickets.entries()) {
      await agent.open(ticket);
      await expect.poll(turns, `after ticket ${index + 1}: ${messages[index]}`).toHaveLength(index + 1);
    }
    // Seen again, with something new below: only the new is added.
    for (const [index, ticket] of tickets.slice(0, AGAIN).entries()) {
      await site.mail({ from: customer(index), subject: `Message ${index}`, text: 'Thank you.', ticket });
      await agent.open(ticket);
      await expect.poll(turns).toHaveLength(messages.length + index + 1);
    }
    expect(new Set(await speakers(turns))).toEqual(new Set(['customer']));
    expect(await conversations()).toHaveLength(messages.length);
  });
}

/** Speakers of all stored turns, sorted. */
async function speakers(turns: () => Promise<TurnRecord[]>): Promise<string[]> {
  return (await turns()).map((turn) => turn.speaker).sort();
}
