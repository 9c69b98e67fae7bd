import { cleanup, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { TodayPane } from '../../../../components/today/today-pane';
import type { DayCounts, Today } from '../../../../components/today/today-state';
import { renderInEnglish } from '../in-english';
import { aDay } from './builders';

function draw(day: Partial<DayCounts>, over: Partial<Today> = {}, more: Partial<Parameters<typeof TodayPane>[0]> = {}) {
  const to = new Date(2026, 10, 20, 17).getTime();
  const strip = { from: to - 8 * 3_600_000, to, heated: [], pauses: [], phraseUses: [] };
  const today: Today = { day: aDay(day), share: 0, longestRunHostile: 0, lastPauseAt: undefined, strip, ...over };
  return renderInEnglish(<TodayPane today={today} {...more} />);
}

function lead(): string | null {
  return screen.getByRole('heading', { level: 1 }).textContent;
}

const LOAD = {
  value: 1,
  conversations: 3,
  hostile: 1,
  share: 1 / 3,
  longestRunHostile: 1,
  waiting: [{ conversation: 'a', since: 0 }],
  replies: { count: 4, ms: 32_000, length: 20 },
  restedAt: undefined,
  longConversations: 2,
  restsWhileHigh: 0,
};
const USUAL = { median: 30_000, low: 25_000, high: 40_000, of: 'hour', count: 40 } as const;

describe('the own replies', () => {
  it('are told alone until there is enough to say what is usual', () => {
    draw({ conversations: 3 }, {}, { load: LOAD });
    expect(screen.getByText('32 sec')).toBeTruthy();
    expect(screen.getByText('Waiting for you now').nextSibling?.textContent).toBe('1');
    expect(screen.getByText('Long conversations').nextSibling?.textContent).toBe('2');
  });

  it('stand beside the usual ones, and after hostile beside other conversations', () => {
    const replies = { conversations: 30, replyMs: 1 };
    const spillOver = { afterHostile: { ...replies, length: 20 }, afterNeutral: { ...replies, length: 61 } };
    draw({ conversations: 3 }, {}, { load: LOAD, usuals: { replyMs: USUAL, length: undefined, spillOver } });
    expect(screen.getByText('32 sec, usually 25 sec to 40 sec')).toBeTruthy();
    expect(screen.getByText(/your first reply has 20 characters, after others 61\./)).toBeTruthy();
  });
});

describe('today', () => {
  it('teaches while there is nothing', () => {
    draw({});
    expect(screen.getByText('Nothing counted yet today')).toBeTruthy();
  });

  it.each([
    [{ conversations: 21, hostile: 3 }, '3 of 21 conversations hostile'],
    [{ conversations: 1, hostile: 1 }, '1 of 1 conversation hostile'],
    [{ conversations: 12, hostile: 0 }, '12 conversations, none hostile'],
    [{ conversations: 1, hostile: 0 }, '1 conversation, not hostile'],
  ])('%o reads "%s"', (day, words) => {
    draw(day);
    expect(lead()).toBe(words);
  });

  it('says what went well, and nothing where nothing did', () => {
    draw({ conversations: 9, hostile: 3, recovered: 2, pauses: 1 });
    expect(screen.getByText('2 calmed down again, 1 pause taken')).toBeTruthy();
  });

  it.each([
    [{ conversations: 21, hostile: 3 }, false, 'three are no alarm'],
    [{ conversations: 3, hostile: 3 }, false, 'three of three are still three'],
    [{ conversations: 20, hostile: 7 }, true, 'the mark itself'],
    [{ conversations: 100, hostile: 34 }, false, 'just below the mark'],
  ])('%o is heavy: %s (%s)', (day, heavy) => {
    draw(day);
    expect(screen.queryByText('That is a heavy day.') !== null).toBe(heavy);
  });

  it('shows the good moments that were kept, also on a day without figures', () => {
    for (const hidesFigures of [false, true]) {
      draw({ conversations: 3 }, {}, { moments: ['A thank you from Li', 'Tea'], hidesFigures });
      expect(screen.getByRole('region', { name: 'Good moments' }).textContent).toContain('A thank you from Li');
      cleanup();
    }
    draw({ conversations: 3 });
    expect(screen.queryByText('Good moments')).toBeNull();
  });

  it('draws one sign for each hostile conversation on a scale of twenty', () => {
    const { container } = draw({ conversations: 60, hostile: 3, abusive: 1 });
    const scale = container.querySelector('[class*=scale]');
    expect(scale?.children).toHaveLength(20);
    expect(scale?.querySelectorAll('svg')).toHaveLength(3);
  });

  it('marks that there are more than the scale holds', () => {
    const { container } = draw({ conversations: 60, hostile: 31 });
    expect(container.querySelector('[class*=scale]')?.textContent).toBe('+');
  });

  it('has the share in words beside the bar', () => {
    draw({ conversations: 20, hostile: 5 });
    expect(screen.getByText('25% of the conversations were hostile. From 35% a day is heavy.')).toBeTruthy();
  });
});

describe('the own phrases', () => {
  it('are not spoken of while nobody answered one', () => {
    draw({ conversations: 3 });
    expect(screen.queryByText('After your words')).toBeNull();
  });

  it('stand with what came after them, gaps named', () => {
    const phrases = [{ id: 'a', text: 'I look into {order} now.', answered: 4, calmer: 3 }];
    draw({ conversations: 3 }, {}, { craft: { answered: 9, calmer: 5, phrases } });
    expect(screen.getByText('Of 9 phrases in heated conversations, 5 had a calmer answer.')).toBeTruthy();
    expect(screen.getByText('a calmer answer 3 of 4 times')).toBeTruthy();
    expect(screen.getByText('Order number')).toBeTruthy();
  });

  it('are no figure on a day without figures', () => {
    draw({ conversations: 3 }, {}, { craft: { answered: 9, calmer: 5, phrases: [] }, hidesFigures: true });
    expect(screen.queryByText('After your words')).toBeNull();
  });
});
