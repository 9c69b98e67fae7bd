import { defineConsole, type Reading } from '../define-console';

/** Only the buyer's messages carry a name; the head holds more than one, and ids are not in the page. */
const buyer: Reading = { selector: '.message-item-wrapper.item-left .item-base-info .name' };

/**
 * Alibaba.com OneTalk. Beside a message stands its translation, which comes later; only what was
 * written is read. Head and messages do not change at once: the messages say whose they are.
 */
export const alibabaOnetalk = defineConsole({
  id: 'alibaba-onetalk',
  name: { en: 'Alibaba.com OneTalk', zh: '阿里国际站 OneTalk', zhHant: '阿里國際站 OneTalk' },
  grade: 'B',
  checkedOn: '2026-11-22',
  source: 'Four public projects, 2024–2026, that agree; not tried on a live account',
  hosts: ['https://onetalk.alibaba.com/*'],
  route: '^/message/weblitePWA\\.htm',
  present: ['.message-container .content-header', '.contact-item-container'],
  conversation: {
    pane: ['.message-container:has(.content-header)'],
    id: [buyer],
    customer: [buyer],
  },
  message: {
    // Neither process steps nor summaries, which share the first class.
    item: ['.message-item-wrapper:not(.flow-message-item-wrapper, [class*="summary"])'],
    speaker: [
      // “Sent automatically”, by the shop's own robot or, on either side, by the platform.
      { speaker: 'bot', is: '.item-right', reading: {}, pattern: '自动接待发送' },
      { speaker: 'bot', reading: {}, pattern: '系统自动发送' },
      { speaker: 'customer', is: '.item-left:not(.item-right)' },
      { speaker: 'agent', is: '.item-right:not(.item-left)' },
    ],
    text: ['.session-rich-content.text'],
    time: [{ selector: '.item-base-info', pattern: '\\d{4}-\\d{1,2}-\\d{1,2}\\s+\\d{1,2}:\\d{2}(?::\\d{2})?' }],
    order: 'oldest-first',
  },
  composer: {
    field: ['#send-box-wrapper .send-textarea', '.send-textarea'],
    send: ['button.send-tool-button'],
  },
});
