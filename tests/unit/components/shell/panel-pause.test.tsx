import { fireEvent, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { lengthOf, RESETS } from '../../../../domain/pause/resets';
import { localDayOf } from '../../../../domain/load/local-day';
import { database } from '../../../../storage/database';
import { notMyDaySince, notNowUntil, pauseStyle } from '../../../../storage/settings';
import { answerOffer } from '../../../../storage/queries/offers';
import { startPause } from '../../../../storage/queries/pauses';
import type { OfferRecord } from '../../../../storage/tables/offers';
import { anOpenNow, aPhrase } from '../now/builders';
import { aDay } from '../today/builders';
import { anOffer as aDomainOffer } from '../../../builders/offer';
import { aBrowser, answers, forgetAll, openPanel, sent, TAB } from './the-panel';

vi.mock('../../../../messaging/client', async () => ({ sendMessage: (await import('./the-panel')).sendMessage }));

beforeEach(() => {
  aBrowser({});
  answers['page.keep'] = () => undefined;
  answers['page.return'] = () => ({ draftKept: true });
  answers['desk.answerOffer'] = ({ offer, answer }) => answerOffer(offer, answer, Date.now());
  answers['desk.startPause'] = (pause) =>
    startPause({ ...pause, startedAt: Date.now(), plannedMs: lengthOf(RESETS[pause.reset]) });
});
afterEach(async () => {
  await forgetAll();
  await pauseStyle.write(pauseStyle.fallback);
});

const anOffer = (over: Partial<OfferRecord> = {}): OfferRecord =>
  aDomainOffer({ id: 'o', conversation: 'c', at: Date.now(), ...over });

async function openPauseView() {
  openPanel();
  await userEvent.click(await screen.findByRole('tab', { name: 'Pause' }));
  await screen.findByRole('button', { name: /Three breaths/ });
}

async function onlyPause() {
  const [pause, ...others] = await database.pauses.toArray();
  expect(others).toEqual([]);
  return pause;
}

describe('a pause from the panel', () => {
  it('keeps the draft first, runs, and an early end by Esc is recorded without a rating', async () => {
    await openPauseView();
    await userEvent.click(screen.getByRole('button', { name: /Three breaths/ }));
    expect(await screen.findByRole('button', { name: 'End here' })).toBeTruthy();
    const order = sent.map(({ type }) => type).filter((type) => type === 'page.keep' || type === 'desk.startPause');
    expect(order).toEqual(['page.keep', 'desk.startPause']);

    await userEvent.keyboard('{Escape}');
    expect(await screen.findByText('Ended here. That is fine.')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Back' }));
    await waitFor(async () => expect((await onlyPause())?.draftKept).toBe(true));
    const pause = await onlyPause();
    expect(pause?.ending).toBe('early');
    expect(pause && 'before' in pause && pause.before).toBeFalsy();
    expect(pause && 'after' in pause && pause.after).toBeFalsy();
    expect(sent).toContainEqual({ type: 'page.return', data: undefined, tab: TAB });
    expect(await screen.findByText('Your draft is as you left it.')).toBeTruthy();
  });

  it('notes the sliders that were touched', async () => {
    await openPauseView();
    fireEvent.change(screen.getByRole('slider', { name: 'Body' }), { target: { value: '0.9' } });
    await userEvent.click(screen.getByRole('button', { name: /Three breaths/ }));
    await userEvent.click(await screen.findByRole('button', { name: 'End here' }));
    await screen.findByText('Ended here. That is fine.');
    fireEvent.change(screen.getByRole('slider', { name: 'Mood' }), { target: { value: '0.6' } });
    await userEvent.click(screen.getByRole('button', { name: 'Back' }));
    await waitFor(async () => {
      expect(await onlyPause()).toMatchObject({ before: { arousal: 0.9 }, after: { pleasure: 0.6 } });
    });
  });

  it('says so when the draft reads differently', async () => {
    answers['page.return'] = () => ({ draftKept: false });
    await openPauseView();
    await userEvent.click(screen.getByRole('button', { name: /Three breaths/ }));
    await userEvent.click(await screen.findByRole('button', { name: 'End here' }));
    await userEvent.click(await screen.findByRole('button', { name: 'Back' }));
    expect(await screen.findByText(/The draft reads differently now/)).toBeTruthy();
  });

  it('that cannot be stored does not begin', async () => {
    answers['desk.startPause'] = () => Promise.reject(Object.assign(new Error('no'), { name: 'InvalidRequest' }));
    await openPauseView();
    await userEvent.click(screen.getByRole('button', { name: /Three breaths/ }));
    expect(await screen.findByText(/could not be saved/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'End here' })).toBeNull();
  });
});

describe('a pause that is drawn', () => {
  it('is one the agent accepts, and says that it was drawn', async () => {
    await pauseStyle.write({ ...pauseStyle.fallback, draw: ['grounding'] });
    await openPauseView();
    fireEvent.change(screen.getByRole('slider', { name: 'Mood' }), { target: { value: '0.4' } });
    await userEvent.click(screen.getByRole('button', { name: 'Choose one for me' }));
    expect(await screen.findByRole('region', { name: 'Back to here' })).toBeTruthy();
    await waitFor(async () => {
      expect(await onlyPause()).toMatchObject({ reset: 'grounding', drawn: true, before: { pleasure: 0.4 } });
    });
  });

  it('is none that would keep a customer waiting past the limit', async () => {
    answers['page.now'] = () => anOpenNow({ waits: [100_000] });
    await pauseStyle.write({ ...pauseStyle.fallback, draw: ['cyclic-sighing', 'three-breaths'] });
    await openPauseView();
    await screen.findByText('A customer has waited 1:40.');
    await userEvent.click(screen.getByRole('button', { name: 'Choose one for me' }));
    await waitFor(async () => expect((await onlyPause())?.reset).toBe('three-breaths'));
  });

  it('is not offered where none is accepted', async () => {
    await pauseStyle.write({ ...pauseStyle.fallback, draw: [] });
    await openPauseView();
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Choose one for me' })).toBeNull());
  });
});

describe('a pause from the chip', () => {
  it('brings the panel to its guide when it begins', async () => {
    openPanel();
    await screen.findByRole('tab', { name: 'Now', selected: true });
    await startPause({
      id: 'p',
      reset: 'three-breaths',
      offer: undefined,
      conversation: 'c',
      startedAt: Date.now(),
      plannedMs: 30_000,
      before: undefined,
    });
    expect(await screen.findByRole('button', { name: 'End here' })).toBeTruthy();
    expect(screen.getByRole('tab', { name: 'Pause', selected: true })).toBeTruthy();
  });

  it('shows the view that was asked for, each time', async () => {
    openPanel();
    await screen.findByRole('tab', { name: 'Now', selected: true });
    for (let times = 0; times < 2; times += 1) {
      await fakeBrowser.storage.session.set({ panelView: 'pause' });
      await screen.findByRole('tab', { name: 'Pause', selected: true });
      await userEvent.click(screen.getByRole('tab', { name: 'Now' }));
      await waitFor(async () => expect(await fakeBrowser.storage.session.get('panelView')).toEqual({}));
    }
  });

  it('waits for still hands, and starts now if the agent likes', async () => {
    await database.offers.put(anOffer({ state: 'waiting', answer: 'accepted', answeredAt: Date.now() }));
    await openPauseView();
    await userEvent.click(await screen.findByRole('button', { name: 'Start now' }));
    expect(await screen.findByRole('button', { name: 'End here' })).toBeTruthy();
    expect((await onlyPause())?.offer).toBe('o');
  });

  it('left behind by a closed panel is ended without being shown', async () => {
    const startedAt = Date.now() - 60_000;
    await database.pauses.put({ id: 'p', reset: 'three-breaths', day: '2026-11-20', startedAt, plannedMs: 30_000 });
    openPanel();
    await waitFor(async () => expect(await onlyPause()).toMatchObject({ ending: 'early', endedAt: startedAt }));
    expect(screen.getByRole('tab', { name: 'Now', selected: true })).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'End here' })).toBeNull();
  });

  // However late or early a timer rings: the pause was as long as it was meant to be.
  it.each([0, 5])('ends on time whichever view is shown, by a timer %s ms early', async (early) => {
    const startedAt = Date.now() - 28_500;
    await database.pauses.put({ id: 'p', reset: 'three-breaths', day: '2026-11-20', startedAt, plannedMs: 30_000 });
    openPanel();
    await screen.findByRole('button', { name: 'End here' });
    await userEvent.click(screen.getByRole('tab', { name: 'Today' }));
    const { now } = Date;
    vi.spyOn(Date, 'now').mockImplementation(() => now() - early);
    await waitFor(async () => expect((await onlyPause())?.ending).toBe('done'), { timeout: 4_000 });
    expect((await onlyPause())?.endedAt).toBe(startedAt + 30_000);
    await userEvent.click(screen.getByRole('tab', { name: 'Pause' }));
    expect(await screen.findByText('That was your pause.')).toBeTruthy();
  });
});

