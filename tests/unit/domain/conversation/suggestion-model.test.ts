import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hostilityModel } from '../../../../assets/model/hostility-model';
import { suggestionModel } from '../../../../assets/model/suggestion-model';
import { momentOf } from '../../../../domain/conversation/moment';
import { createSuggestionReader } from '../../../../domain/conversation/suggestion-model';
import { createJudge } from '../../../../domain/hostility/judge';
import { type Suggestion, SUGGESTIONS } from '../../../../domain/phrases/phrase';

const judge = createJudge(hostilityModel);
const suggestionReader = createSuggestionReader(suggestionModel);

/** `C: …` a customer, `A: …` the agent, oldest first. */
function suggested(...lines: readonly string[]): readonly Suggestion[] {
  const said = lines.map((line) => ({
    speaker: line.startsWith('A: ') ? ('agent' as const) : ('customer' as const),
    text: line.replace(/^[AC]: /, ''),
  }));
  const utterances = said.map((one, at) =>
    one.speaker === 'customer' ? { ...one, verdict: judge({ text: one.text, before: said.slice(0, at) }) } : one,
  );
  return momentOf({ utterances, channel: 'chat', used: [], suggestionReader }).suggestions;
}

describe('what the next reply may do, by the words too', () => {
  it.each<[Suggestion, ...string[]]>([
    ['thank', 'C: 收到了，谢谢你一直帮我盯着，太感谢了'],
    ['thank', 'C: That did it, thank you so much for sticking with me!'],
    ['thank', 'C: 少发了一支', 'A: 补发已经在路上了，今天就到。', 'C: 太好了！！！爱你们😘😘'],
    ['thank', 'C: Is the pickup desk still open?', 'A: Yes, until nine.', 'C: haha perfect, ta 👍'],
    ['own', 'C: 发票抬头写公司全称', 'A: 好的，给您改。', 'C: 开好发前台邮箱就行'],
    ['clarify', 'C: 我买的那个东西用不了'],
    ['clarify', 'C: Something is wrong with my order.'],
    ['set-boundary', 'C: 你就是条狗，你全家都该死'],
    ['set-boundary', 'C: You stupid worthless bitch, I hope you die.'],
    ['refuse-and-redirect', 'C: 给我退十倍，东西我也不退'],
    ['refuse-and-redirect', 'C: I want ten times the price and I am keeping the shoes.'],
    ['escalate', 'C: 充电宝炸了，我儿子的手烧伤了，正在医院'],
    ['escalate', 'C: My lawyer will be in touch, the heater caught fire and burnt my daughter.'],
    ['offer-options', 'C: 颜色发错了', 'A: 是我们的错，照片我看到了。', 'C: 那怎么解决，有什么方案？'],
    [
      'offer-options',
      'C: It came broken.',
      'A: I see it in the photo, that is our fault.',
      'C: So what are my options now?',
    ],
    ['follow-up', 'C: 退款到哪一步了？', 'A: 已提交，两天内到账。', 'C: 今天第三天了，到账没有？怎么没消息'],
    ['follow-up', 'C: Any news on my case?', 'A: They promised an answer by Friday.', 'C: It is Monday. Any update?'],
  ])('%s is among the first two for %s %s %s', (expected, ...lines) => {
    expect(suggested(...lines).slice(0, 2)).toContain(expected);
  });

  it('depends on what the agent has said already', () => {
    const wish = 'C: Then what can you do for me?';
    expect(suggested('C: The kettle leaks.', 'A: I am sorry. Our stock is checked.', wish)[0]).toBe('offer-options');
    expect(suggested('C: The kettle leaks.')[0]).not.toBe('offer-options');
  });

  it.each(['我不想活了', '活着没意思，我站在楼顶', 'I want to kill myself', "I can't go on, I will end it tonight"])(
    'never asks for a boundary, questions or thanks first where life is in danger: %s',
    (text) => {
      expect(['set-boundary', 'clarify', 'thank', 'refuse-and-redirect']).not.toContain(suggested(`C: ${text}`)[0]);
    },
  );

  it.each([
    ['请问退款什么时候到？', '已经到账了。', '辛苦你啦🌻'],
    ['能改成自提吗', '改好了，到店报手机号就行。', '行 我让它自己跑 谢谢'],
    ['Where is my refund?', 'It went out this morning.', 'Thanks, I can see the refund pending.'],
    ['Is the blue one back?', 'It is, from today.', 'Order placed, thank you'],
  ])('refuses, warns or passes nobody on who only says thanks: %s – %s – %s', (before, answer, thanks) => {
    const found = suggested(`C: ${before}`, `A: ${answer}`, `C: ${thanks}`);
    expect(found[0]).toBe('thank');
    for (const grave of ['refuse-and-redirect', 'set-boundary', 'escalate']) expect(found).not.toContain(grave);
  });

  it('gives three to five different suggestions for any text, no boundary for calm words', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.boolean(), fc.string({ unit: 'binary' })), { maxLength: 6 }), (turns) => {
        const found = suggested(...turns.map(([isAgent, text]) => `${isAgent ? 'A' : 'C'}: ${text}`));
        expect(new Set(found).size).toBe(found.length);
        expect(found.length).toBeGreaterThanOrEqual(3);
        expect(found.length).toBeLessThanOrEqual(5);
        expect(found.every((one) => SUGGESTIONS.includes(one))).toBe(true);
      }),
      { numRuns: 200 },
    );
    expect(suggested('C: 你好，请问几点下班？')).not.toContain('set-boundary');
    expect(suggested('C: Hello, when do you close today?')).not.toContain('set-boundary');
  });

  it('reads a message of a million characters', () => {
    expect(suggested(`C: ${'Where is my order? '.repeat(60_000)}`).length).toBeGreaterThanOrEqual(3);
  });
});
