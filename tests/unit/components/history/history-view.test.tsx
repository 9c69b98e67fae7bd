import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { HistoryView } from '../../../../components/history/history-view';
import { database } from '../../../../storage/database';
import { renderInEnglish } from '../in-english';
import { aDay } from '../today/builders';

beforeEach(() => {
  vi.useFakeTimers({ now: new Date(2026, 10, 20, 12), toFake: ['Date'] });
});
afterEach(async () => {
  vi.useRealTimers();
  await database.days.clear();
});

async function open(days: Parameters<typeof aDay>[0][]) {
  await database.days.bulkPut(days.map((day) => aDay(day)));
  const notify = vi.fn();
  renderInEnglish(<HistoryView notify={notify} />);
  await screen.findByRole('heading', { level: 1 });
  return notify;
}

const DAYS = [
  { day: '2026-10-30', conversations: 5, hostile: 1 },
  { day: '2026-11-01', conversations: 10, hostile: 1, pauses: 2 },
  { day: '2026-11-02', conversations: 20, hostile: 8, recovered: 3 },
  { day: '2026-11-20', conversations: 30 },
];

function rows(): string[] {
  const [, ...lines] = within(screen.getAllByRole('table').at(-1) as HTMLElement).getAllByRole('row');
  return lines.map((line) =>
    [...line.children]
      .map((cell) => cell.textContent)
      .join(' | ')
      .replace(/\s/g, ' '),
  );
}

describe('history', () => {
  it('teaches while there is nothing', async () => {
    renderInEnglish(<HistoryView notify={vi.fn()} />);
    expect(await screen.findByText('No days yet')).toBeTruthy();
  });

  it('shows the month with a sign on each day that has something', async () => {
    await open(DAYS);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('1 heavy of 3 days this month');
    expect(screen.getByRole('button', { name: /^2\s*heavy: 8 of 20 conversations hostile/ })).toBeTruthy();
    expect(screen.getByRole('button', { name: /^20\s*none hostile/, pressed: true })).toBeTruthy();
    expect(screen.queryByRole('button', { name: /^3\s/ })).toBeNull();
  });

  it('tells of the day that is chosen', async () => {
    await open(DAYS);
    await userEvent.click(screen.getByRole('button', { name: /^2\s*heavy/ }));
    expect(screen.getByText('Monday, November 2')).toBeTruthy();
    expect(screen.getByText('3 calmed down again · 0 pauses taken')).toBeTruthy();
  });

  it('goes back as far as there is something, and never past today', async () => {
    await open(DAYS);
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Later month' }).disabled).toBe(true);
    await userEvent.click(screen.getByRole('button', { name: 'Earlier month' }));
    expect(await screen.findByRole('heading', { name: 'October 2026' })).toBeTruthy();
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Earlier month' }).disabled).toBe(true);
  });

  it('adds up by week and month, a week over the end of a month whole', async () => {
    await open(DAYS);
    expect(rows()).toEqual(['1 Sun | 10 | 1 | 0 | 2', '2 Mon | 20 | 8 | 3 | 0', '20 Fri | 30 | 0 | 0 | 0']);
    await userEvent.click(screen.getByRole('radio', { name: 'Week' }));
    expect(rows()).toEqual([
      'Oct 26 – Nov 1 | 15 | 2 | 0 | 2',
      'Nov 2 – 8 | 20 | 8 | 3 | 0',
      'Nov 16 – 22 | 30 | 0 | 0 | 0',
    ]);
    await userEvent.click(screen.getByRole('radio', { name: 'Month' }));
    expect(rows()).toEqual(['October | 5 | 1 | 0 | 0', 'November | 60 | 9 | 3 | 2']);
  });

  it('copies the table that is shown', async () => {
    const user = userEvent.setup();
    const notify = await open(DAYS);
    await user.click(screen.getByRole('radio', { name: 'Month' }));
    await user.click(screen.getByRole('button', { name: 'Copy as CSV' }));
    const lines = (await navigator.clipboard.readText()).trim().split('\r\n');
    expect(lines.map((line) => line.split(',').slice(0, 3).join())).toEqual([
      'From,Conversations,Hostile',
      '2026-10-01,5,1',
      '2026-11-01,60,9',
    ]);
    expect(notify).toHaveBeenCalledExactlyOnceWith('Copied. Paste it into a spreadsheet.');
  });
});
