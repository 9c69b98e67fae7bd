import { describe, expect, it } from 'vitest';
import { hostilityModel } from '../../../../assets/model/hostility-model';
import { createJudge } from '../../../../domain/hostility/judge';

const judge = createJudge(hostilityModel);
const severityOf = (text: string): number => judge({ text }).severity;

const PLAIN_INSULTS = ['你们就是骗子', '客服是废物', '傻逼', 'you are an idiot', 'fuck you', 'you are liars'];

describe('the judge', () => {
  it.each([
    ['包裹破了，想退款', 0],
    ["The parcel arrived damaged, I'd like a refund.", 0],
    ['这什么破玩意儿', 1],
    ['Third time I am asking. This is ridiculous.', 1],
    ['你们就是骗子店', 2],
    ['你是不是听不懂人话', 2],
    ['Are you stupid or just lazy?', 2],
    ["I'll find out where you work", 3],
    ['操你妈', 3],
  ])('reads "%s" as %i', (text, severity) => {
    expect(severityOf(text)).toBe(severity);
  });

  it.each([
    '垃圾袋有大号的吗',
    '杀毒软件怎么续费',
    '草莓什么时候发货',
    '鸡西能到吗',
    'Do you deliver to Scunthorpe?',
    'Where is the kill switch on this mower?',
    'Gift wrap for my aunt in Titz, Germany please.',
    'THANK YOU!!!!!',
    'I typed the wrong address, I am such an idiot',
  ])('keeps the look-alike or harmless "%s" below hostile', (text) => {
    expect(severityOf(text)).toBeLessThan(2);
  });

  it.each(PLAIN_INSULTS)('is not fooled by invisible characters in "%s"', (text) => {
    const hidden = [...text].join('\u200b');
    expect(severityOf(hidden)).toBeGreaterThanOrEqual(severityOf(text));
    expect(severityOf(text)).toBeGreaterThanOrEqual(2);
  });

  it('gives the same answer whatever it judged before', () => {
    const first = judge({ text: '你们就是骗子店' });
    judge({ text: 'x'.repeat(5000) });
    expect(judge({ text: '你们就是骗子店' })).toEqual(first);
  });

  it.each(['dirty blonde', '老师，我女儿的小被子落在教室了', '你真有才'])(
    'does not see what cannot be seen: %s',
    (text) => {
      expect(judge({ text: [...text].join('\u200b') }).score).toEqual(judge({ text }).score);
    },
  );

  it('points at the words in the original text', () => {
    const text = '我觉得 你們 就是騙子';
    const places = judge({ text }).cues.map(({ start, end }) => text.slice(start, end));
    expect(places).toContain('騙子');
  });

  it.each(['A trained parrot would be a better use of that chair', '您可真会做生意，收钱的时候比谁都快'])(
    'shows a place in the hostile "%s"',
    (text) => {
      const verdict = judge({ text });
      expect(verdict.severity).toBe(2);
      expect(verdict.cues.length).toBeGreaterThan(0);
    },
  );

  it.each([
    ['我会找律师起诉', 'legal'],
    ['明天打12315', 'regulator'],
    ['孩子吃了拉肚子', 'injury'],
    ['I want to kill myself', 'self-harm'],
    ['My toddler broke out in a rash', 'minor'],
    ['I will go to the press', 'media'],
  ] as const)('sees in "%s" the risk %s', (text, risk) => {
    expect(judge({ text }).risks).toContain(risk);
  });

  it('makes a message with the agent’s own word hostile, in any spelling', () => {
    const words = { hostile: ['大聪明蛋'], harmless: [] };
    expect(judge({ text: '大 聪 明 蛋 在吗' }, words).severity).toBeGreaterThanOrEqual(2);
    expect(judge({ text: '在吗' }, words).severity).toBe(judge({ text: '在吗' }).severity);
  });

  it('does not count the agent’s look-alikes', () => {
    const verdict = judge({ text: '骗子酒馆剧本有吗' }, { hostile: [], harmless: ['骗子酒馆'] });
    expect(verdict.severity).toBe(0);
    expect(verdict.cues).toEqual([]);
  });

  it('refuses weights of another version', () => {
    expect(() => createJudge({ ...hostilityModel, version: -1 })).toThrow(/npm run train/);
  });
});
