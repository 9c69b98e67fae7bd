import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { Conversation } from '../../../../components/now/conversation';
import type { OpenNow } from '../../../../components/now/now-state';
import type { Severity } from '../../../../domain/hostility/verdict';
import type { PhraseView } from '../../../../messaging/view';
import { renderInEnglish } from '../in-english';
import { aMessage, anOpenNow, aPhrase } from './builders';

function draw(over: Partial<OpenNow>, phrases?: readonly PhraseView[]) {
  const onCorrect = vi.fn();
  const onInsert = vi.fn();
  const { container } = renderInEnglish(
    <Conversation now={anOpenNow(over)} phrases={phrases} onCorrect={onCorrect} onInsert={onInsert} />,
  );
  return { onCorrect, onInsert, container };
}

function aView(level: Severity): OpenNow['view'] {
  return { key: 'conversation-1', level, tension: level, hostileToday: 0, waitingSince: [], hasHeldOffer: false };
}

const moron = aMessage({ text: 'you moron', severity: 2, kinds: ['insult'], cues: [{ start: 4, end: 9 }] });

describe('the line on top', () => {
  it.each([
    [0, 'Calm'],
    [1, 'May be tense'],
    [2, 'May be hostile'],
    [3, 'May be abusive'],
  ] as const)('at level %i reads "%s"', (level, words) => {
    draw({ view: aView(level) });
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(words);
  });

  it('names the kinds of the recent heated messages once each', () => {
    draw({ messages: [moron, { ...moron, fingerprint: 'again' }, aMessage({ severity: 1, kinds: ['pressure'] })] });
    expect(screen.getByText('insult, pressure')).toBeTruthy();
  });

  it('keeps a risk apart from anger', () => {
    draw({ messages: [aMessage({ risks: ['regulator'] })] });
    expect(screen.getAllByText('Nothing here points at you.').length).toBeGreaterThan(0);
    expect(screen.getAllByText('Also mentioned: regulator').length).toBeGreaterThan(0);
  });
});

describe('the curve', () => {
  it('has a table twin, oldest first', () => {
    draw({ messages: [moron, aMessage({ severity: 1 }), aMessage()] });
    const [, ...rows] = within(screen.getByRole('table')).getAllByRole('row');
    expect(rows.map((row) => row.textContent)).toEqual(['1Calm', '2Tense', '3Hostile']);
  });

  it.each([
    ['one message', [moron]],
    ['nothing but calm ones', [aMessage(), aMessage()]],
  ])('is left out for %s', (_what, messages) => {
    draw({ messages });
    expect(screen.queryByRole('table')).toBeNull();
  });
});

describe('why', () => {
  it('marks the words that led to it', () => {
    const { container } = draw({ messages: [moron] });
    expect([...container.querySelectorAll('mark')].map((mark) => mark.textContent)).toEqual(['moron']);
  });

  it('shows calm messages only when asked, so that they can be corrected too', async () => {
    draw({ messages: [aMessage({ text: 'thanks a lot' }), moron] });
    expect(screen.queryByText('thanks a lot')).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Show all 2 customer messages' }));
    expect(screen.getByText('thanks a lot')).toBeTruthy();
  });

  it.each([
    [3, 'Not hostile', 1],
    [2, 'Not hostile', 1],
    [1, 'This was hostile', 2],
  ] as const)('a message judged %i is corrected by "%s" to %i', async (severity, label, corrected) => {
    const message = aMessage({ severity });
    const { onCorrect } = draw({ messages: [message] });
    await userEvent.click(screen.getByRole('button', { name: label }));
    expect(onCorrect).toHaveBeenCalledExactlyOnceWith(message, corrected);
  });

  it('takes a correction back as easily, and keeps the focus there', async () => {
    const message = aMessage({ severity: 3, correction: 1 });
    const { onCorrect } = draw({ messages: [message] });
    await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
    expect(onCorrect).toHaveBeenCalledExactlyOnceWith(message, undefined);
    expect(document.activeElement?.textContent).toBe('Undo');
  });

  it('offers no correction of the agent’s own words', () => {
    draw({ messages: [aMessage({ speaker: 'agent', text: 'I am sorry' })] });
    expect(screen.queryByText('I am sorry')).toBeNull();
  });
});

describe('phrases', () => {
  it('are three at most', () => {
    draw({}, [aPhrase(), aPhrase(), aPhrase(), aPhrase()]);
    expect(screen.getAllByRole('button', { name: 'Insert' })).toHaveLength(3);
  });

  it('say when the reply box is an internal note', () => {
    draw({ composer: 'note' }, [aPhrase()]);
    expect(screen.getByText(/internal note/)).toBeTruthy();
  });

  it('are not announced before they are chosen', () => {
    draw({});
    expect(screen.queryByText('What I could say')).toBeNull();
  });
});
