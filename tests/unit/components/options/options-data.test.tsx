import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { OptionsPage } from '../../../../components/options/options-page';
import { database } from '../../../../storage/database';
import { draftGuard, notMyDaySince, ownWords, pauseOffers, switchedOff } from '../../../../storage/settings';
import type { DayRecord } from '../../../../storage/tables/days';
import { SOME_CONSOLES } from './some-consoles';
import { theBrowser } from './the-browser';

function aDay(day: string, hostile = 6): DayRecord {
  return {
    day,
    conversations: 40,
    hostile,
    abusive: 1,
    recovered: 3,
    messages: [100, 20, hostile, 1],
    replies: 120,
    offers: 2,
    pauses: 1,
    pauseMs: 60_000,
    phraseUses: 9,
  };
}

function aFile(days: readonly unknown[], extra: object = {}): File {
  const file = {
    format: 'evenkeel-export',
    version: 1,
    exportedAt: Date.UTC(2026, 10, 20),
    tables: { days, ...extra },
  };
  return new File([JSON.stringify(file)], 'mine.json', { type: 'application/json' });
}

beforeEach(async () => {
  theBrowser();
  await database.days.put(aDay('2026-11-01', 1));
});

afterEach(async () => {
  await Promise.all(database.tables.map((table) => table.clear()));
});

async function openPage() {
  render(<OptionsPage consoles={SOME_CONSOLES} />);
  const heading = await screen.findByRole('heading', { level: 2, name: 'Privacy and data' });
  const section = heading.closest('section');
  if (!section) throw new Error('the heading stands in no section');
  const input = section.querySelector<HTMLInputElement>('input[type=file]');
  if (!input) throw new Error('no field for the file');
  return { user: userEvent.setup(), privacy: within(section), input };
}

async function storedDays(): Promise<string[]> {
  return (await database.days.toArray()).map((row) => row.day);
}

describe('what is kept', () => {
  it('is listed with how long and how much it is now, and counts on by itself', async () => {
    const { privacy } = await openPage();
    const days = privacy.getByRole('heading', { name: 'Daily totals' }).closest('li');
    await waitFor(() => expect(days?.textContent).toContain('until you delete it · 1 row'));
    await database.days.put(aDay('2026-11-02'));
    await waitFor(() => expect(days?.textContent).toContain('2 rows'));
    expect(privacy.getByRole('heading', { name: 'Judged messages' }).closest('li')?.textContent).toContain('30 days');
  });

  it('names the columns of each table as they are', async () => {
    const { privacy } = await openPage();
    expect(privacy.getByRole('heading', { name: 'Judged messages' }).closest('li')?.textContent).toContain(
      'fingerprint, conversation',
    );
  });
});

describe('the export', () => {
  it('saves every row in one file named after the day', async () => {
    let saved: Blob | undefined;
    vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
      saved = blob as Blob;
      return 'blob:saved';
    });
    const names: string[] = [];
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(this: HTMLAnchorElement) {
      names.push(this.download);
    });
    const { user, privacy } = await openPage();
    await user.click(privacy.getByRole('button', { name: 'Save a file' }));
    expect(await screen.findByText(/^1 row saved to evenkeel-\d{4}-\d\d-\d\d\.json\.$/)).toBeTruthy();
    expect(names).toHaveLength(1);
    const file = JSON.parse((await saved?.text()) ?? '{}');
    expect(file).toMatchObject({ format: 'evenkeel-export', version: 1, tables: { days: [{ day: '2026-11-01' }] } });
  });

  it('says what is wrong when the store fails', async () => {
    vi.spyOn(database.days, 'toArray').mockRejectedValue(new DOMException('no', 'QuotaExceededError'));
    const { user, privacy } = await openPage();
    await user.click(privacy.getByRole('button', { name: 'Save a file' }));
    expect(await screen.findByText(/^No file was saved\. The disk is full/)).toBeTruthy();
  });
});

