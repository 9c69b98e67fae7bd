import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { database } from '../../../../storage/database';
import { switchedOff } from '../../../../storage/settings';
import { anOpenNow, aPhrase } from '../now/builders';
import { aHostilePage, aTurn, correctsInStore, SITE } from './hostile-page';
import { aBrowser, answers, forgetAll, openPanel, sent, TAB } from './the-panel';

vi.mock('../../../../messaging/client', async () => ({ sendMessage: (await import('./the-panel')).sendMessage }));

afterEach(forgetAll);

describe('the tab in front', () => {
  it('that is not watched can be switched on in one click', async () => {
    const browser = aBrowser({ url: SITE.url });
    openPanel();
    await userEvent.click(await screen.findByRole('button', { name: 'Switch on for desk.example.com' }));
    expect(browser.request).toHaveBeenCalledExactlyOnceWith({ origins: ['https://desk.example.com/*'] });
    answers['page.now'] = () => aHostilePage();
    expect(await screen.findByText('May be hostile')).toBeTruthy();
  });

  it('that was switched off is switched on the same way', async () => {
    await switchedOff.write(['https://desk.example.com/*']);
    aBrowser(SITE);
    openPanel();
    await userEvent.click(await screen.findByRole('button', { name: 'Switch on for desk.example.com' }));
    await waitFor(async () => expect(await switchedOff.read()).toEqual([]));
  });

  it('stays off after a no', async () => {
    const browser = aBrowser({ url: SITE.url });
    browser.answer = false;
    openPanel();
    await userEvent.click(await screen.findByRole('button', { name: 'Switch on for desk.example.com' }));
    expect(await screen.findByText(/It stays off/)).toBeTruthy();
  });

  it.each([undefined, 'chrome://extensions', 'file:///home/a.html'])('at %s is no console', async (url) => {
    aBrowser(url === undefined ? {} : { url });
    openPanel();
    expect(await screen.findByText('No console in front')).toBeTruthy();
  });

  it('that is watched but silent asks for a reload', async () => {
    const browser = aBrowser(SITE);
    openPanel();
    await userEvent.click(await screen.findByRole('button', { name: 'Reload this tab' }, { timeout: 4_000 }));
    expect(browser.reload).toHaveBeenCalledExactlyOnceWith(TAB);
  });

  it('is shown even where the browser keeps its address', async () => {
    aBrowser({});
    answers['page.now'] = () => aHostilePage();
    openPanel();
    expect(await screen.findByText('May be hostile')).toBeTruthy();
  });
});

describe('a message that arrives', () => {
  it('is asked for when the history takes it in', async () => {
    aBrowser(SITE);
    let page = anOpenNow();
    answers['page.now'] = () => page;
    openPanel();
    expect(await screen.findByText('Calm')).toBeTruthy();
    // Let the second look at the page go by, so that only the history can be the cause.
    await waitFor(() => expect(sent.filter(({ type }) => type === 'page.now').length).toBeGreaterThan(2), {
      timeout: 3_000,
    });
    page = aHostilePage();
    await database.conversations.put({
      key: 'conversation-1',
      console: 'zendesk',
      firstSeenAt: 1,
      lastSeenAt: 2,
      tension: 2,
      level: 2,
      counts: [1, 0, 1, 0],
      hostile: true,
      abusive: false,
      recovered: false,
    });
    expect(await screen.findByRole('button', { name: 'Not hostile' })).toBeTruthy();
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('May be hostile');
  });
});

describe('a correction', () => {
  it('is sent, shown, and undone to what was before', async () => {
    aBrowser(SITE);
    correctsInStore();
    await database.turns.put(aTurn('f'));
    answers['page.now'] = () => aHostilePage();
    openPanel();
    await userEvent.click(await screen.findByRole('button', { name: 'Not hostile' }));
    await screen.findByText('Counted your way.', { selector: 'output *' });
    expect((await database.turns.get('f'))?.correction).toBe(1);
    const toast = within(screen.getByRole('status'));
    await userEvent.click(toast.getByRole('button', { name: 'Undo' }));
    expect(await screen.findByRole('button', { name: 'Not hostile' })).toBeTruthy();
    expect((await database.turns.get('f'))?.correction).toBeUndefined();
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
  });

  it('that cannot be stored is said, and nothing pretends otherwise', async () => {
    aBrowser(SITE);
    answers['page.now'] = () => aHostilePage();
    answers['desk.correct'] = () => Promise.reject(Object.assign(new Error('no'), { name: 'InvalidRequest' }));
    openPanel();
    await userEvent.click(await screen.findByRole('button', { name: 'Not hostile' }));
    expect(await screen.findByText(/could not be saved/)).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Not hostile' })).toBeTruthy();
  });

  it('made elsewhere shows here', async () => {
    aBrowser(SITE);
    answers['page.now'] = () => aHostilePage();
    await database.turns.put(aTurn('f'));
    openPanel();
    await screen.findByRole('button', { name: 'Not hostile' });
    await database.turns.put(aTurn('f', 0));
    expect(await screen.findByRole('button', { name: 'Undo' })).toBeTruthy();
  });
});

