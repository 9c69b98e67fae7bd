import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { OptionsPage } from '../../../../components/options/options-page';
import {
  language,
  ownWords,
  pauseOffers,
  responseClock,
  retentionDays,
  sensitivity,
} from '../../../../storage/settings';
import { SOME_CONSOLES } from './some-consoles';
import { theBrowser } from './the-browser';
// The pages load these when they need them; here they are ready.
import '../../../../assets/model/hostility-model';
import '../../../../domain/hostility/judge';
import '../../../../locales/zh-cn';
import '../../../../locales/zh-tw';

beforeEach(() => {
  theBrowser();
});

afterEach(() => {
  location.hash = '';
});

async function openPage() {
  render(<OptionsPage consoles={SOME_CONSOLES} />);
  await screen.findByRole('heading', { level: 1 });
  return userEvent.setup();
}

function section(name: string) {
  const found = screen.getByRole('heading', { level: 2, name }).closest('section');
  if (!found) throw new Error(`no section ${name}`);
  return within(found);
}

describe('the language', () => {
  it('follows the browser until one is chosen', async () => {
    await openPage();
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Evenkeel settings');
    expect(document.documentElement.lang).toBe('en');
  });

  it('changes the page at once and is kept', async () => {
    const user = await openPage();
    await user.click(screen.getByRole('radio', { name: '繁體' }));
    expect(await screen.findByRole('heading', { level: 1, name: '穩住的設定' })).toBeTruthy();
    expect(document.documentElement.lang).toBe('zh-Hant-TW');
    expect(document.title).toBe('穩住的設定');
    expect(await language.read()).toBe('zh_TW');
    await user.click(screen.getByRole('radio', { name: '简体' }));
    expect(await screen.findByRole('heading', { level: 1, name: '稳住的设置' })).toBeTruthy();
  });
});

describe('how readily a message counts', () => {
  it('is chosen, tells what was corrected since, and takes part in the trial', async () => {
    await sensitivity.write({ step: 0, alarms: 3, misses: 1 });
    const user = await openPage();
    const part = section('Sensitivity and own words');
    expect(part.getByText('Close cases you corrected since: 3 did not count, 1 did.')).toBeTruthy();
    await user.click(part.getByRole('radio', { name: 'At the slightest' }));
    await waitFor(async () => expect(await sensitivity.read()).toEqual({ step: 2, alarms: 0, misses: 0 }));
    expect(part.queryByText(/Close cases/)).toBeNull();
    await user.type(part.getByLabelText('A message a customer might send'), 'is this a joke to you');
    expect(await part.findByText('May be: Hostile')).toBeTruthy();
    await user.click(part.getByRole('radio', { name: 'Only plain cases' }));
    await waitFor(() => expect(part.queryByText('May be: Hostile')).toBeNull());
  });
});

describe('own words', () => {
  it('are added, judged by, removed, and brought back by undo', async () => {
    const user = await openPage();
    const words = section('Sensitivity and own words');
    await user.type(words.getByLabelText('Add a word that counts'), '  clown   show {Enter}');
    await waitFor(async () => expect((await ownWords.read()).hostile).toEqual(['clown show']));
    await user.type(words.getByLabelText('A message a customer might send'), 'This is a clown show');
    expect(await words.findByText('May be: Hostile')).toBeTruthy();
    await user.click(words.getByRole('button', { name: 'Remove clown show' }));
    await waitFor(async () => expect((await ownWords.read()).hostile).toEqual([]));
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(async () => expect((await ownWords.read()).hostile).toEqual(['clown show']));
  });

  it('are refused in words when they are in the other list', async () => {
    await ownWords.write({ hostile: [], harmless: ['草莓'] });
    const user = await openPage();
    const words = section('Sensitivity and own words');
    await user.type(words.getByLabelText('Add a word that counts'), '草莓{Enter}');
    expect(words.getByText('It is in the other list. Remove it there first.')).toBeTruthy();
    expect((await ownWords.read()).hostile).toEqual([]);
  });
});

