import { defineConsole } from '../define-console';

/**
 * 快手小店. The address names no conversation; the second part of a row's id, `0_<customer>_…`, is the
 * customer's. Only text cards are read: notices, order cards and coupons also stand on the agent's side.
 */
export const kuaishouShop = defineConsole({
  id: 'kuaishou-shop',
  name: { en: 'Kuaishou Shop chat', zh: '快手小店客服', zhHant: '快手小店客服' },
  grade: 'B',
  checkedOn: '2026-11-22',
  source: 'Five public projects of 2026 that agree; not tried on a live account',
  hosts: ['https://im.kwaixiaodian.com/*'],
  route: '^/workbench',
  present: ['.ChatMessageList', '.SessionListGroup-FolderSessions'],
  conversation: {
    pane: ['.ChatMessageList'],
    id: [
      { selector: '.ChatMessageList-ContentWrap div[id^="0_"]', attribute: 'id', pattern: '^0_([^_]+)_' },
      { selector: 'div[id^="0_"]', attribute: 'id', pattern: '^0_([^_]+)_' },
    ],
    customer: [{ selector: 'div[id^="0_"]', attribute: 'id', pattern: '^0_([^_]+)_' }],
  },
  message: {
    item: ['div[id*="cs-common-message-list-item"]', '.ChatMessageList-ContentWrap div[id^="0_"]'],
    id: [
      { attribute: 'id', pattern: '^0_[^_]+_(.+)$' },
      { selector: 'div[id^="0_"]', attribute: 'id', pattern: '^0_[^_]+_(.+)$' },
      { attribute: 'id' },
    ],
    speaker: [
      {
        speaker: 'system',
        has: '.kwaishop-cs-BizNoticeCard, .kwaishop-cs-bizBuyerFromCard, .kwaishop-cs-BizOrderCard',
      },
      { speaker: 'system', has: '.kwaishop-cs-LayoutMiddleWrapper_msgBody' },
      {
        speaker: 'customer',
        has: '.kwaishop-cs-LayoutDefaultWrapper_lrWrapper.kwaishop-cs-LayoutDefaultWrapper__notMe',
      },
      {
        speaker: 'agent',
        has: '.kwaishop-cs-LayoutDefaultWrapper_lrWrapper.kwaishop-cs-LayoutDefaultWrapper__isMine',
      },
    ],
    text: ['.kwaishop-cs-BizTextCard'],
    order: 'oldest-first',
  },
  composer: {
    field: ['.SendBox .SendBox-Editor .ql-editor', '.SendBox .ql-editor'],
    send: ['.SendBox-buttonRight .ant-btn-primary'],
  },
});
