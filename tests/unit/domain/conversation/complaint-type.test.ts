import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { complaintTypeOf } from '../../../../domain/conversation/complaint-type';

const customer = (...texts: string[]) => texts.map((text) => ({ speaker: 'customer' as const, text }));
const agent = (text: string) => ({ speaker: 'agent' as const, text });

describe('complaintTypeOf', () => {
  it.each([
    ['台灯才用两天就不亮了，接口也松'],
    ['衣服洗一次就掉色，起球也严重，跟图片完全两样'],
    ['發錯顏色了，我要的是黑色，來的是白色'],
    ['锅底有一道裂纹，做工太差'],
    ['牛奶过期了，喝完我拉肚子'],
    ['The kettle leaks from the base and the lid is cracked'],
    ['You sent the wrong size, I ordered a 42'],
    ['It stopped working after a week and will not charge'],
    ['The fabric is nothing like the photos and the stitching is coming apart'],
  ])('takes %j for a complaint about the product', (text) => {
    expect(complaintTypeOf(customer(text)).type).toBe('product');
  });

  it.each([
    ['你们客服什么态度，问三遍没人回'],
    ['一直踢皮球，说好的昨天给答复也没有，没人处理'],
    ['轉人工轉了半天，一直是機器人在複製貼上'],
    ['售后拖着不处理，不给退'],
    ['I was transferred five times and then your agent hung up on me'],
    ['Nobody ever answered my emails, customer service just ignores people'],
    ['The man on the phone was so rude and condescending'],
    ['All I get is a bot with canned replies, let me talk to a human'],
  ])('takes %j for a complaint about service', (text) => {
    expect(complaintTypeOf(customer(text)).type).toBe('service');
  });

  it.each([
    ['刚买完就降价三十，能补差价吗'],
    ['一笔订单扣了两次钱，把多扣的退给我'],
    ['優惠券結帳時沒折到，價格跟頁面不一樣'],
    ['凭什么收我安装费和手续费，太贵了'],
    ['You charged me twice for one order'],
    ['My discount code was not applied and now there is a hidden fee'],
    ['It is £20 cheaper today, will you match the price'],
    ['Why did the subscription auto-renew, I want that payment reversed'],
  ])('takes %j for a complaint about the price', (text) => {
    expect(complaintTypeOf(customer(text)).type).toBe('price');
  });

  it.each([
    ['催了三遍了怎么还没发货'],
    ['物流三天没更新，包裹到底到哪了'],
    ['顯示已簽收，可是我沒收到，包裹丟了吧'],
    ['快递员把箱子扔门口，外箱都压扁了'],
    ['Where is my parcel, tracking has not moved for a week'],
    ['It says delivered but nothing arrived at my door'],
    ['The courier left the box in the rain and it was soaked'],
    ['My order has not shipped yet and it was due on Monday'],
  ])('takes %j for a complaint about logistics', (text) => {
    expect(complaintTypeOf(customer(text)).type).toBe('logistics');
  });

  it.each([
    ['你好'],
    ['在吗'],
    ['你是不是听不懂人话'],
    ['好的谢谢，祝你生意兴隆'],
    ['怎么修改账号的昵称'],
    ['Hello'],
    ['Are you stupid or just lazy?'],
    ['Thanks, have a lovely weekend'],
    ['How do I change my user name'],
    [''],
  ])('leaves %j alone', (text) => {
    expect(complaintTypeOf(customer(text))).toEqual({ type: 'other', words: [] });
  });

  it.each([
    ['物流很快，可是衣服起球掉色', 'product'],
    ['质量没问题，就是快递太慢，一直没收到', 'logistics'],
    ['不是质量问题，是你们多收了运费，价格不对', 'price'],
    ['Delivery was fast, the shoes are the wrong size', 'product'],
    ['Nothing to do with the product, the driver left it with a neighbour', 'logistics'],
    ['The technician was brilliant. The bill, though: two charges and a surprise fee', 'price'],
  ])('is not misled by praise in %j', (text, type) => {
    expect(complaintTypeOf(customer(text)).type).toBe(type);
  });

  it('weighs the whole conversation: a later outburst does not turn a late parcel into bad service', () => {
    const said = customer('包裹五天没更新，快递单号发我', '还没到？物流卡在哪了', '你们客服就是废物');
    expect(complaintTypeOf(said).type).toBe('logistics');
  });

  it('takes the first named of two that weigh the same', () => {
    expect(complaintTypeOf(customer('价格和快递')).type).toBe('price');
    expect(complaintTypeOf(customer('快递和价格')).type).toBe('logistics');
  });

  it('asks the agent’s words only where the customer names nothing', () => {
    const restated = agent('您的快递显示还在中转站，我帮您催件');
    expect(complaintTypeOf([...customer('到底怎么回事'), restated]).type).toBe('logistics');
    expect(complaintTypeOf([...customer('多扣了一笔钱，费用不对'), restated]).type).toBe('price');
  });

  it('gives the words as they were written, in order, each once', () => {
    expect(complaintTypeOf(customer('包裹沒到，快遞不回', '快遞呢')).words).toEqual(['包裹', '沒到', '快遞']);
    expect(complaintTypeOf(customer('My PARCEL never arrived')).words).toEqual(['PARCEL', 'never arrived']);
  });

  it('only ever names words that were said', () => {
    const bits = fc.constantFrom(
      '快递',
      '沒收到',
      '质量',
      '客服态度',
      '差价',
      'parcel',
      'broken',
      'refund',
      '很快',
      ' ',
      '。',
      '🙂',
    );
    fc.assert(
      fc.property(fc.array(fc.array(bits, { maxLength: 12 })), (texts) => {
        const said = texts.map((parts) => parts.join(''));
        const { type, words } = complaintTypeOf(customer(...said));
        expect(words.every((word) => said.some((text) => text.includes(word)))).toBe(true);
        expect(words.length === 0).toBe(type === 'other');
      }),
    );
  });
});
