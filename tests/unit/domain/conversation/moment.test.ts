import { describe, expect, it } from 'vitest';
import { momentOf } from '../../../../domain/conversation/moment';
import { type JudgedUtterance, lastTurnOf, severityOf } from '../../../../domain/conversation/moment-input';
import { languageOf, toSimplified } from '../../../../domain/conversation/moment-language';
import { topicsOf } from '../../../../domain/conversation/moment-topics';
import type { Verdict } from '../../../../domain/hostility/verdict';
import { TOPICS, type Topic } from '../../../../domain/phrases/topics';

function customer(text: string, verdict: Partial<Verdict> = {}): JudgedUtterance {
  return { speaker: 'customer', text, verdict: { severity: 0, kinds: [], mood: 'unclear', risks: [], ...verdict } };
}
const agent = (text: string): JudgedUtterance => ({ speaker: 'agent', text });

describe('languageOf', () => {
  it.each([
    ['zh', ['你好，包裹还没到']],
    ['zh', ['我的 iPhone 15 Pro Max 没发货']],
    ['zh-Hant', ['請問什麼時候出貨']],
    ['zh-Hant', ['單未到，唔該幫手睇下']],
    ['zh-Hant', ['点解仲未到嘅，送咗去边度，冇人理我哋，幫我查']],
    ['en', ['Where is my parcel']],
    ['en', ['The label says 北京 on it, is that the right one']],
    ['en', ['OK', '👍', '12345']],
    ['zh', ['包裹还没到', '？？？', '12345']],
    ['zh-Hant', ['請問什麼時候出貨', '好', '好']],
    ['en', ['你好', 'sorry, English please', 'where is it', 'hello?']],
  ])('answers in %s to %j', (language, texts) => {
    expect(languageOf(texts.map((text) => customer(text)))).toBe(language);
  });

  it('asks the agent’s words where the customer’s do not tell the script', () => {
    expect(languageOf([agent('您好，請問需要什麼協助'), customer('你好')])).toBe('zh-Hant');
  });

  it('falls back where nothing can be told', () => {
    expect(languageOf([customer('12345')])).toBe('zh');
    expect(languageOf([customer('12345')], 'en')).toBe('en');
    expect(languageOf([customer('你好')], 'zh-Hant')).toBe('zh-Hant');
    expect(languageOf([customer('你好')], 'en')).toBe('zh');
  });
});

describe('toSimplified', () => {
  it('keeps every position', () => {
    const text = '這個包裹壞了 parcel 🙂 還沒';
    expect(toSimplified(text)).toBe('这个包裹坏了 parcel 🙂 还没');
    expect(toSimplified(text)).toHaveLength(text.length);
  });
});

describe('lastTurnOf', () => {
  it('takes the customer’s messages since the agent last wrote', () => {
    const [a, b, c] = [customer('a'), customer('b'), customer('c')];
    expect(lastTurnOf([a, agent('x'), b, c])).toEqual([b, c]);
    expect(lastTurnOf([a, b, agent('x')])).toEqual([a, b]);
    expect(lastTurnOf([agent('x')])).toEqual([]);
  });
});

describe('severityOf', () => {
  it('lets the correction win and counts agents as calm', () => {
    expect(severityOf(customer('x', { severity: 2 }))).toBe(2);
    expect(severityOf({ ...customer('x', { severity: 2 }), correction: 0 })).toBe(0);
    expect(severityOf({ ...customer('x', { severity: 2 }), speaker: 'agent' })).toBe(0);
    expect(severityOf({ speaker: 'customer', text: 'x' })).toBe(0);
  });
});

