import type { KnownConsole } from '../../../../components/options/known-console';

/** One console of every sort: one address, several, none, and one that was never confirmed. */
export const SOME_CONSOLES: readonly KnownConsole[] = [
  { id: 'zendesk', name: { en: 'Zendesk', zh: 'Zendesk' }, grade: 'B', hosts: ['https://*.zendesk.com/*'] },
  {
    id: 'shopee',
    name: { en: 'Shopee', zh: '虾皮', zhHant: '蝦皮' },
    grade: 'B',
    hosts: ['https://seller.shopee.tw/*', 'https://seller.shopee.sg/*'],
  },
  { id: 'qiyu', name: { en: 'NetEase Qiyu', zh: '网易七鱼' }, grade: 'C', hosts: ['https://*.qiyukf.com/*'] },
  { id: 'request-tracker', name: { en: 'Request Tracker', zh: 'Request Tracker' }, grade: 'A', hosts: [] },
];
