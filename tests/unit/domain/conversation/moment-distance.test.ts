import { describe, expect, it } from 'vitest';
import { distanceOf } from '../../../../domain/conversation/moment-distance';

const customer = (text: string) => ({ speaker: 'customer', text }) as const;

describe('distanceOf', () => {
  it.each([
    '亲，在吗',
    '这个好看呀',
    '笨死我了哈哈哈',
    '麻煩囉',
    '好的~',
    'hey, any news?',
    'lol wrong address again',
    'thanks 😊',
    'cheers',
  ])('hears a friend in %j', (text) => {
    expect(distanceOf([customer(text)])).toBe('familiar');
  });

  it.each([
    '母亲收到了包裹',
    '请提供处理结果。',
    '什么时候发货',
    'The parcel has not arrived.',
    'They said it was delivered.',
    'A total of three items',
    '',
  ])('hears no friend in %j', (text) => {
    expect(distanceOf([customer(text)])).toBe('fitting');
  });

  it.each([
    '烦请核对后盼复',
    '貴公司的處理方式，敬請說明。',
    'Dear Sir or Madam, my order is late. Yours faithfully',
    'I am writing to complain 😊',
  ])('hears a letter in %j', (text) => {
    expect(distanceOf([customer(text)])).toBe('stiff');
  });

  it('does not listen to the agent', () => {
    expect(distanceOf([{ speaker: 'agent', text: '亲，在的哈' }])).toBe('fitting');
  });

  it('listens to the last three messages only', () => {
    const sober = ['请回复。', '请回复我。', '请尽快回复。'].map(customer);
    expect(distanceOf([customer('哈哈'), ...sober.slice(1)])).toBe('familiar');
    expect(distanceOf([customer('哈哈'), ...sober])).toBe('fitting');
  });
});
