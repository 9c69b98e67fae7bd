import { describe, expect, it } from 'vitest';
import { isOfThings, isScorn } from '../../../../domain/draft/things';

describe('a cool Chinese statement about things', () => {
  it.each([
    '奶茶少糖是机器出的',
    '密码输错五次就锁',
    '先点设置',
    '取件码在短信里',
    '猫粮开封一个月内要吃完',
    '月底前还清',
    '分期手续费当时念给您听过了，今天到账',
    '退款三天內到帳',
  ])('is told as it is, though it seems a line: %s', (words) => {
    expect(isOfThings(words, -3, 'wait')).toBe(true);
  });

  it.each([
    '您自己看着办',
    '两天都等不了',
    '答案就在那里',
    '已经要过三次了',
    '三年没洗还说不制冷',
    '少在那装可怜',
    '小学生都懂',
    '等着',
  ])('is not what speaks of people: %s', (words) => {
    expect(isOfThings(words, -3, 'wait')).toBe(false);
  });

  it('is not what is heated', () => {
    expect(isOfThings('取件码在短信里', 2, 'wait')).toBe(false);
  });

  it('is not what does something to the customer', () => {
    expect(isOfThings('取件码在短信里', -3, 'tone')).toBe(false);
  });
});

describe('a short Chinese clause of scorn', () => {
  it.each(['不识好歹', '有没有点良心', '難伺候', '真是服了'])('is known: %s', (words) => {
    expect(isScorn(words)).toBe(true);
  });

  it.each(['明天发货', '懒人沙发的套子可以机洗，滤网也可以', '单号发您了'])('is not a statement: %s', (words) => {
    expect(isScorn(words)).toBe(false);
  });
});
