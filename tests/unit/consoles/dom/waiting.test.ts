import { describe, expect, it } from 'vitest';
import { defineConsole } from '../../../../consoles/define-console';
import { listedWaits } from '../../../../consoles/dom/waiting';
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

describe('the customers in a console’s list', () => {
  it.each([
    [['95'], [95_000]],
    [['1:35'], [95_000]],
    [['0:01:35'], [95_000]],
    [['1:00:00'], [3_600_000]],
    [
      ['0:20', '3:05', '1:00'],
      [185_000, 60_000, 20_000],
    ],
    [['0'], [0]],
    [[], []],
    [['', 'just now'], []],
    [['5 min', '0:10'], [10_000]],
    [['240871553000012345678', '0:10'], [10_000]],
  ] as const)('who show %j have waited %j ms', (shown, waits) => {
    expect(listedWaits(sampleShop, show(...shown))).toEqual(waits);
  });

  it('are told as far as the oldest twenty', () => {
    const shown = Array.from({ length: 30 }, (_, index) => String(index));
    const waits = listedWaits(sampleShop, show(...shown));
    expect(waits).toHaveLength(20);
    expect([waits[0], waits.at(-1)]).toEqual([29_000, 10_000]);
  });

  it('are nobody where the console has no such list', () => {
    const { waiting: _waiting, ...rest } = sampleShop;
    expect(listedWaits(defineConsole(rest), show('95'))).toEqual([]);
  });
});
