import { defineConsole } from '../define-console';

/**
 * 抖店飞鸽. The address names no conversation; the head and the reply box's hint name the customer.
 * `data-qa-id` outlived the redesign of June 2026, hashed classes did not. `warpper` is their spelling.
 */
export const douyinFeige = defineConsole({
  id: 'douyin-feige',
  name: { en: 'Douyin Feige', zh: '抖店飞鸽', zhHant: '抖店飛鴿' },
  grade: 'B',
  checkedOn: '2026-11-22',
  source: 'Nine public projects, 2025–2026, that agree; not tried on a live account',
  hosts: ['https://im.jinritemai.com/*'],
  route: '^/pc_seller(?:_v2)?/',
  present: ['#workspace-chat', '[data-qa-id="qa-message-warpper"]'],
  conversation: {
    pane: ['#workspace-chat'],
    id: [
      { from: 'page', selector: '#topbar-left-info span' },
      {
        from: 'page',
        selector: 'textarea[data-qa-id="qa-send-message-textarea"]',
        attribute: 'placeholder',
        pattern: '^发送给\\s*(.+?)[，,]',
      },
    ],
    customer: [{ from: 'page', selector: '#topbar-left-info span' }],
  },
  message: {
    item: ['[data-qa-id="qa-message-warpper"]'],
    id: [{ selector: '[data-id]', attribute: 'data-id' }],
    speaker: [
      { speaker: 'customer', has: '.messageNotMe' },
      { speaker: 'agent', has: '.messageIsMe' },
      // Before the redesign of June 2026.
      { speaker: 'agent', has: '[style*="flex-direction: row-reverse"] pre' },
    ],
    text: ['.leaveMessage pre > span', 'pre > span', 'pre'],
    drop: ['.chatd-card'],
    order: 'oldest-first',
  },
  composer: {
    field: ['textarea[data-qa-id="qa-send-message-textarea"]', 'textarea#im-input-box', '#im-input-box textarea'],
    send: ['[data-qa-id="qa-send-message-button"]'],
  },
});
