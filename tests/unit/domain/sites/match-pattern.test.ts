import { describe, expect, it } from 'vitest';
import { covers, isEverySite, plainAddress } from '../../../../domain/sites/match-pattern';

describe('covers', () => {
  it.each([
    ['https://desk.example.com/*', 'https://desk.example.com/*', true],
    ['https://desk.example.com/*', 'https://desk.example.com/agent/*', true],
    ['https://*.zendesk.com/*', 'https://shop.zendesk.com/*', true],
    ['https://*.zendesk.com/*', 'https://zendesk.com/*', true],
    ['https://*.zendesk.com/*', 'https://*.eu.zendesk.com/*', true],
    ['https://*.zendesk.com/*', 'https://*.zendesk.com/*', true],
    ['*://*/*', 'https://*.zendesk.com/*', true],
    ['<all_urls>', 'http://127.0.0.1/*', true],
    ['https://*/*', 'https://desk.example.com/*', true],
    ['https://shop.zendesk.com/*', 'https://*.zendesk.com/*', false],
    ['https://*.zendesk.com/*', 'https://notzendesk.com/*', false],
    ['https://*.zendesk.com/*', 'http://shop.zendesk.com/*', false],
    ['http://*/*', 'https://desk.example.com/*', false],
    ['https://*.zendesk.com/*', 'https://*/*', false],
    ['not a pattern', 'https://desk.example.com/*', false],
  ])('%s covers %s: %s', (granted, wanted, expected) => {
    expect(covers(granted, wanted)).toBe(expected);
  });
});

describe('isEverySite', () => {
  it.each([
    ['<all_urls>', true],
    ['*://*/*', true],
    ['https://*/*', true],
    ['https://*.zendesk.com/*', false],
    ['http://127.0.0.1/*', false],
  ])('%s: %s', (pattern, expected) => {
    expect(isEverySite(pattern)).toBe(expected);
  });
});

describe('plainAddress', () => {
  it.each([
    ['https://*.zendesk.com/*', '*.zendesk.com'],
    ['http://127.0.0.1/*', 'http://127.0.0.1'],
    ['*://desk.example.com/*', 'desk.example.com'],
    ['odd', 'odd'],
  ])('%s is written %s', (pattern, expected) => {
    expect(plainAddress(pattern)).toBe(expected);
  });
});
