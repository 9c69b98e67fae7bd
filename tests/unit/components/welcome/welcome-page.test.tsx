import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { WelcomePage } from '../../../../components/welcome/welcome-page';
import { language, welcomeDone } from '../../../../storage/settings';
import { SOME_CONSOLES } from '../options/some-consoles';
import { type TheBrowser, theBrowser } from '../options/the-browser';
// The page loads these when it needs them; here they are ready.
import '../../../../assets/model/hostility-model';
import '../../../../domain/hostility/judge';
import '../../../../locales/zh-cn';
import '../../../../locales/zh-tw';

let browser: TheBrowser;

beforeEach(() => {
  browser = theBrowser();
});

async function openPage() {
  render(<WelcomePage consoles={SOME_CONSOLES} />);
  await screen.findByRole('heading', { level: 1 });
  return userEvent.setup();
}

describe('the welcome page', () => {
  it('says what is seen, what is kept and what is never done', async () => {
    await openPage();
    for (const name of ['What it sees', 'What it keeps', 'What it never does']) {
      const part = screen.getByRole('heading', { level: 2, name }).parentElement;
      expect(within(part ?? document.body).getAllByRole('listitem')).toHaveLength(3);
    }
  });

  it('asks the browser for nothing by itself', async () => {
    await openPage();
    expect(browser.request).not.toHaveBeenCalled();
  });

  it('switches on a console and counts it', async () => {
    const user = await openPage();
    await user.click(screen.getByRole('button', { name: 'Switch on Zendesk' }));
    expect(browser.request).toHaveBeenCalledExactlyOnceWith({ origins: ['https://*.zendesk.com/*'] });
    expect(await screen.findByText('1 address is on. You can add more at any time.')).toBeTruthy();
  });

  it('can be read in Chinese from the first moment', async () => {
    vi.spyOn(fakeBrowser.i18n, 'getUILanguage').mockReturnValue('zh-TW');
    const user = await openPage();
    expect(screen.getByRole('heading', { level: 1, name: '你好，這裡是穩住' })).toBeTruthy();
    await user.click(screen.getByRole('radio', { name: '简体' }));
    expect(await screen.findByRole('heading', { level: 1, name: '你好，这里是稳住' })).toBeTruthy();
    expect(await language.read()).toBe('zh_CN');
  });

  it('names the keys that open the panel', async () => {
    await openPage();
    expect(await screen.findByText(/or with Alt\+Shift\+E\.$/)).toBeTruthy();
  });

  it('remembers that it was finished and closes itself', async () => {
    Object.assign(fakeBrowser.tabs, { getCurrent: async () => ({ id: 7 }) });
    const remove = vi.spyOn(fakeBrowser.tabs, 'remove').mockResolvedValue(undefined);
    const user = await openPage();
    await user.click(screen.getByRole('button', { name: 'Close this page' }));
    await waitFor(() => expect(remove).toHaveBeenCalledExactlyOnceWith(7));
    expect(await welcomeDone.read()).toBe(true);
  });
});

describe('a message to try', () => {
  it.each([
    ["The parcel arrived damaged, I'd like a refund.", 'May be: Calm'],
    ["Third time I'm asking. This is ridiculous.", 'May be: Tense'],
    ['Are you stupid or just lazy?', 'May be: Hostile'],
    ['Where is the kill switch on this mower?', 'May be: Calm'],
    ['包裹破了，想退款', 'May be: Calm'],
    ['催了三遍了怎么还没发货！', 'May be: Tense'],
    ['你是不是听不懂人话', 'May be: Hostile'],
    ['请问垃圾袋有大号的吗', 'May be: Calm'],
  ])('%s – %s', async (example, verdict) => {
    const user = await openPage();
    await user.click(screen.getByRole('button', { name: example }));
    expect(await screen.findByText(verdict)).toBeTruthy();
  });

  it('marks the words that led to it', async () => {
    const user = await openPage();
    await user.type(screen.getByLabelText('A message a customer might send'), 'Are you stupid?');
    await waitFor(() => expect(document.querySelector('mark')?.textContent).toContain('stupid'));
  });

  it('says nothing about an empty field', async () => {
    const user = await openPage();
    await user.click(screen.getByRole('button', { name: 'Are you stupid or just lazy?' }));
    await screen.findByText('May be: Hostile');
    await user.clear(screen.getByLabelText('A message a customer might send'));
    expect(screen.queryByText(/^May be/)).toBeNull();
  });
});
