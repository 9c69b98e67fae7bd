import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { CheckIn } from '../../../../components/check-in/check-in';
import { en } from '../../../../locales/en';
import { database } from '../../../../storage/database';
import { renderInEnglish } from '../in-english';

const text = en.calm.checkIn;
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));
const rows = () => database.checkIns.toArray();

function draw() {
  const notify = vi.fn();
  renderInEnglish(<CheckIn notify={notify} />);
  return notify;
}

afterEach(() => database.checkIns.clear());

describe('a word with oneself', () => {
  it('is named with one tap, and taken back with one', async () => {
    const notify = draw();
    await press(text.open.now);
    await press('worn out');
    await waitFor(async () => expect(await rows()).toMatchObject([{ moment: 'now', felt: 'worn-out' }]));
    // Nothing follows: no card is urged on a feeling just named.
    expect(screen.queryByText(/picture one person|think of a time/)).toBeNull();
    await waitFor(() => expect(notify).toHaveBeenCalledWith(text.kept, expect.anything()));
    notify.mock.calls[0]?.[1].onAction();
    await waitFor(async () => expect(await rows()).toEqual([]));
  });

  it.each(['now', 'start', 'end'] as const)('can be skipped without a trace (%s)', async (moment) => {
    const notify = draw();
    await press(text.open[moment]);
    await press(text.skip);
    expect(screen.getByRole('button', { name: text.open[moment] })).toBeTruthy();
    expect(await rows()).toEqual([]);
    expect(notify).not.toHaveBeenCalled();
  });

  it('starts a shift with a card, the other one the next time', async () => {
    draw();
    await press(text.open.start);
    expect(screen.getByText(text.cards['their-view'])).toBeTruthy();
    await press(text.keep);
    await waitFor(async () => expect(await rows()).toHaveLength(1));
    const [row] = await rows();
    expect(row).toEqual({ id: row?.id, at: row?.at, moment: 'start', card: 'their-view' });
    await screen.findByText(/· Start/);
    await press(text.open.start);
    expect(screen.getByText(text.cards.helped)).toBeTruthy();
  });

  it('ends a shift with the good moments that were written, and none is no row', async () => {
    draw();
    await press(text.open.end);
    await userEvent.type(screen.getByLabelText('Moment 1'), 'A thank you from Li');
    await userEvent.type(screen.getByLabelText('Moment 3'), 'Tea');
    await press(text.keep);
    await waitFor(async () =>
      expect(await rows()).toMatchObject([{ moment: 'end', lines: ['A thank you from Li', 'Tea'] }]),
    );
    await press(text.open.end);
    await press(text.keep);
    expect(await rows()).toHaveLength(1);
  });

  it('shows what was kept, and deletes it for good', async () => {
    await database.checkIns.put({ id: 'a', at: Date.now(), moment: 'end', lines: ['Tea'] });
    draw();
    await screen.findByText('Tea');
    await press(text.delete);
    await waitFor(async () => expect(await rows()).toEqual([]));
    expect(await screen.findByText(text.none)).toBeTruthy();
  });
});
