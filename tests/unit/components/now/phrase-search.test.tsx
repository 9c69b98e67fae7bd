import { fireEvent, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { FoundPhrase, PhraseSearch as Search } from '../../../../components/hooks/use-phrase-search';
import { PhraseSearch } from '../../../../components/now/phrase-search';
import { renderInEnglish } from '../in-english';
import { anOpenNow, aPhrase } from './builders';

let search: Search;
vi.mock('../../../../components/hooks/use-phrase-search', () => ({ usePhraseSearch: () => search }));

function found(...phrases: readonly FoundPhrase[]): Search {
  return { query: 'wl', setQuery: vi.fn(), wake: vi.fn(), isSettled: true, found: phrases };
}

function draw() {
  const [onStar, onInsert] = [vi.fn(), vi.fn()];
  renderInEnglish(
    <PhraseSearch open={anOpenNow()} stars={new Set(['b'])} onStar={onStar} onInsert={onInsert}>
      What fits
    </PhraseSearch>,
  );
  return { onStar, onInsert, field: screen.getByRole('searchbox', { name: 'Find a phrase' }) };
}

const FIRST: FoundPhrase = {
  view: aPhrase({ id: 'a', text: 'First.' }),
  own: { folder: 'Parcels', title: 'Late', uses: 2 },
};
const SECOND: FoundPhrase = { view: aPhrase({ id: 'b', text: 'Second.' }) };

beforeEach(() => {
  search = found(FIRST, SECOND);
});

describe('what is found', () => {
  it('stands in the place of what fits, with where it is kept, its count and its star', async () => {
    const { onStar } = draw();
    expect(screen.queryByText('What fits')).toBeNull();
    expect(screen.getByText('2 phrases found')).toBeTruthy();
    expect(screen.getByText('Parcels · Late · used 2 times')).toBeTruthy();
    const stars = screen.getAllByRole('button', { name: 'It helped' });
    expect(stars.map((star) => star.getAttribute('aria-pressed'))).toEqual(['false', 'true']);
    await userEvent.click(stars[1] as HTMLElement);
    expect(onStar).toHaveBeenCalledExactlyOnceWith('b', false);
  });

  it('may be nothing, which is said', () => {
    search = found();
    draw();
    expect(screen.getByText('No phrase has all of that.')).toBeTruthy();
  });

  it('leaves what fits in its place while nothing is looked for', () => {
    search = { query: '', setQuery: vi.fn(), wake: vi.fn(), isSettled: true, found: undefined };
    draw();
    expect(screen.getByText('What fits')).toBeTruthy();
  });
});

describe('by keyboard', () => {
  it('Enter takes the first', () => {
    const { onInsert, field } = draw();
    fireEvent.keyDown(field, { key: 'Enter' });
    expect(onInsert).toHaveBeenCalledExactlyOnceWith(FIRST.view, 'First.');
  });

  it('Enter that is held takes nothing more', () => {
    const { onInsert, field } = draw();
    fireEvent.keyDown(field, { key: 'Enter', repeat: true });
    expect(onInsert).not.toHaveBeenCalled();
  });

  it('Enter takes nothing that was found for other words', () => {
    search = { ...search, isSettled: false };
    const { onInsert, field } = draw();
    fireEvent.keyDown(field, { key: 'Enter' });
    expect(onInsert).not.toHaveBeenCalled();
  });

  it('Escape begins anew', () => {
    const { field } = draw();
    fireEvent.keyDown(field, { key: 'Escape' });
    expect(search.setQuery).toHaveBeenCalledExactlyOnceWith('');
  });

  it.each(['Enter', 'Escape'])('%s belongs to the input method while it composes', (key) => {
    const { onInsert, field } = draw();
    fireEvent.keyDown(field, { key, isComposing: true });
    expect(onInsert).not.toHaveBeenCalled();
    expect(search.setQuery).not.toHaveBeenCalled();
  });
});
