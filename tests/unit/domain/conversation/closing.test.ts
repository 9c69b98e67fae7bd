import { describe, expect, it } from 'vitest';
import { isClosing } from '../../../../domain/conversation/closing';

describe('a message that only ends the conversation', () => {
  it.each([
    '谢谢',
    '好的，谢谢！',
    '好的谢谢亲',
    '嗯嗯',
    '收到了，辛苦了～',
    '没有了，谢谢你',
    '不用了谢谢',
    '那就这样吧',
    '知道了',
    '谢谢老板，辛苦了',
    '感谢小姐姐～',
    'OK 谢谢',
    '好滴👌',
    '👍',
    '[玫瑰][抱拳]',
    '明白了，多谢客服',
    '拜拜',
    '好的，謝謝您',
    '唔該晒',
    '冇問題，多謝',
    '再見',
    'Thanks!',
    'thank you so much',
    'Ok, thanks for your help',
    'Thanks for the quick reply, have a great day!',
    'ok',
    'Got it, thx',
    'No, that’s all. Thank you!',
    'no thanks',
    'Perfect, bye',
    'Thanks, Anna',
    'Cheers mate 🙂',
    'Great, that is all for now',
    'All good, take care',
  ])('is “%s”', (text) => {
    expect(isClosing(text)).toBe(true);
  });

  it.each([
    '',
    '   ',
    '…',
    '12345',
    '你好',
    '您好',
    '在吗',
    '好了吗',
    '可以吗',
    '好的，什么时候发货',
    '谢谢，等你消息',
    '没收到',
    '不行',
    '不好',
    '行不行',
    '谢谢你全家',
    '谢谢老板，什么时候到',
    '好的，订单号 8812345',
    '是的',
    '要',
    '退',
    '謝謝，請問幾時到',
    '多謝，咁幾時有貨',
    'hello',
    'yes',
    'yes please',
    'no',
    'ok?',
    'Ok, so when will it arrive',
    'thanks in advance',
    'Thanks for nothing',
    'thank you but it is still broken',
    'good luck with your lawyer',
    'not ok',
    'It is fine but where is my refund',
    'thanks 😡',
    'thanks scammers',
    'No, that is wrong',
    'okra',
    'Please call me, thanks',
    'Great, another delay',
  ])('is not “%s”', (text) => {
    expect(isClosing(text)).toBe(false);
  });

  it('is decided in no time, however a text repeats itself', () => {
    const began = performance.now();
    for (const part of ['thanks ', '谢', 'no, ', 'ok ', '好', 'have a ']) isClosing(part.repeat(100).slice(0, 120));
    expect(performance.now() - began).toBeLessThan(200);
  });
});
