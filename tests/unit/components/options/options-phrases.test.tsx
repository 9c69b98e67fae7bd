import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ReadAnswer } from '../../../../components/hooks/read-phrase-file';
import { OptionsPage } from '../../../../components/options/options-page';
import { PhraseFileError } from '../../../../storage/phrase-files/problem';
import { readPhraseFile } from '../../../../storage/phrase-files/read-phrase-file';
import { database } from '../../../../storage/database';
import { anOwnPhrase } from '../../../builders/own-phrase';
import { SOME_CONSOLES } from './some-consoles';
import { theBrowser } from './the-browser';

// Tests have no workers: the same reader, in place.
vi.mock('../../../../components/hooks/read-phrase-file', () => ({
  readInWorker: async (file: File): Promise<ReadAnswer> => {
    try {
      return { ok: true, file: await readPhraseFile(new Uint8Array(await file.arrayBuffer()), file.name) };
    } catch (error) {
      if (!(error instanceof PhraseFileError)) throw error;
      return { ok: false, problem: error.problem, detail: error.detail };
    }
  },
}));

beforeEach(() => {
  theBrowser();
});

afterEach(async () => {
  await Promise.all(database.tables.map((table) => table.clear()));
});

async function openSection() {
  render(<OptionsPage consoles={SOME_CONSOLES} />);
  const heading = await screen.findByRole('heading', { level: 2, name: 'Own phrases' });
  const section = heading.closest('section');
  if (!section) throw new Error('the heading stands in no section');
  await within(section).findByRole('button', { name: 'Write a phrase' });
  return { user: userEvent.setup(), section: within(section), input: () => fileInput(section) };
}

function fileInput(section: HTMLElement): HTMLInputElement {
  const input = section.querySelector<HTMLInputElement>('input[type=file]');
  if (!input) throw new Error('no field for the file');
  return input;
}

const stored = async () => (await database.ownPhrases.toArray()).map(({ text }) => text);
const aCsv = (text: string, name = 'replies.csv') => new File([text], name, { type: 'text/csv' });

