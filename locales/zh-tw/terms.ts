import type { Messages } from '../messages';

/** 固定詞表的文字，各頁面共用。 */
export const terms: Messages['terms'] = {
  levels: { 0: '平和', 1: '緊繃', 2: '敵意', 3: '辱罵' },
  kinds: {
    insult: '侮辱',
    profanity: '髒話',
    contempt: '蔑視',
    accusation: '指控欺騙',
    'complaint-threat': '以申訴要脅',
    'harm-threat': '人身威脅',
    'sexual-harassment': '性騷擾',
    discrimination: '歧視',
    shouting: '吼叫',
    pressure: '施壓',
  },
  risks: {
    legal: '法律',
    regulator: '主管機關申訴',
    media: '媒體',
    exposure: '爆料',
    injury: '受傷',
    minor: '未成年人',
    'self-harm': '自傷',
  },
  resets: {
    'three-breaths': '三次呼吸',
    'sixty-seconds': '一分鐘',
    'green-view': '看看綠色',
    grounding: '回到眼前',
    perspective: '換個角度',
    body: '鬆鬆身體',
    'cyclic-sighing': '長嘆五分鐘',
  },
  suggestions: {
    acknowledge: '先接住',
    clarify: '問清楚',
    own: '我來處理',
    'offer-options': '給選項',
    'refuse-and-redirect': '婉拒並指路',
    'set-boundary': '畫界線',
    escalate: '轉交主管',
    'follow-up': '追蹤',
    thank: '道謝',
  },
};
