import { expression } from './dom/reading';
import type { ConsoleSpec } from './define-console';
import { isOnKnownHost } from './known-host';
import { alibabaOnetalk } from './alibaba-onetalk/spec';
import { chaskiq } from './chaskiq/spec';
import { chatwoot } from './chatwoot/spec';
import { converse } from './converse/spec';
import { crisp } from './crisp/spec';
import { douyinFeige } from './douyin-feige/spec';
import { freescout } from './freescout/spec';
import { freshdesk } from './freshdesk/spec';
import { intercom } from './intercom/spec';
import { jdDongdong } from './jd-dongdong/spec';
import { jira } from './jira/spec';
import { kuaishouShop } from './kuaishou-shop/spec';
import { liveHelperChat } from './live-helper-chat/spec';
import { livechat } from './livechat/spec';
import { neteaseQiyu } from './netease-qiyu/spec';
import { osticket } from './osticket/spec';
import { otobo } from './otobo/spec';
import { pinduoduo } from './pinduoduo/spec';
import { redmine } from './redmine/spec';
import { requestTracker } from './request-tracker/spec';
import { rocketChat } from './rocket-chat/spec';
import { sampleShop } from './sample-shop/spec';
import { sampleTickets } from './sample-tickets/spec';
import { shopee } from './shopee/spec';
import { theLounge } from './the-lounge/spec';
import { tiktokShop } from './tiktok-shop/spec';
import { uvdesk } from './uvdesk/spec';
import { wangwangWeb } from './wangwang-web/spec';
import { zammadDesktop } from './zammad-desktop/spec';
import { zammad } from './zammad/spec';
import { zendesk } from './zendesk/spec';

/** Every console the extension knows, most specific first. */
export const KNOWN_CONSOLES: readonly ConsoleSpec[] = [
  zendesk,
  freescout,
  osticket,
  liveHelperChat,
  redmine,
  otobo,
  chatwoot,
  freshdesk,
  intercom,
  livechat,
  requestTracker,
  pinduoduo,
  douyinFeige,
  kuaishouShop,
  jdDongdong,
  wangwangWeb,
  alibabaOnetalk,
  tiktokShop,
  shopee,
  neteaseQiyu,
  crisp,
  jira,
  uvdesk,
  chaskiq,
  converse,
  theLounge,
  zammad,
  zammadDesktop,
  rocketChat,
  sampleShop,
  sampleTickets,
];

/** Those an agent may look for in a list. */
export const OFFERED_CONSOLES: readonly ConsoleSpec[] = KNOWN_CONSOLES.filter((spec) => !spec.isSample);

/**
 * The specs whose route fits an address; the page itself decides between them. Single-page consoles
 * change their route after loading, so a known host is enough to stay ready.
 */
export function candidatesFor(url: URL): ConsoleSpec[] {
  const route = url.pathname + url.search + url.hash;
  return KNOWN_CONSOLES.filter((spec) => expression(spec.route).test(route) || isOnKnownHost(spec, url.hostname));
}