describe('while a customer has waited too long for any reset', () => {
  it('a line for them is put at the caret first', async () => {
    answers['page.now'] = () => anOpenNow({ waits: [150_000] });
    answers['desk.phrases'] = ({ holding }) =>
      holding ? [aPhrase({ slots: ['order'] }), aPhrase({ text: 'One moment.' })] : [];
    answers['page.insert'] = () => ({ place: 'composer', verified: true });
    answers['desk.inserted'] = () => undefined;
    await openPauseView();
    await screen.findByText('One moment.');
    await userEvent.click(screen.getByRole('button', { name: 'Insert' }));
    expect(await screen.findByText(/It is in the reply box/)).toBeTruthy();
    const inserted = sent.find(({ type }) => type === 'page.insert');
    expect(inserted?.data).toEqual({ conversation: 'conversation-1', text: 'One moment.', use: expect.any(String) });
  });

  it('and none while one fits', async () => {
    answers['page.now'] = () => anOpenNow({ waits: [60_000] });
    await openPauseView();
    expect(await screen.findByText('A customer has waited 1:00.')).toBeTruthy();
    expect(sent.filter(({ type }) => type === 'desk.phrases').map(({ data }) => data)).not.toContainEqual(
      expect.objectContaining({ holding: true }),
    );
  });
});

