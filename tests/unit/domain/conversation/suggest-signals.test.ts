import { describe, expect, it } from 'vitest';
import { type Signal, signalsOf } from '../../../../domain/conversation/suggest-signals';
import type { Severity } from '../../../../domain/hostility/verdict';

const customer = (text: string, severity: Severity = 0) => ({
  speaker: 'customer' as const,
  text,
  verdict: { severity, kinds: [], mood: 'unclear' as const, risks: [] },
});
const agent = (text: string) => ({ speaker: 'agent' as const, text });

const must: [Signal, string][] = [
  ['thanks', '收到了，谢谢你'],
  ['thanks', '麻烦您了，辛苦'],
  ['thanks', '唔該晒'],
  ['thanks', 'Thank you, you have been very helpful'],
  ['thanks', 'The refund has landed, cheers'],
  ['asks-for-lead', '叫你们领导来跟我说'],
  ['asks-for-lead', '我要跟主管談'],
  ['asks-for-lead', 'Put me through to your manager'],
  ['asks-for-lead', 'I want to speak to someone in charge'],
  ['demand-outside', '必须赔我三倍'],
  ['demand-outside', '不退货，直接给我全额退款'],
  ['demand-outside', '要賠償我精神損失費'],
  ['demand-outside', 'I want double the price back'],
  ['demand-outside', 'Full refund and I keep the sofa'],
  ['demand-outside', 'You will compensate me £500 for my time'],
  ['asks-when', '到底什么时候到'],
  ['asks-when', '還要幾天'],
  ['asks-when', 'When will it be shipped?'],
  ['asks-when', 'How much longer'],
  ['asks-again', '我都问了三遍了'],
  ['asks-again', '第四次联系你们'],
  ['asks-again', 'This is the third time I ask'],
  ['asks-again', 'I have already told you'],
];

const mustNot: [Signal, string][] = [
  ['thanks', '请帮我查一下，谢谢'],
  ['thanks', '能退吗？谢谢'],
  ['thanks', '还没收到，谢谢'],
  ['thanks', 'Could you check order 4471 please, thanks'],
  ['thanks', 'Still nothing, thanks'],
  ['asks-for-lead', '我是经理，帮公司买的'],
  ['asks-for-lead', 'My manager loved it'],
  ['demand-outside', '想退货退款'],
  ['demand-outside', '能赔个差价吗'],
  ['demand-outside', 'I would like a refund'],
  ['demand-outside', 'Can I have the money back if I return it'],
  ['asks-when', '昨天到的'],
  ['asks-when', 'I saw it whenever I looked'],
  ['asks-again', '问一下尺码'],
  ['asks-again', 'Could I get two of them'],
];

describe('signalsOf', () => {
  it.each(must)('hears %s in %j', (signal, text) => {
    expect(signalsOf([agent('您好'), customer(text)])).toContain(signal);
  });

  it.each(mustNot)('does not hear %s in %j', (signal, text) => {
    expect(signalsOf([agent('您好'), customer(text)])).not.toContain(signal);
  });

  it('does not take the thanks under a first complaint for thanks', () => {
    expect(signalsOf([customer('Order 10025 arrived with a cracked lid. Thanks')])).not.toContain('thanks');
  });

  it('does not take mocking thanks for thanks', () => {
    expect(signalsOf([agent('已退款'), customer('谢谢你啊，真专业', 2)])).not.toContain('thanks');
  });

  it('reads the whole last turn, and nothing before it', () => {
    const turn = [customer('叫你们主管来'), agent('好的'), customer('什么时候'), customer('快点')];
    expect(signalsOf(turn)).toEqual(['asks-when']);
  });

  it('misses a wish only after two messages without one', () => {
    expect(signalsOf([customer('你们太差了', 1)])).toEqual([]);
    expect(signalsOf([customer('你们太差了', 1), customer('真的太差了', 1)])).toEqual(['wish-unknown']);
    expect(signalsOf([customer('你们太差了', 1), customer('退款', 1)])).toEqual([]);
  });

  it('hears nothing where no customer spoke', () => {
    expect(signalsOf([])).toEqual([]);
    expect(signalsOf([agent('谢谢您，什么时候方便')])).toEqual([]);
  });
});
