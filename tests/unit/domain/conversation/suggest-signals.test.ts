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
  ['thanks', '多亏您提醒，赶上末班车了'],
  ['thanks', 'You are a lifesaver, it fits'],
  ['distress', '我妈在医院，我一边陪床一边哭'],
  ['distress', 'I am so tired of this, I could cry'],
  ['helps', '跟你们说一声，首页的电话写错了'],
  ['helps', 'Thought you would like to know: the map on your page is upside down'],
  ['waits-and-sees', '先用着看看'],
  ['waits-and-sees', 'So far so good, let us see if it lasts'],
  ['accepts-plan', '嗯，可以'],
  ['accepts-plan', 'fine'],
  ['awaits-word', '上次说帮我问厂家，有消息了吗'],
  ['awaits-word', 'Has the workshop answered you yet?'],
  ['asks-options', '是退还是换比较好'],
  ['asks-options', 'Is there any other way to get it here?'],
  ['what-now', '那怎么弄'],
  ['what-now', 'So what now?'],
  ['their-doing', '你们页面写的包安装，结果师傅要收钱'],
  ['their-doing', 'You told me it was included, and then you charged me'],
  ['demand-outside', '给我隔壁邻居的电话'],
  ['demand-outside', 'The warranty has expired, repair it for free'],
  ['needs-senior', '我已经找了律师'],
  ['needs-senior', 'My solicitor will write to you'],
  ['asks', '这个能用吗'],
  ['vague', '打不开'],
  ['vague', 'It does not work somehow'],
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
  ['thanks', '多亏你们，我白等一天，还没到'],
  ['distress', '请发一下发票'],
  ['distress', 'Could you send the invoice'],
  ['helps', '帮我改一下地址'],
  ['helps', 'Please change the address'],
  ['waits-and-sees', '马上给我退款'],
  ['waits-and-sees', 'Refund me now'],
  ['awaits-word', '我要退货'],
  ['awaits-word', 'I want to return it'],
  ['asks-options', '我要退货'],
  ['asks-options', 'Return it, please'],
  ['their-doing', '尺码选大了，想换小一号'],
  ['their-doing', 'I picked a size too large'],
  ['needs-senior', '尺码选大了，想换小一号'],
  ['needs-senior', 'I picked a size too large'],
];

describe('signalsOf', () => {
  it.each(must)('hears %s in %j', (signal, text) => {
    expect(signalsOf([agent('您好，明天给您答复。 I have sent it today.'), customer(text)])).toContain(signal);
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
    expect(signalsOf(turn)).toContain('asks-when');
    expect(signalsOf(turn)).not.toContain('asks-for-lead');
  });

  it('misses a wish only after two messages without one', () => {
    expect(signalsOf([customer('你们太差了', 1)])).toEqual([]);
    expect(signalsOf([customer('你们太差了', 1), customer('真的太差了', 1)])).toEqual(['wish-unknown']);
    expect(signalsOf([customer('你们太差了', 1), customer('退款', 1)])).toEqual([]);
  });

  it('hears a limit that is not taken only where the agent named one', () => {
    const insists = customer('那你也得给我修');
    expect(signalsOf([agent('抱歉，过保的做不到免费维修'), insists])).toContain('insists');
    expect(signalsOf([agent('好的，我看一下'), insists])).not.toContain('insists');
    expect(signalsOf([agent('抱歉，过保的做不到免费维修'), customer('好吧，谢谢')])).not.toContain('insists');
  });

  it('hears a fault from the agent who owns to it', () => {
    expect(signalsOf([agent('Our mistake, we sent the old one.'), customer('Hm.')])).toContain('their-doing');
  });

  it('takes no plan for accepted where there is none', () => {
    expect(signalsOf([agent('请问是哪一款'), customer('好的')])).not.toContain('accepts-plan');
  });

  it('hears nothing where no customer spoke', () => {
    expect(signalsOf([])).toEqual([]);
    expect(signalsOf([agent('谢谢您，什么时候方便')])).toEqual([]);
  });
});
