import { defineConsole } from '../define-console';

const CUSTOMER_ITEM = 'article[data-test-id="omni-log-comment-item"]:has([type="end-user"])';

/**
 * Zendesk Agent Workspace. Every open ticket stays in the page, with a log and an editor of its own;
 * only one pane is visible. The editor is replaced when the channel changes. Items have no id.
 */
export const zendesk = defineConsole({
  id: 'zendesk',
  name: { en: 'Zendesk Agent Workspace', zh: 'Zendesk 客服工作台' },
  grade: 'B',
  checkedOn: '2026-11-22',
  source: 'Eight public userscripts and extensions, 2023–2026, that agree; not tried on a live account.',
  hosts: ['https://*.zendesk.com/*'],
  route: '^/agent/',
  present: ['main#main_panes', '[data-test-id="omni-log-container"]'],
  conversation: {
    pane: [
      'main#main_panes [data-test-id^="ticket-"][data-test-id$="-custom-layout"]',
      'main#main_panes [data-ticket-id]',
    ],
    id: [
      { attribute: 'data-test-id', pattern: '^ticket-(\\d+)-custom-layout$' },
      { attribute: 'data-ticket-id' },
      { from: 'url', pattern: '/agent/tickets/(\\d+)' },
    ],
    customer: [
      {
        selector: `${CUSTOMER_ITEM} [data-test-id="omni-log-comment-user-link"]`,
        attribute: 'href',
        pattern: '/users/(\\d+)',
      },
      { selector: `${CUSTOMER_ITEM} [data-test-id="omni-log-item-sender"]` },
    ],
    name: [{ selector: `${CUSTOMER_ITEM} [data-test-id="omni-log-item-sender"]` }],
  },
  message: {
    item: ['article[data-test-id="omni-log-comment-item"]'],
    speaker: [
      { speaker: 'note', has: '[data-test-id="omni-log-item-message"][type="internal"]' },
      { speaker: 'note', has: '[data-test-id="omni-log-internal-note-tag"]' },
      { speaker: 'customer', has: '[data-test-id="omni-log-item-message"][type="end-user"]' },
      { speaker: 'agent', has: '[data-test-id="omni-log-item-message"][type="agent"]' },
      { speaker: 'agent', has: 'svg[data-test-id="omni-log-avatar-badge-AgentBadge"]' },
    ],
    text: ['[data-test-id="omni-log-message-content"] .zd-comment', '[data-test-id="omni-log-message-content"]'],
    drop: ['div.signature', '[aria-hidden="true"]', 'blockquote', '.gmail_quote'],
    mail: true,
    time: [
      { selector: 'time[data-test-id="timestamp-absolute"]', attribute: 'datetime' },
      { selector: 'time[datetime]', attribute: 'datetime' },
    ],
    order: 'oldest-first',
  },
  composer: {
    field: [
      '[contenteditable="true"][data-test-id="omnicomposer-rich-text-ckeditor"]',
      '[contenteditable="true"][data-test-id="omnicomposer-plain-text-ckeditor"]',
      '[data-test-id="ticket-rich-text-editor"] [contenteditable="true"]',
      '.zendesk-editor--rich-text-container [contenteditable="true"]',
      '[data-test-id="editor-view"] [contenteditable="true"]',
    ],
    note: ['[data-test-id="omnichannel-channel-switcher-button"][data-channel="internal"]'],
    send: [
      '[data-test-id="omnichannel-omnicomposer-send-button"]',
      '[data-test-id="submit_button-button"]',
      '[data-test-id="submit_button-menu-button"]',
    ],
  },
});