describe('what the agent wants of this shift', () => {
  it('“not now” holds for an hour and can be taken back', async () => {
    await openPauseView();
    const wish = await screen.findByRole('switch', { name: 'Not now' });
    await userEvent.click(wish);
    await waitFor(async () =>
      expect(Math.abs((await notNowUntil.read()) - Date.now() - 3_600_000)).toBeLessThan(10_000),
    );
    expect(await screen.findByText(/^No offers until .*kept for later\.$/)).toBeTruthy();
    await userEvent.click(wish);
    await waitFor(async () => expect(await notNowUntil.read()).toBe(0));
  });

  it('“not my day” hides the figures of this shift', async () => {
    await database.days.put(aDay({ day: localDayOf(Date.now()), conversations: 5, hostile: 4 }));
    await openPauseView();
    await userEvent.click(await screen.findByRole('switch', { name: 'Not my day' }));
    await waitFor(async () => expect(await notMyDaySince.read()).toBeGreaterThan(0));
    await userEvent.click(screen.getByRole('tab', { name: 'Today' }));
    expect(await screen.findByText('No figures in this shift')).toBeTruthy();
    expect(screen.queryByText(/4 of 5/)).toBeNull();
  });
});

describe('an offer', () => {
  it('put off goes away here too', async () => {
    await database.offers.put(anOffer());
    await openPauseView();
    await userEvent.click(await screen.findByRole('button', { name: 'Later' }));
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Later' })).toBeNull());
    expect((await database.offers.get('o'))?.answer).toBe('later');
  });
});
