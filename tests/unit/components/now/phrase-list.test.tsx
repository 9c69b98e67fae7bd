import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { PhraseList } from '../../../../components/now/phrase-list';
import type { KnownSlots, PhraseView } from '../../../../messaging/view';
import { renderInEnglish } from '../in-english';
import { aPhrase } from './builders';

function draw(phrases: readonly PhraseView[], known: KnownSlots = {}) {
  const onInsert = vi.fn();
  renderInEnglish(<PhraseList phrases={phrases} composer="ready" known={known} onInsert={onInsert} />);
  return onInsert;
}

const three = [aPhrase({ text: 'One.' }), aPhrase({ text: 'Two.' }), aPhrase({ text: 'Three.' })];

describe('the list of phrases', () => {
  it.each([1, 2, 3])('takes the key %i while one of them has the focus', async (number) => {
    const onInsert = draw(three);
    screen.getAllByRole('button', { name: 'Insert' })[0]?.focus();
    await userEvent.keyboard(String(number));
    expect(onInsert).toHaveBeenCalledExactlyOnceWith(three[number - 1], three[number - 1]?.text, 'caret');
  });

  it('takes no key while the focus is elsewhere, none with another held, and none that has no phrase', async () => {
    const onInsert = draw(three);
    await userEvent.keyboard('1');
    screen.getAllByRole('button', { name: 'Insert' })[0]?.focus();
    await userEvent.keyboard('{Control>}1{/Control}{Alt>}1{/Alt}{Meta>}1{/Meta}4{F1}');
    expect(onInsert).not.toHaveBeenCalled();
  });

  it('replaces the draft when told so, once', async () => {
    const onInsert = draw(three);
    await userEvent.click(screen.getByRole('radio', { name: 'Instead of my draft' }));
    const [first, second] = screen.getAllByRole('button', { name: 'Insert' });
    if (first) await userEvent.click(first);
    if (second) await userEvent.click(second);
    expect(onInsert.mock.calls.map(([, , mode]) => mode)).toEqual(['replace', 'caret']);
  });

  it('fills what is certain, and asks for the rest only', async () => {
    const text = 'Hello {customer}, order {order} comes {time}.';
    const phrase = aPhrase({ text, slots: ['customer', 'order', 'time'] });
    const onInsert = draw([phrase], { customer: 'Maria', order: '48213' });
    screen.getByRole('button', { name: 'Fill in' }).focus();
    await userEvent.keyboard('1');
    expect(document.activeElement).toBe(screen.getByLabelText('Time or date'));
    await userEvent.keyboard('on Friday{Enter}');
    expect(onInsert).toHaveBeenCalledExactlyOnceWith(phrase, 'Hello Maria, order 48213 comes on Friday.', 'caret');
  });

  it('has nothing to ask where all is certain', async () => {
    const phrase = aPhrase({ text: 'Hello {customer}.', slots: ['customer'] });
    const onInsert = draw([phrase], { customer: 'Maria' });
    await userEvent.click(screen.getByRole('button', { name: 'Insert' }));
    expect(onInsert).toHaveBeenCalledExactlyOnceWith(phrase, 'Hello Maria.', 'caret');
  });

  it('says in words why each is there', () => {
    draw([aPhrase({ why: ['suggestion-first', 'stage', 'mood', 'ready', 'no-such-reason'] })]);
    const told = document.getElementById(
      screen.getByRole('button', { name: 'Insert' }).getAttribute('aria-describedby') ?? '',
    );
    expect(told?.textContent).toBe(
      'Acknowledge · Why this one: does what is called for now · fits how far the matter is · written for how they sound',
    );
  });

  it('tells what a phrase in another language says', () => {
    draw([aPhrase({ text: '我来查。', language: 'zh', meaning: 'I look into it.' })]);
    expect(screen.getByText('我来查。').lang).toBe('zh');
    expect(screen.getByText('In your language: I look into it.')).toBeTruthy();
  });
});
