import { describe, expect, it } from 'vitest';
import { knownSlots } from '../../../../domain/conversation/known-slots';
import type { Utterance } from '../../../../domain/hostility/verdict';

/** `A:` the agent, anything else the customer. */
function talk(...lines: readonly string[]): Utterance[] {
  return lines.map((line) =>
    line.startsWith('A: ') ? { speaker: 'agent', text: line.slice(3) } : { speaker: 'customer', text: line },
  );
}

describe('the order number', () => {
  it.each([
    [['订单 240871553 到现在没到'], '240871553'],
    [['訂單編號：TW-88120045，還沒收到'], 'TW-88120045'],
    [['My order #48213 never came'], '48213'],
    [['order number is 48213', 'A: Thank you, order 48213.'], '48213'],
    [['没收到', 'A: 麻烦发一下订单号', '240871553'], '240871553'],
    [['It is late', 'A: What is your order number?', 'GB-771204.'], 'GB-771204'],
  ])('is certain in %j', (lines, order) => {
    expect(knownSlots(talk(...lines)).order).toBe(order);
  });

  it.each([
    [['订单 240871553 和订单 240871554 都没到']],
    [['My order #48213 is late', 'A: And order 48219?']],
    [['我电话 13812345678']],
    [['快递单号 7733445566778']],
    [['运单号 SF1234567890 到底在哪']],
    [['tracking 1Z99988877 says delivered']],
    [['240871553']],
    [['A: 方便说一下手机号吗', '13812345678']],
    [['我订了 3 单']],
    [[]],
  ])('is not certain in %j', (lines) => {
    expect(knownSlots(talk(...lines)).order).toBeUndefined();
  });
});

describe('the customer’s name', () => {
  it.each(['Maria Lopez', '王小明', '小鱼儿爱吃糖', 'Jean-Luc O’Neill', '  Maria\n Lopez '])(
    'is what the console calls them: %s',
    (shown) => {
      expect(knownSlots([], shown).customer).toBe(shown.replace(/\s+/g, ' ').trim());
    },
  );

  it.each(['70411', 'maria@example.com', 'j***8', 'tb_2231', 'session_9f3', 'b-7731', '', undefined])(
    'is not %s',
    (shown) => {
      expect(knownSlots([], shown).customer).toBeUndefined();
    },
  );

  it.each(['访客', '訪客', '匿名用户', '買家', 'Guest', 'Visitor', 'Anonymous user', 'unknown', 'Site visitor'])(
    'is not what stands for nobody: %s',
    (shown) => {
      expect(knownSlots([], shown).customer).toBeUndefined();
    },
  );

  it.each([
    ['我叫王小明，订单还没到', '王小明'],
    ['Hello, my name is Maria Lopez and I want my money back', 'Maria Lopez'],
  ])('is what they say: %s', (text, name) => {
    expect(knownSlots(talk(text), 'tb_2231').customer).toBe(name);
  });

  it.each([
    '我叫你们经理来',
    '我叫了三遍了',
    '我叫警察了！',
    '再不退我叫律师，等着',
    '我叫我老公，他来拿',
    '我叫记者来，',
    '我叫老板，你等着',
    'my name is on the label',
    'I am Furious',
  ])('is not read from “%s”', (text) => {
    expect(knownSlots(talk(text)).customer).toBeUndefined();
  });
});

it('amounts and times are never taken over: the phrase may mean another one', () => {
  expect(knownSlots(talk('订单 240871553，299元，昨天就该到'), 'Tom')).toEqual({ customer: 'Tom', order: '240871553' });
});