describe('topicsOf', () => {
  const must: [Topic, string][] = [
    ['late', '三天没更新了还没到'],
    ['late', 'It was supposed to arrive on Monday'],
    ['not-received', '顯示簽收了，我沒收到'],
    ['not-received', 'It says delivered and nothing here'],
    ['pickup', '放驛站也不說一聲'],
    ['crushed', '箱子压扁了'],
    ['courier', '快递员态度恶劣还骂人'],
    ['courier', 'Your driver shouted at me'],
    ['broken', '杯子碎了'],
    ['not-working', '充电没反应'],
    ['again', '修过一次又坏了'],
    ['not-as-pictured', '实物和图片差太多'],
    ['wrong-item', 'You sent me the wrong item'],
    ['missing-part', '少了一个螺丝'],
    ['missing-part', '漏了一件没装'],
    ['repeated', '说了三遍了'],
    ['brushed-off', '复制粘贴敷衍我'],
    ['brushed-off', '跟机器人说话'],
    ['no-reply', 'No reply for a week'],
    ['passed-around', '踢皮球'],
    ['promised', '说好的昨天发'],
    ['price-drop', '刚买就降价'],
    ['double-charge', 'I was charged twice'],
    ['coupon', '优惠券没用上'],
    ['fee', '收我手续费'],
    ['refund', '退款还没到账'],
    ['refund', 'where is my refund'],
    ['deadline', '明天婚礼要用'],
    ['deadline', 'I need it by Friday'],
    ['regular', '老客户了'],
    ['keep-and-refund', '仅退款'],
    ['lead', '叫经理'],
    ['complaint', '我要投诉'],
    ['cantonese', '件貨仲未到，唔該睇下'],
    ['cantonese', '等咗三日'],
  ];
  it.each(must)('hears %s in %j', (topic, text) => {
    expect(topicsOf([customer(text)])).toContain(topic);
  });

  const mustNot: [Topic, string][] = [
    ['missing-part', '补偿太少了'],
    ['missing-part', '第一壶水就漏了一桌子'],
    ['late', '昨天收到了，很好看'],
    ['not-received', '收到了'],
    ['broken', '质量不错'],
    ['brushed-off', '扫地机器人不走了'],
    ['brushed-off', 'Your robot vacuum chewed my rug'],
    ['broken', 'Lovely lamp'],
    ['no-reply', '谢谢回复'],
    ['deadline', '不着急'],
    ['refund', '不想退货，换一个'],
    ['complaint', '很满意'],
    ['cantonese', '請問什麼時候出貨'],
    ['cantonese', '唔，還沒收到'],
  ];
  it.each(mustNot)('does not hear %s in %j', (topic, text) => {
    expect(topicsOf([customer(text)])).not.toContain(topic);
  });

  it('takes what was judged for a topic too', () => {
    expect(topicsOf([customer('…', { kinds: ['harm-threat', 'accusation'] })])).toEqual(['doubt', 'threat']);
  });

  it('does not listen to the agent', () => {
    expect(topicsOf([agent('东西坏了吗')])).toEqual([]);
  });

  it('keeps the order of the list', () => {
    const found = topicsOf([customer('投诉！说了三遍，杯子碎了，还没发货')]);
    expect(found).toEqual(TOPICS.filter((topic) => found.includes(topic)));
  });
});

describe('momentOf', () => {
  const said = [
    customer('包裹三天没更新了', { severity: 1, mood: 'anxious' }),
    agent('我帮您查一下'),
    customer('你们是不是骗子，再不到我就投诉', {
      severity: 2,
      mood: 'angry',
      kinds: ['accusation', 'complaint-threat'],
      risks: ['regulator'],
    }),
  ];

  it('reads everything from what was said', () => {
    expect(momentOf({ utterances: said, channel: 'chat', used: ['x'] })).toMatchObject({
      language: 'zh',
      channel: 'chat',
      level: 2,
      mood: 'angry',
      type: 'logistics',
      stage: 'listen',
      used: ['x'],
      risks: ['regulator'],
      topics: ['late', 'complaint', 'doubt'],
    });
  });

  it('lets the agent’s own choices win', () => {
    const moment = momentOf({
      utterances: said,
      channel: 'ticket',
      used: [],
      level: 0,
      language: 'en',
      stage: 'resolve',
      type: 'service',
    });
    expect(moment).toMatchObject({ level: 0, language: 'en', stage: 'resolve', type: 'service', channel: 'ticket' });
    expect(moment.suggestions).toContain('offer-options');
  });

  it('forgets a mood that was told more than three messages ago', () => {
    const calm = Array.from({ length: 3 }, () => customer('嗯'));
    expect(momentOf({ utterances: [said[0] ?? customer(''), ...calm], channel: 'chat', used: [] }).mood).toBe(
      'unclear',
    );
    expect(momentOf({ utterances: [said[0] ?? customer(''), ...calm.slice(1)], channel: 'chat', used: [] }).mood).toBe(
      'anxious',
    );
  });

  it('lets the tension fade with calm messages', () => {
    const fading = [...said, ...Array.from({ length: 5 }, () => customer('好'))];
    expect(momentOf({ utterances: fading, channel: 'chat', used: [] }).level).toBeLessThan(2);
  });

  it('stands on nothing at all', () => {
    expect(momentOf({ utterances: [], channel: 'chat', used: [] })).toMatchObject({
      level: 0,
      mood: 'unclear',
      type: 'other',
      stage: 'listen',
      language: 'zh',
    });
  });
});
