import { describe, expect, it } from 'vitest';
import { createReader } from '../../../../domain/hostility/read-message';

const read = createReader();

/** How the first cue of a rule stands in a message. */
function beside(text: string, rule: string) {
  const cue = read(text).cues.find((one) => one.rule.id === rule);
  if (!cue) throw new Error(`${rule} does not fire in: ${text}`);
  return cue;
}

describe('a cue tells how it stands in its clause', () => {
  it.each([
    ['Moron, I said the blue one', 'en-insult-person', 'end', 'end'],
    ['such a moron', 'en-insult-person', 'small', 'end'],
    ['the moron parade starts here', 'en-insult-person', 'small', 'content'],
    ['蠢货，我说的是左脚', 'zh-insult-person', 'end', 'end'],
    ['你们这群蠢货', 'zh-insult-person', 'small', 'end'],
    ['这本蠢货日记有货吗', 'zh-insult-person', 'content', 'content'],
  ] as const)('%s', (text, rule, left, right) => {
    expect(beside(text, rule).beside).toMatchObject({ left, right });
  });

  it.each([
    ['Mr. Moron Castillo ordered it', true],
    ['I want the Moron Brothers album', true],
    ['Moron, I said the blue one', false],
    ['YOU MORON LISTEN', false],
    ['you moron Peter', false],
  ])('whether it is written like a name: %s', (text, isName) => {
    expect(beside(text, 'en-insult-person').beside.isName).toBe(isName);
  });

  it('a thing beyond a comma is not its target', () => {
    expect(beside('Idiots, the bag is torn', 'en-insult-person').aim).not.toBe('product');
    expect(beside('the bag is idiotic, an idiot bag', 'en-insult-person').aim).toBe('product');
  });
});
