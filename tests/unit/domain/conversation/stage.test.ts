import { describe, expect, it } from 'vitest';
import type { JudgedUtterance } from '../../../../domain/conversation/moment-input';
import { stageOf } from '../../../../domain/conversation/stage';
import type { Severity } from '../../../../domain/hostility/verdict';

/** `C:` the customer, `C2:` the customer at severity 2, `A:` the agent. */
function said(...lines: string[]): JudgedUtterance[] {
  return lines.map((line) => {
    const [, who, severity = '0', text = ''] = /^([CA])(\d?):\s?(.*)$/su.exec(line) ?? [];
    if (who === 'A') return { speaker: 'agent', text };
    const judged = Number(severity || 0) as Severity;
    return { speaker: 'customer', text, verdict: { severity: judged, kinds: [], mood: 'unclear', risks: [] } };
  });
}

const stages = (...lines: string[]): string[] =>
  said(...lines).map((_, index, all) => stageOf(all.slice(0, index + 1)).stage);

describe('stageOf', () => {
  it('shows each stage once and in order in a complaint of twelve messages', () => {
    expect(
      stages(
        'C2: 你们怎么回事，收到的锅是坏的',
        'A: 一打开就是坏的，这个体验很糟，抱歉',
        'C1: 等了一个星期等来个破锅',
        'A: 方便把订单号和照片发我吗',
        'C: 订单号 2026112233，照片发了',
        'A: 收到，我正在跟仓库核对',
        'C: 快一点',
        'A: 核对好了。可以给您换一个新的，或者退款，您看哪个合适',
        'C: 换新的吧',
        'A: 已经给您安排补发，明天之前给您消息',
        'C: 好的',
        'C: 收到了，谢谢',
      ),
    ).toEqual([
      ...Array<string>(3).fill('listen'),
      ...Array<string>(2).fill('record'),
      ...Array<string>(2).fill('analyse'),
      'resolve',
      ...Array<string>(4).fill('follow-up'),
    ]);
  });

  it('does so in English', () => {
    expect(
      stages(
        'C1: The blender I ordered is leaking everywhere',
        "A: I'm sorry, that's a rotten start.",
        'A: Could you send me the order number and a photo?',
        'C: 10025871, photo attached',
        "A: Thank you. I'm checking with the warehouse now.",
        'C: ok',
        'A: I can send you a new one or refund it. Which would you prefer?',
        'C: A new one please',
        'A: It has been sent. Is there anything else?',
        'C: No, thanks',
      ),
    ).toEqual([
      'listen',
      'listen',
      'record',
      'record',
      'analyse',
      'analyse',
      'resolve',
      'follow-up',
      'follow-up',
      'follow-up',
    ]);
  });

  it.each([
    ['nothing was said', [], 'listen', 'first-words'],
    ['only the customer spoke', ['C2: 骗子', 'C: 退钱'], 'listen', 'first-words'],
    ['the agent only acknowledged', ['C: It arrived broken', "A: I'm sorry to hear that."], 'listen', 'first-words'],
    ['the agent asks for facts', ['C: 坏了', 'A: 麻烦拍两张照片给我看看'], 'record', 'facts-asked'],
    ['asking and checking come together', ['C: 坏了', 'A: 我帮您查一下，请提供订单号'], 'record', 'facts-asked'],
    [
      'an offer hangs on the facts',
      ['C: Broken', 'A: Could you send a photo so I can arrange a refund?'],
      'record',
      'facts-asked',
    ],
    [
      'the customer gives facts unasked',
      ['C: 坏了', 'A: 抱歉', 'C: 单号 88776655，昨天收到的'],
      'record',
      'facts-given',
    ],
    ['the agent looks into it', ['C: 快递没到', 'A: 我联系快递网点核实'], 'analyse', 'being-checked'],
    [
      'the agent looks into it and promises news',
      ['C: Where is it', "A: I'll look into it and get back to you tomorrow"],
      'analyse',
      'being-checked',
    ],
    ['a way out is proposed', ['C: 買貴了', 'A: 可以幫您申請退差價'], 'resolve', 'offer-made'],
    [
      'two ways are proposed',
      ['C: Late again', 'A: I can resend it, or would you rather have a refund?'],
      'resolve',
      'offer-made',
    ],
    ['the offer is refused', ['C: 坏了', 'A: 给您补偿十元', 'C1: 太少了，打发谁呢'], 'resolve', 'offer-refused'],
    [
      'the offer is answered with an insult',
      ['C: Broken', 'A: I can offer a voucher', 'C2: are you stupid'],
      'resolve',
      'offer-refused',
    ],
    ['the offer is taken', ['C: Broken', 'A: I can refund you', 'C: ok that works'], 'follow-up', 'accepted'],
    ['what was offered is done', ['C: 坏了', 'A: 给您换新', 'C: 嗯', 'A: 已经给您寄出了'], 'follow-up', 'settled'],
    ['it solved itself', ['C: 快递没到', 'A: 我查一下', 'C: 收到了，不用查了'], 'follow-up', 'settled'],
    ['it is over, and then it is not', ['C: 坏了', 'A: 给您退款', 'C: 好的', 'C1: 退款还没到账'], 'listen', 'reopened'],
  ])('when %s', (_, lines, stage, reason) => {
    expect(stageOf(said(...lines))).toEqual({ stage, reason });
  });

  it('listens again when the customer turns hostile before there is an offer, and goes on from there', () => {
    const heated = ['C: 坏了', 'A: 请提供订单号', 'C2: 你是不是听不懂人话，都发三遍了'];
    expect(stageOf(said(...heated))).toEqual({ stage: 'listen', reason: 'heated-again' });
    expect(stageOf(said(...heated, 'A: 收到，我正在核实')).stage).toBe('analyse');
  });

  it('does not go back for mere impatience', () => {
    expect(stageOf(said('C: 坏了', 'A: 我正在核实', 'C1: 还要多久！')).stage).toBe('analyse');
  });

  it('does not take sarcastic thanks for an end', () => {
    expect(stageOf(said('C: 坏了', 'A: 给您退款', 'C2: 呵呵谢谢你啊，真专业')).stage).toBe('resolve');
  });

  it('does not take a question whether it came for news that it came', () => {
    expect(stageOf(said('C: 快递没到', 'A: 我查一下', 'C: 仓库收到了吗')).stage).toBe('analyse');
  });

  it('believes the agent’s correction over the verdict', () => {
    const heated = said('C: 坏了', 'A: 请提供订单号', 'C2: 我去，真行');
    const corrected = heated.map((one, index) => (index === 2 ? { ...one, correction: 0 as const } : one));
    expect(stageOf(heated).stage).toBe('listen');
    expect(stageOf(corrected).stage).toBe('record');
  });
});
