import { describe, expect, it } from 'vitest';
import { candidatesFor } from '../../../consoles/registry';

const idsFor = (address: string): string[] => candidatesFor(new URL(address)).map(({ id }) => id);

describe('the consoles an address may be', () => {
  it.each([
    ['https://lamps.zendesk.com/agent/tickets/48213', ['zendesk']],
    // A single-page console begins at another route.
    ['https://lamps.zendesk.com/login', ['zendesk']],
    ['https://help.lamps.example/agent/tickets/1', ['zendesk']],
    ['https://rt.lamps.example/Ticket/Display.html?id=1', ['request-tracker']],
    ['https://lamps.example/rt/Ticket/Update.html?id=1', ['request-tracker']],
    ['https://lamps.example/shop', []],
    ['https://zendesk.com.evil.example/login', []],
    ['https://notzendesk.com/login', []],
    // A console without a path of its own: only the page can tell.
    ['https://lamps.example/', ['jd-dongdong', 'converse', 'the-lounge', 'zammad', 'rocket-chat']],
    ['https://lamps.example/lounge/#/chan-2', ['the-lounge']],
  ])('%s', (address, ids) => {
    expect(idsFor(address)).toEqual(ids);
  });

  it('finds the sample desks on loopback, whatever the port', () => {
    expect(idsFor('http://127.0.0.1:4173/shop/?speed=1')).toEqual(expect.arrayContaining(['sample-shop']));
    expect(idsFor('http://localhost:9/tickets/')).toEqual(expect.arrayContaining(['sample-tickets']));
  });
});
