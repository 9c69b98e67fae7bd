import { describe, expect, it } from 'vitest';
import { healthOf, healthReport, type PageHealth } from '../../../../domain/sites/page-health';

const aPage = (changes: Partial<PageHealth> = {}): PageHealth => ({
  console: 'zendesk',
  candidates: ['zendesk'],
  panes: 2,
  isOpen: true,
  items: 9,
  customer: 4,
  agent: 3,
  others: 1,
  unread: 1,
  withTime: 8,
  composer: 'editable',
  ...changes,
});

describe('the health of a page', () => {
  it.each([
    [aPage(), 'sound'],
    [aPage({ customer: 0 }), 'sound'],
    [aPage({ customer: 0, agent: 0 }), 'broken'],
    [aPage({ items: 0, customer: 0, agent: 0 }), 'broken'],
    [aPage({ isOpen: false }), 'closed'],
    [aPage({ console: undefined }), 'unknown'],
  ] as const)('%# is told from its counts', (page, state) => {
    expect(healthOf(page)).toBe(state);
  });
});

describe('the report', () => {
  const at = Date.UTC(2026, 10, 18, 12);

  it('says what was counted, and when something was last stored and inserted', () => {
    const activity = { zendesk: { lastSeenAt: at, lastInsertedAt: at, wasVerified: false } };
    expect(healthReport('0.1.0', [aPage(), aPage({ console: undefined, candidates: [] })], activity)).toBe(
      [
        'Evenkeel 0.1.0',
        'console zendesk of zendesk: sound',
        '  conversations 2, open 1, items 9, customer 4, agent 3, others 1, unread 1, with time 8',
        '  reply box editable',
        '  last message 2026-11-18T12:00:00.000Z, last insertion 2026-11-18T12:00:00.000Z, not read back',
        'console none of none: unknown',
        '  conversations 2, open 1, items 9, customer 4, agent 3, others 1, unread 1, with time 8',
        '  reply box editable',
        '  last message never, last insertion never',
      ].join('\n'),
    );
  });
});
