import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { NowMessage } from '../../../../messaging/view';
import { database } from '../../../../storage/database';
import { ownWords, sensitivity } from '../../../../storage/settings';
import { aMessage } from '../now/builders';
import { aHostilePage, aTurn, correctsInStore, SITE } from './hostile-page';
import { aBrowser, answers, forgetAll, openPanel } from './the-panel';

vi.mock('../../../../messaging/client', async () => ({ sendMessage: (await import('./the-panel')).sendMessage }));

afterEach(forgetAll);

describe('after a correction', () => {
  async function correct(over: Partial<NowMessage>, button: string): Promise<void> {
    aBrowser(SITE);
    correctsInStore();
    await database.turns.put(aTurn('f'));
    answers['page.now'] = () => aHostilePage({ messages: [aMessage({ fingerprint: 'f', ...over })] });
    openPanel();
    await userEvent.click(await screen.findByText(/^Why/));
    const all = screen.queryByRole('button', { name: /^Show (all|the customer)/ });
    if (all) await userEvent.click(all);
    await userEvent.click(await screen.findByRole('button', { name: button }));
  }

  it('the words that led to it can be made harmless, and brought back', async () => {
    await correct({ text: 'you moron', severity: 2, cues: [{ start: 4, end: 9 }] }, 'Not hostile');
    await userEvent.click(await screen.findByRole('button', { name: 'Never count “moron”' }));
    await waitFor(async () => expect(await ownWords.read()).toEqual({ hostile: [], harmless: ['moron'] }));
    expect(screen.queryByRole('button', { name: 'Never count “moron”' })).toBeNull();
    await userEvent.click(
      within(screen.getByText(/“moron” no longer counts/).closest('output') as HTMLElement).getByRole('button', {
        name: 'Undo',
      }),
    );
    await waitFor(async () => expect((await ownWords.read()).harmless).toEqual([]));
  });

  it('a word of a message that should have counted can be added', async () => {
    await correct({ text: 'what a clown', severity: 0 }, 'This was hostile');
    await userEvent.type(await screen.findByLabelText('A word of it that always counts'), 'clown{Enter}');
    await waitFor(async () => expect(await ownWords.read()).toEqual({ hostile: ['clown'], harmless: [] }));
  });

  it('nothing is offered where the message counted before as well', async () => {
    aBrowser(SITE);
    await database.turns.put(aTurn('f', 3));
    answers['page.now'] = () => aHostilePage();
    openPanel();
    await userEvent.click(await screen.findByText(/^Why/));
    expect(await screen.findByText('Counted your way.')).toBeTruthy();
    expect(screen.queryByLabelText('A word of it that always counts')).toBeNull();
  });

  it('nothing is offered where the agent agrees with the verdict', async () => {
    aBrowser(SITE);
    answers['page.now'] = () => aHostilePage();
    openPanel();
    await screen.findByRole('button', { name: 'Not hostile' });
    expect(screen.queryByRole('button', { name: /^Never count/ })).toBeNull();
    expect(screen.queryByLabelText('A word of it that always counts')).toBeNull();
  });

  it('enough corrections to one side offer a step, which is taken, undone, or left', async () => {
    aBrowser(SITE);
    await sensitivity.write({ step: 0, alarms: 3, misses: 0 });
    answers['page.now'] = () => aHostilePage();
    openPanel();
    expect(await screen.findByText('You said of 3 close cases that they do not count.')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Count a little less readily' }));
    await waitFor(async () => expect(await sensitivity.read()).toEqual({ step: -1, alarms: 0, misses: 0 }));
    await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(async () => expect(await sensitivity.read()).toEqual({ step: 0, alarms: 3, misses: 0 }));
    await userEvent.click(screen.getByRole('button', { name: 'Leave it as it is' }));
    await waitFor(async () => expect(await sensitivity.read()).toEqual({ step: 0, alarms: 0, misses: 0 }));
    expect(screen.queryByText(/close cases/)).toBeNull();
  });
});