describe('inserting', () => {
  async function insert(result: unknown) {
    aBrowser(SITE);
    const phrase = aPhrase({ id: 'p', text: 'I am on it.' });
    answers['page.now'] = () => aHostilePage();
    answers['desk.phrases'] = () => [phrase];
    answers['desk.inserted'] = () => undefined;
    answers['page.insert'] = () => result;
    const user = userEvent.setup();
    await navigator.clipboard.writeText('what was there');
    openPanel();
    await user.click(await screen.findByRole('button', { name: 'Insert' }));
  }

  function noted() {
    return sent.find(({ type }) => type === 'desk.inserted')?.data;
  }

  it('goes to the composer of this conversation and is noted as verified', async () => {
    await insert({ place: 'composer', verified: true });
    expect(await screen.findByText(/It is in the reply box/)).toBeTruthy();
    const asked = sent.find(({ type }) => type === 'page.insert');
    expect(asked).toEqual({
      type: 'page.insert',
      data: { conversation: 'conversation-1', text: 'I am on it.', use: expect.any(String) },
      tab: TAB,
    });
    const id = (asked?.data as { use: string } | undefined)?.use;
    const kept = { id, conversation: 'conversation-1', phrase: 'p', place: 'composer', verified: true };
    expect(noted()).toMatchObject(kept);
  });

  it('is taken back by one press, and is no use of the phrase then', async () => {
    await insert({ place: 'composer', verified: true });
    answers['page.takeBack'] = () => ({ isBack: true });
    answers['desk.takenBack'] = () => undefined;
    await userEvent.click(await screen.findByRole('button', { name: 'Undo' }));
    expect(await screen.findByText('Taken out. The draft reads as before.')).toBeTruthy();
    const { id } = noted() as { id: string };
    expect(sent.find(({ type }) => type === 'page.takeBack')?.data).toEqual({ use: id });
    await waitFor(() => expect(sent.find(({ type }) => type === 'desk.takenBack')?.data).toEqual({ id }));
  });

  it('stays a use where the draft was changed since', async () => {
    await insert({ place: 'composer', verified: true });
    answers['page.takeBack'] = () => ({ isBack: false });
    await userEvent.click(await screen.findByRole('button', { name: 'Undo' }));
    expect(await screen.findByText('The draft was changed since, so it stays as it is.')).toBeTruthy();
    expect(sent.some(({ type }) => type === 'desk.takenBack')).toBe(false);
  });

  it.each(['unverified', 'refused', 'missing', 'note'])('that fails as "%s" copies the words instead', async (why) => {
    await insert({ place: 'failed', why });
    expect(await screen.findByText(/It is copied/)).toBeTruthy();
    expect(await navigator.clipboard.readText()).toBe('I am on it.');
    expect(noted()).toMatchObject({ place: 'clipboard', verified: false });
  });

  it.each([
    ['moved-on', /conversation has changed/],
    ['composing', /Finish the word/],
  ])('that fails as "%s" copies nothing: the words were for another moment', async (why, words) => {
    await insert({ place: 'failed', why });
    expect(await screen.findByText(words)).toBeTruthy();
    expect(await navigator.clipboard.readText()).toBe('what was there');
    expect(noted()).toBeUndefined();
  });
});

describe('phrases', () => {
  it('chosen for one conversation are not shown in another', async () => {
    aBrowser(SITE);
    let page = aHostilePage();
    let choose: (phrases: unknown) => void = () => undefined;
    answers['page.now'] = () => page;
    answers['desk.phrases'] = ({ conversation }) =>
      conversation === 'conversation-1'
        ? [aPhrase({ text: 'For the first.' })]
        : new Promise((done) => (choose = done));
    openPanel();
    expect(await screen.findByText('For the first.')).toBeTruthy();
    page = aHostilePage({ conversation: 'conversation-2', consoleName: 'The second' });
    const { fakeBrowser } = await import('wxt/testing/fake-browser');
    await fakeBrowser.storage.session.set({ visible: { tab: TAB, conversation: 'conversation-2', at: 1 } });
    expect(await screen.findByText('The second')).toBeTruthy();
    expect(screen.queryByText('For the first.')).toBeNull();
    await waitFor(() => expect(sent.filter(({ type }) => type === 'desk.phrases')).toHaveLength(2));
    choose([aPhrase({ text: 'For the second.' })]);
    expect(await screen.findByText('For the second.')).toBeTruthy();
  });
});
