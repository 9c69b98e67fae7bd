import type { Messages } from '../messages';

/** 設定頁裡「讀不讀得到」一塊的文字。 */
export const health: Messages['options']['health'] = {
  heading: '你的頁面讀得到嗎？',
  help: '數一數現在開著的頁面裡找到什麼。不保存、也不複製任何文字。',
  look: '看一看',
  looking: '正在看',
  noPages: '目前沒有開著它能讀的頁面。請在另一個分頁打開客服台，再看一次。',
  shown: '你教過的頁面',
  states: {
    unknown: '認不出這個頁面是哪個客服台。',
    closed: '認出來了，頁面上沒有打開的對話。',
    broken: '有對話開著，但一則訊息也讀不出來。頁面可能改版了。',
    sound: '讀得到訊息：顧客 {customer} 則，你這邊 {agent} 則。',
  },
  boxes: {
    there: '找到了輸入框。',
    note: '輸入框正在寫內部備註。',
    none: '沒有打開的輸入框。',
  },
  lastSeen: '最近一次讀到訊息：{time}。',
  lastInserted: '最近一次放入文字：{time}，已核對。',
  lastUnverified: '最近一次放入文字：{time}，沒能核對。',
  copy: '複製一份報告',
  copied: '已複製：只有客服台名稱、數量和時間，沒有任何人的文字，也沒有網址。',
};