describe('a file chosen for import', () => {
  it('is compared with what is here before anything changes', async () => {
    const { user, privacy, input } = await openPage();
    await user.upload(input, aFile([aDay('2026-11-01'), aDay('2026-11-02')]));
    const row = (await privacy.findByRole('table')).querySelector('tbody tr:last-child');
    expect([...(row?.children ?? [])].map((cell) => cell.textContent)).toEqual(['Daily totals', '2', '1', '1']);
    expect(privacy.getByText(/mine\.json was saved on/).textContent).toMatch(/It covers .*2026 to .*2026/);
    expect(await storedDays()).toEqual(['2026-11-01']);
  });

  it('lists what does not fit, in words', async () => {
    const { user, privacy, input } = await openPage();
    await user.upload(
      input,
      aFile([aDay('2026-11-02'), { day: 'yesterday' }, aDay('2026-11-02')], { mystery: [], offers: 'none' }),
    );
    expect(await privacy.findByText('4 entries do not fit and are left out')).toBeTruthy();
    expect(privacy.getByText(/^Daily totals, row 2: a value does not fit \(/)).toBeTruthy();
    expect(privacy.getByText('Daily totals, row 3: there already with the same key.')).toBeTruthy();
    expect(privacy.getByText('mystery: not known to this version.')).toBeTruthy();
    expect(privacy.getByText('Offered pauses: not a list of rows.')).toBeTruthy();
  });

  it('is cut short in the list when very much does not fit', async () => {
    const { user, privacy, input } = await openPage();
    await user.upload(input, aFile(Array.from({ length: 150 }, () => ({ day: 'x' }))));
    expect(await privacy.findByText('150 entries do not fit and are left out')).toBeTruthy();
    expect(privacy.getByText('and 130 more')).toBeTruthy();
  });

  it.each([
    ['broken', '{"format":"evenkeel-exp', 'mine.json is broken or cut off. Save it anew and try again.'],
    ['of another program', '{"format":"else","tables":{}}', 'mine.json was not saved by Evenkeel.'],
    [
      'of a newer version',
      '{"format":"evenkeel-export","version":9,"exportedAt":1,"tables":{}}',
      'mine.json was saved by a newer version of Evenkeel. Update this one first.',
    ],
    [
      'without tables',
      '{"format":"evenkeel-export","version":1,"exportedAt":1}',
      'mine.json was saved by Evenkeel, but its tables are missing.',
    ],
  ])('is refused when it is %s', async (_, text, words) => {
    const { user, privacy, input } = await openPage();
    await user.upload(input, new File([text], 'mine.json', { type: 'application/json' }));
    expect(await privacy.findByText(words)).toBeTruthy();
    expect(privacy.queryByRole('button', { name: 'Bring it in' })).toBeNull();
  });

  it('that cannot be read is refused', async () => {
    const { user, privacy, input } = await openPage();
    const file = aFile([]);
    file.text = () => Promise.reject(new DOMException('gone', 'NotFoundError'));
    await user.upload(input, file);
    expect(await privacy.findByText(/^mine\.json cannot be read/)).toBeTruthy();
  });

  it('is added to what is here with one click', async () => {
    const { user, privacy, input } = await openPage();
    await user.upload(input, aFile([aDay('2026-11-02')]));
    await user.click(await privacy.findByRole('button', { name: 'Bring it in' }));
    expect(await screen.findByText('mine.json is brought in.')).toBeTruthy();
    expect(await storedDays()).toEqual(['2026-11-01', '2026-11-02']);
    expect(privacy.queryByRole('table')).toBeNull();
  });

  it('replaces what is here only after a second step', async () => {
    const { user, privacy, input } = await openPage();
    await user.upload(input, aFile([aDay('2026-11-02')]));
    await user.click(await privacy.findByRole('radio', { name: 'Replace' }));
    await user.click(privacy.getByRole('button', { name: 'Bring it in' }));
    const asked = within(privacy.getByRole('alertdialog'));
    expect(asked.getByText(/This cannot be undone/)).toBeTruthy();
    expect(await storedDays()).toEqual(['2026-11-01']);
    await user.click(asked.getByRole('button', { name: 'Delete and replace' }));
    expect(await screen.findByText('mine.json is brought in.')).toBeTruthy();
    expect(await storedDays()).toEqual(['2026-11-02']);
  });

  it('leaves what is here when the second step is declined, and the focus where it was', async () => {
    const { user, privacy, input } = await openPage();
    await user.upload(input, aFile([aDay('2026-11-02')]));
    await user.click(await privacy.findByRole('radio', { name: 'Replace' }));
    await user.click(privacy.getByRole('button', { name: 'Bring it in' }));
    expect(document.activeElement?.textContent).toBe('Keep what is here');
    await user.keyboard('{Escape}');
    expect(privacy.queryByRole('alertdialog')).toBeNull();
    expect(document.activeElement?.textContent).toBe('Bring it in');
    expect(await storedDays()).toEqual(['2026-11-01']);
  });

  it('that cannot be stored leaves everything as it was and says why', async () => {
    const { user, privacy, input } = await openPage();
    await user.upload(input, aFile([aDay('2026-11-02')]));
    await privacy.findByRole('table');
    vi.spyOn(database.days, 'put').mockRejectedValue(new DOMException('no', 'QuotaExceededError'));
    await user.click(privacy.getByRole('button', { name: 'Bring it in' }));
    expect(
      await screen.findByText(/^It was not brought in; what was here is unchanged\. The disk is full/),
    ).toBeTruthy();
    expect(await storedDays()).toEqual(['2026-11-01']);
  });
});

describe('deleting everything', () => {
  it('asks first, and deletes nothing when declined', async () => {
    const { user, privacy } = await openPage();
    await user.click(privacy.getByRole('button', { name: 'Delete everything' }));
    await user.click(within(privacy.getByRole('alertdialog')).getByRole('button', { name: 'Keep what is here' }));
    expect(privacy.queryByRole('alertdialog')).toBeNull();
    expect(await storedDays()).toEqual(['2026-11-01']);
  });

  it('deletes history, own words and settings, and begins to watch nothing that was off', async () => {
    await ownWords.write({ hostile: ['老六'], harmless: [] });
    await pauseOffers.write(false);
    await draftGuard.write({ off: [], hold: true });
    await notMyDaySince.write(1);
    await switchedOff.write(['https://desk.example.com/*']);
    const { user, privacy } = await openPage();
    await user.click(privacy.getByRole('button', { name: 'Delete everything' }));
    await user.click(privacy.getByRole('button', { name: 'Yes, delete' }));
    expect(await screen.findByText('Everything is deleted.')).toBeTruthy();
    expect(await storedDays()).toEqual([]);
    expect(await ownWords.read()).toEqual({ hostile: [], harmless: [] });
    expect(await pauseOffers.read()).toBe(true);
    expect((await draftGuard.read()).hold).toBe(false);
    expect(await notMyDaySince.read()).toBe(0);
    expect(await switchedOff.read()).toEqual(['https://desk.example.com/*']);
    expect(screen.queryByText('老六')).toBeNull();
  });

  it('keeps own words and settings when only the history should go', async () => {
    await ownWords.write({ hostile: ['老六'], harmless: [] });
    const { user, privacy } = await openPage();
    await user.click(privacy.getByRole('button', { name: 'Delete everything' }));
    await user.click(privacy.getByRole('switch', { name: 'Also my settings and own words' }));
    await user.click(privacy.getByRole('button', { name: 'Yes, delete' }));
    expect(await screen.findByText(/^The history is deleted/)).toBeTruthy();
    expect(await storedDays()).toEqual([]);
    expect((await ownWords.read()).hostile).toEqual(['老六']);
  });
});
