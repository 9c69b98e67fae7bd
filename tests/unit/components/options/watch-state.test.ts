import { describe, expect, it } from 'vitest';
import { switchedOn, watchState } from '../../../../components/options/watch-state';

const DESK = 'https://desk.example.com/*';
const EVERY = 'https://*/*';
const ZENDESK = 'https://*.zendesk.com/*';

describe('how it stands with an address', () => {
  it.each([
    ['not granted', DESK, [], [], 'off'],
    ['another one granted', DESK, [ZENDESK], [], 'off'],
    ['granted', DESK, [DESK], [], 'on'],
    ['granted by a wider pattern', DESK, [EVERY], [], 'on'],
    ['switched off', DESK, [DESK], [DESK], 'paused'],
    ['the wider pattern switched off', DESK, [EVERY], [EVERY], 'paused'],
    ['every site granted, this one switched off', DESK, [EVERY], [DESK], 'paused'],
    ['every site granted and this one too, this one switched off', DESK, [EVERY, DESK], [DESK], 'paused'],
    ['every site switched off, this one granted', DESK, [EVERY, DESK], [EVERY], 'on'],
    ['another one switched off', DESK, [EVERY], [ZENDESK], 'on'],
    ['switched off but no longer granted', DESK, [], [DESK], 'off'],
  ])('%s', (_, wanted, granted, switchedOff, state) => {
    expect(watchState(wanted, granted, switchedOff)).toBe(state);
  });
});

describe('the switched-off list once an address is watched again', () => {
  it.each([
    ['takes the address itself out', DESK, [DESK, ZENDESK], [ZENDESK]],
    ['leaves a wider one that is off beside it', DESK, [EVERY, DESK], [EVERY]],
    ['takes out the wider one that held it off', DESK, [EVERY, ZENDESK], [ZENDESK]],
    ['changes nothing when nothing held it off', DESK, [ZENDESK], [ZENDESK]],
  ])('%s', (_, pattern, before, after) => {
    expect(switchedOn(pattern, before)).toEqual(after);
  });
});
