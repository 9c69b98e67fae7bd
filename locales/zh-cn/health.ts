import type { Messages } from '../messages';

/** 设置页里“读不读得到”一块的文字。 */
export const health: Messages['options']['health'] = {
  heading: '你的页面读得到吗？',
  help: '数一数现在打开的页面里找到了什么。不保存、也不复制任何文字。',
  look: '看一看',
  looking: '正在看',
  noPages: '现在没有打开它能读的页面。请在另一个标签页打开客服台，再看一次。',
  shown: '你教过的页面',
  states: {
    unknown: '没认出这个页面是哪个客服台。',
    closed: '认出来了，页面上没有打开的对话。',
    broken: '有对话打开着，但一条消息也读不出来。页面可能改版了。',
    sound: '读得到消息：顾客 {customer} 条，你这边 {agent} 条。',
  },
  boxes: {
    there: '找到了输入框。',
    note: '输入框正在写内部备注。',
    none: '没有打开的输入框。',
  },
  lastSeen: '最近一次读到消息：{time}。',
  lastInserted: '最近一次放入文字：{time}，已核对。',
  lastUnverified: '最近一次放入文字：{time}，没能核对。',
  copy: '复制一份报告',
  copied: '已复制：只有客服台名称、数量和时间，没有任何人的文字，也没有网址。',
};
