/** Messages to try: calm, impatient, hurtful, and one that only looks rude. */
export const TRIAL_EXAMPLES = {
  'zh-Hans': ['包裹破了，想退款', '催了三遍了怎么还没发货！', '你是不是听不懂人话', '请问垃圾袋有大号的吗'],
  'zh-Hant': ['包裹破了，想退款', '催了三次怎麼還沒出貨！', '你是不是聽不懂人話', '請問垃圾袋有大號的嗎'],
  en: [
    "The parcel arrived damaged, I'd like a refund.",
    "Third time I'm asking. This is ridiculous.",
    'Are you stupid or just lazy?',
    'Where is the kill switch on this mower?',
  ],
} as const;

export type ExampleLanguage = keyof typeof TRIAL_EXAMPLES;

/** The page's own language first, then the other. */
export function exampleLanguages(lang: string): readonly ExampleLanguage[] {
  if (lang.startsWith('zh-Hant')) return ['zh-Hant', 'en'];
  return lang.startsWith('zh') ? ['zh-Hans', 'en'] : ['en', 'zh-Hans'];
}