describe('an own phrase', () => {
  it('is written, kept, and undone', async () => {
    const { user, section } = await openSection();
    await user.click(section.getByRole('button', { name: 'Write a phrase' }));
    await user.type(section.getByRole('textbox', { name: 'Words' }), 'I am on it.');
    await user.type(section.getByRole('combobox', { name: 'Folder' }), 'Parcels');
    await user.type(section.getByRole('textbox', { name: 'Tags' }), 'late, lost');
    await user.click(section.getByRole('button', { name: 'Keep' }));
    expect(await section.findByText('You keep 1 phrase.')).toBeTruthy();
    expect(await section.findByText('Parcels · #late #lost')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(async () => expect(await stored()).toEqual([]));
  });

  it('that cannot be stored stays in the form, with a word about it', async () => {
    const { user, section } = await openSection();
    await user.click(section.getByRole('button', { name: 'Write a phrase' }));
    await user.type(section.getByRole('textbox', { name: 'Words' }), 'I am on it.');
    const add = vi.spyOn(database.ownPhrases, 'add').mockRejectedValueOnce(new Error('no room'));
    await user.click(section.getByRole('button', { name: 'Keep' }));
    await waitFor(() => expect(add).toHaveBeenCalled());
    expect(await screen.findByText(/^That did not work/)).toBeTruthy();
    expect(section.getByRole('textbox', { name: 'Words' })).toHaveProperty('value', 'I am on it.');
    await user.click(section.getByRole('button', { name: 'Keep' }));
    await waitFor(async () => expect(await stored()).toEqual(['I am on it.']));
    expect(section.queryByRole('textbox', { name: 'Words' })).toBeNull();
  });

  it('without words is not kept, and the form says so', async () => {
    const { user, section } = await openSection();
    await user.click(section.getByRole('button', { name: 'Write a phrase' }));
    await user.click(section.getByRole('button', { name: 'Keep' }));
    expect(section.getByText('A phrase needs words.')).toBeTruthy();
    await user.keyboard('{Escape}');
  });

  it('is changed, starred and deleted, each undone where it can be', async () => {
    await database.ownPhrases.put(anOwnPhrase({ text: 'Before', title: 'Mine', uses: 3 }));
    const { user, section } = await openSection();
    expect(await section.findByText(/used 3 times/)).toBeTruthy();
    await user.click(section.getByRole('button', { name: 'It helped' }));
    await waitFor(() =>
      expect(section.getByRole('button', { name: 'It helped' }).getAttribute('aria-pressed')).toBe('true'),
    );
    await user.click(section.getByRole('button', { name: 'Edit “Mine”' }));
    const words = section.getByRole('textbox', { name: 'Words' });
    await user.clear(words);
    await user.type(words, 'After');
    await user.click(section.getByRole('button', { name: 'Keep' }));
    expect(await section.findByText('After')).toBeTruthy();
    await user.click(section.getByRole('button', { name: 'Delete “Mine”' }));
    await waitFor(async () => expect(await stored()).toEqual([]));
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(await section.findByText('After')).toBeTruthy();
    expect((await database.ownPhrases.toArray())[0]).toMatchObject({ starred: true, uses: 3 });
  });

  it('is found by initials, and by folder, which is deleted with all that is in it', async () => {
    await database.ownPhrases.bulkPut([
      anOwnPhrase({ text: '物流延误', folder: '售后' }),
      anOwnPhrase({ text: '欢迎光临', folder: '售前' }),
      anOwnPhrase({ text: '退款到账', folder: '售后/退款' }),
    ]);
    const { user, section } = await openSection();
    const shown = () => within(section.getByRole('list', { name: 'Your phrases' })).queryAllByRole('listitem').length;
    await waitFor(() => expect(shown()).toBe(3));
    await user.type(section.getByRole('searchbox', { name: 'Find in your phrases' }), 'wlyw');
    await waitFor(() => expect(shown()).toBe(1));
    await user.clear(section.getByRole('searchbox', { name: 'Find in your phrases' }));
    await user.selectOptions(section.getByRole('combobox', { name: 'Folder' }), '售后');
    expect(shown()).toBe(2);
    await user.click(section.getByRole('button', { name: 'Delete this folder' }));
    await waitFor(async () => expect(await stored()).toEqual(['欢迎光临']));
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(async () => expect(await stored()).toHaveLength(3));
  });
});

describe('a file', () => {
  it('is looked at first: right rows, the rest by row and reason; then brought in, then undone', async () => {
    const { user, section, input } = await openSection();
    await user.upload(input(), aCsv('内容,分组\n物流延误,售后\n,售后\n<script>alert(1)</script>,\n'));
    expect(await section.findByText('1 row cannot come in')).toBeTruthy();
    expect(section.getByText('Row 3: no words')).toBeTruthy();
    expect(await stored()).toEqual([]);
    await user.click(section.getByRole('button', { name: 'Bring in 2 phrases' }));
    expect(await screen.findByText('2 phrases brought in.')).toBeTruthy();
    await waitFor(async () => expect((await stored()).sort()).toEqual(['<script>alert(1)</script>', '物流延误']));
    expect(await section.findByText('<script>alert(1)</script>')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(async () => expect(await stored()).toEqual([]));
  });

  it('that is a pack tells new, changed, same and gone, and deletes only when asked to', async () => {
    const from = { pack: 'Sale', folder: '', title: '' };
    await database.ownPhrases.bulkPut([
      anOwnPhrase({ id: 'own-s', text: 'Same', packKey: 's', ...from }),
      anOwnPhrase({ id: 'own-c', text: 'Old words', packKey: 'c', uses: 4, ...from }),
      anOwnPhrase({ id: 'own-g', text: 'Gone', packKey: 'g', ...from }),
    ]);
    const phrases = [
      { key: 's', text: 'Same' },
      { key: 'c', text: 'New words' },
      { key: 'n', text: 'Newcomer' },
    ];
    const pack = { format: 'evenkeel-phrases', formatVersion: 1, name: 'Sale', version: '2', phrases };
    const { user, section, input } = await openSection();
    await user.upload(input(), aCsv(JSON.stringify(pack), 'sale.json'));
    expect(await section.findByText('Pack “Sale”, version 2')).toBeTruthy();
    const figure = (name: string) => section.getByRole('rowheader', { name }).nextElementSibling?.textContent;
    expect(['New', 'Changed', 'Same as here', 'No longer in the pack'].map(figure)).toEqual(['1', '1', '1', '1']);
    await user.click(section.getByRole('switch', { name: 'Delete those that are no longer in the pack' }));
    await user.click(section.getByRole('button', { name: 'Bring in 2 phrases' }));
    await waitFor(async () => expect((await stored()).sort()).toEqual(['New words', 'Newcomer', 'Same']));
    expect((await database.ownPhrases.get('own-c'))?.uses).toBe(4);
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(async () => expect((await stored()).sort()).toEqual(['Gone', 'Old words', 'Same']));
  });

  it.each([
    ['a.xlsx', 'no workbook', /damaged or not an Excel file/],
    ['a.csv', 'x,y\n1,2', /No column in a.csv holds the words/],
    ['a.yml', 'matches: [', /damaged or cut off/],
  ])('%s that cannot be read is refused in words', async (name, text, words) => {
    const { user, section, input } = await openSection();
    await user.upload(input(), aCsv(text, name));
    expect(await section.findByText(words)).toBeTruthy();
    expect(section.queryByRole('button', { name: /^Bring in/ })).toBeNull();
  });
});