describe('the pause', () => {
  it('is no longer offered once switched off', async () => {
    const user = await openPage();
    await user.click(section('Pause').getByRole('switch', { name: 'Offer pauses' }));
    await waitFor(async () => expect(await pauseOffers.read()).toBe(false));
    expect(section('Pause').getByText(/No pause is offered/)).toBeTruthy();
  });

  it('keeps the response clock in seconds once a field is left', async () => {
    const user = await openPage();
    const limit = section('Pause').getByLabelText('Limit, in seconds');
    await user.clear(limit);
    await user.type(limit, '300');
    expect(await responseClock.read()).toEqual({ limitSeconds: 180, warnSeconds: 100 });
    await user.keyboard('{Enter}');
    await waitFor(async () => expect(await responseClock.read()).toEqual({ limitSeconds: 300, warnSeconds: 100 }));
    expect(section('Pause').getByText(/nobody has waited over 200 s; three breaths, up to 240 s/)).toBeTruthy();
    await user.click(section('Pause').getByRole('button', { name: 'Back to 180 and 100' }));
    await waitFor(async () => expect(await responseClock.read()).toEqual({ limitSeconds: 180, warnSeconds: 100 }));
  });

  it('takes the clock of a platform in one click, and tells the room it leaves', async () => {
    await openPage();
    await userEvent.click(screen.getByRole('button', { name: 'Tickets: 7200 and 3600' }));
    await waitFor(async () => expect(await responseClock.read()).toEqual({ limitSeconds: 7_200, warnSeconds: 3_600 }));
    expect(screen.getByText(/nobody has waited over 7100 s/)).toBeTruthy();
  });

  it('keeps the old clock and says why when a number makes no sense', async () => {
    const user = await openPage();
    const warn = section('Pause').getByLabelText('Platform warns from, in seconds');
    await user.clear(warn);
    await user.type(warn, '500');
    await user.tab();
    expect(section('Pause').getByText('The warning has to come before the limit.')).toBeTruthy();
    expect(await responseClock.read()).toEqual({ limitSeconds: 180, warnSeconds: 100 });
  });
});

describe('how long conversations are kept', () => {
  it('is shortened with an undo', async () => {
    const user = await openPage();
    await user.click(section('Privacy and data').getByRole('radio', { name: '30 days' }));
    await waitFor(async () => expect(await retentionDays.read()).toBe(30));
    expect(screen.getByText(/Conversations older than 30 days go/)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(async () => expect(await retentionDays.read()).toBe(90));
  });
});

describe('the page as a whole', () => {
  it('goes to the section its address names', async () => {
    location.hash = '#privacy';
    await openPage();
    await waitFor(() => expect(document.activeElement?.textContent).toBe('Privacy and data'));
  });

  it('links to every section, and every link leads somewhere', async () => {
    await openPage();
    const links = within(screen.getByRole('navigation')).getAllByRole<HTMLAnchorElement>('link');
    const anchors = links.map((link) => link.getAttribute('href')?.slice(1) ?? '');
    expect(anchors).toEqual(
      screen.getAllByRole('heading', { level: 2 }).map((heading) => heading.closest('section')?.id),
    );
  });

  it('lists the shortcuts and opens the browser page that changes them', async () => {
    const createTab = theBrowser().createTab;
    const user = await openPage();
    expect(await section('Shortcuts').findByText('Alt+Shift+E')).toBeTruthy();
    expect(section('Shortcuts').getByText('Press the toolbar button').parentElement?.textContent).toContain('not set');
    await user.click(section('Shortcuts').getByRole('button', { name: 'Change shortcuts' }));
    expect(createTab).toHaveBeenCalledExactlyOnceWith({ url: 'chrome://extensions/shortcuts' });
  });

  it('says so when a stored setting cannot be read', async () => {
    await fakeBrowser.storage.local.set({ responseClock: 'three minutes' });
    await openPage();
    expect(await screen.findByText(/Some of your settings cannot be read/)).toBeTruthy();
  });

  it('brings the old value back and tells why when a change cannot be stored', async () => {
    const user = await openPage();
    const set = vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('QUOTA_BYTES quota exceeded'));
    await user.click(section('Pause').getByRole('switch', { name: 'Offer pauses' }));
    expect(await screen.findByText(/QUOTA_BYTES quota exceeded/)).toBeTruthy();
    expect(set).toHaveBeenCalled();
    expect(section('Pause').getByRole('switch', { name: 'Offer pauses' }).getAttribute('aria-checked')).toBe('true');
  });
});
