import { describe, expect, it } from 'vitest';
import { plainText } from '../../../../consoles/dom/plain-text';

type Content = string | Node;

function element(tag: string, attributes: Record<string, string> = {}, ...children: Content[]): Element {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children);
  return made;
}

const LIMIT = 1_000;

describe('the words of an element', () => {
  it.each<[what: string, whole: Element, words: string]>([
    ['inline parts run on', element('p', {}, 'I am ', element('b', {}, 'very'), ' angry'), 'I am very angry'],
    ['blocks break the line', element('div', {}, element('p', {}, 'one'), element('p', {}, 'two')), 'one\ntwo'],
    ['so does a break', element('p', {}, 'one', element('br'), 'two'), 'one\ntwo'],
    [
      'cells of a table do not grow together',
      element('table', {}, element('tr', {}, element('td', {}, 'order'), element('td', {}, '48213'))),
      'order\n48213',
    ],
    ['pictures speak by their names', element('p', {}, '气死我了', element('img', { alt: '😡' })), '气死我了😡'],
    ['copies for readers are left out', element('p', {}, 'hi', element('span', { 'aria-hidden': 'true' }, 'hi')), 'hi'],
    [
      'nor buttons, scripts and styles',
      element('p', {}, 'hi', element('button', {}, 'Translate'), element('style', {}, 'p{}')),
      'hi',
    ],
    ['hard spaces are spaces', element('p', {}, 'a\u00a0b'), 'a b'],
    [
      'many empty lines are one',
      element('div', {}, 'a', element('br'), element('br'), element('br'), element('br'), 'b'),
      'a\n\nb',
    ],
    ['nothing is nothing', element('p', {}, ' ', element('br')), ''],
  ])('%s', (_what, whole, words) => {
    expect(plainText(whole, [], LIMIT)).toBe(words);
  });

  it('leaves out what the console says nobody wrote, but never the element itself', () => {
    const whole = element(
      'div',
      { class: 'quote' },
      'mine',
      element('blockquote', {}, 'theirs'),
      element('i', { class: 'quote' }, 'x'),
    );
    expect(plainText(whole, ['blockquote', '.quote'], LIMIT)).toBe('mine');
  });

  it('stops reading at the limit', () => {
    const whole = element('div', {}, ...Array.from({ length: 100 }, () => element('p', {}, 'x'.repeat(50))));
    const read = plainText(whole, [], 200);
    expect(read.length).toBeGreaterThanOrEqual(200);
    expect(read.length).toBeLessThan(300);
  });
});
