import { fireEvent, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { PhraseCard } from '../../../../components/now/phrase-card';
import { renderInEnglish } from '../in-english';
import { aPhrase } from './builders';

const withSlots = aPhrase({ text: 'Order {order} arrives {time}.', slots: ['order', 'time'] });

function draw(phrase = withSlots) {
  const onInsert = vi.fn();
  renderInEnglish(<PhraseCard phrase={phrase} onInsert={onInsert} />);
  return onInsert;
}

function insertButton(): HTMLButtonElement {
  return screen.getByRole<HTMLButtonElement>('button', { name: 'Insert' });
}

describe('a phrase', () => {
  it('without gaps is inserted by one click', async () => {
    const phrase = aPhrase();
    const onInsert = draw(phrase);
    await userEvent.click(insertButton());
    expect(onInsert).toHaveBeenCalledExactlyOnceWith(phrase, phrase.text);
  });

  it('with gaps names them and asks first', async () => {
    const onInsert = draw();
    expect(screen.getByText('Order number')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Insert' })).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Fill in' }));
    expect(document.activeElement).toBe(screen.getByLabelText('Order number'));
    expect(insertButton().disabled).toBe(true);
    expect(onInsert).not.toHaveBeenCalled();
  });

  it.each([
    ['one gap is open', ['A-17', '']],
    ['a gap holds only blanks', ['A-17', '   ']],
  ])('is not inserted while %s, by no key either', async (_what, [order = '', time = '']) => {
    const onInsert = draw();
    await userEvent.click(screen.getByRole('button', { name: 'Fill in' }));
    await userEvent.type(screen.getByLabelText('Order number'), order);
    if (time !== '') await userEvent.type(screen.getByLabelText('Time or date'), time);
    expect(insertButton().disabled).toBe(true);
    await userEvent.keyboard('{Enter}');
    const form = insertButton().form;
    if (form) fireEvent.submit(form);
    expect(form).not.toBeNull();
    expect(onInsert).not.toHaveBeenCalled();
  });

  it('is inserted with every gap filled, and keeps the hands where they type', async () => {
    const onInsert = draw();
    await userEvent.click(screen.getByRole('button', { name: 'Fill in' }));
    await userEvent.keyboard('A-17');
    await userEvent.tab();
    await userEvent.keyboard('on Friday{{x}');
    expect(onInsert).not.toHaveBeenCalled();
    await userEvent.keyboard('{Enter}');
    expect(onInsert).toHaveBeenCalledExactlyOnceWith(withSlots, 'Order A-17 arrives on Friday{x}.');
  });

  it('is put away by Esc, and the focus goes back', async () => {
    const onInsert = draw();
    await userEvent.click(screen.getByRole('button', { name: 'Fill in' }));
    await userEvent.keyboard('A-17{Escape}');
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Fill in' }));
    expect(onInsert).not.toHaveBeenCalled();
  });
});
