import { describe, expect, it } from 'vitest';
import { defineConsole } from '../../../../consoles/define-console';
import { longestWait } from '../../../../consoles/dom/waiting';
import { sampleShop } from '../../../../consoles/sample-shop/spec';

function show(...waits: string[]): Document {
  const list = document.createElement('ul');
  list.className = 'session-list';
  for (const wait of waits) {
    const item = document.createElement('li');
    item.className = 'session is-waiting';
    const clock = document.createElement('span');
    clock.className = 'session-wait';
    clock.textContent = wait;
    item.append(clock);
    list.append(item);
  }
  document.body.replaceChildren(list);
  return document;
}

describe('the customer who has waited longest', () => {
  it.each([
    [['95'], 95_000],
    [['1:35'], 95_000],
    [['0:01:35'], 95_000],
    [['1:00:00'], 3_600_000],
    [['0:20', '3:05', '1:00'], 185_000],
    [[], 0],
    [['just now'], 0],
    [['5 min', '0:10'], 10_000],
  ] as const)('of %j has waited %i ms', (waits, longest) => {
    expect(longestWait(sampleShop, show(...waits))).toBe(longest);
  });

  it('is not known where the console has no such list', () => {
    const { waiting: _waiting, ...rest } = sampleShop;
    expect(longestWait(defineConsole(rest), show('95'))).toBeUndefined();
  });
});
