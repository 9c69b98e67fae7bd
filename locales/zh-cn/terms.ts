import type { Messages } from '../messages';

/** 固定词表的文字，各页面共用。 */
export const terms: Messages['terms'] = {
  levels: { 0: '平和', 1: '紧张', 2: '敌意', 3: '辱骂' },
  kinds: {
    insult: '侮辱',
    profanity: '脏话',
    contempt: '蔑视',
    accusation: '指责欺骗',
    'complaint-threat': '以投诉要挟',
    'harm-threat': '人身威胁',
    'sexual-harassment': '性骚扰',
    discrimination: '歧视',
    shouting: '吼叫',
    pressure: '施压',
  },
  risks: {
    legal: '法律',
    regulator: '监管投诉',
    media: '媒体',
    exposure: '曝光',
    injury: '受伤',
    minor: '未成年人',
    'self-harm': '自伤',
  },
  resets: {
    'three-breaths': '三次呼吸',
    'sixty-seconds': '一分钟',
    'green-view': '看看绿色',
    grounding: '回到眼前',
    perspective: '换个角度',
    body: '松松身体',
    'cyclic-sighing': '长叹五分钟',
  },
  suggestions: {
    acknowledge: '先接住',
    clarify: '问清楚',
    own: '我来办',
    'offer-options': '给选择',
    'refuse-and-redirect': '婉拒并指路',
    'set-boundary': '划界限',
    escalate: '转交上级',
    'follow-up': '跟进',
    thank: '道谢',
  },
};
