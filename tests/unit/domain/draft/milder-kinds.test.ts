import { describe, expect, it } from 'vitest';
import { draftModel } from '../../../../assets/model/draft-model';
import { hostilityModel } from '../../../../assets/model/hostility-model';
import { createDraftGuard } from '../../../../domain/draft/check-draft';
import { applyRewrites } from '../../../../domain/draft/draft';
import { createJudge } from '../../../../domain/hostility/judge';

const guard = createDraftGuard(createJudge(hostilityModel), draftModel);

/** The draft after all its rewrites. */
function said(text: string, before?: string): string {
  return applyRewrites(text, guard(text, before === undefined ? [] : [before]).flags);
}

describe('what is said instead', () => {
  it.each([
    ['You forgot to sign the form.', 'It seems the form was not signed.'],
    [
      'You never replied to our email from the 3rd so the ticket was closed.',
      'We had no reply to our email from the 3rd so the ticket was closed.',
    ],
    [
      'You should have checked the size chart before ordering.',
      'Next time it helps to check the size chart before ordering.',
    ],
    ['您忘了填写邮编', '目前还缺邮编'],
    ['您错过了退货时间，超过7天了。', '退货时间已经过了，超过7天了。'],
    ['您應該先看清楚活動規則再下單。', '下次可以先看一下活動規則再下單。'],
  ])('"%s" keeps what is missing and leaves out who forgot it', (text, expected) => {
    expect(said(text)).toBe(expected);
  });

  it.each([
    ['Not our mistake. The name was entered as Jon.', 'The name was entered as Jon.'],
    ['The room was cleaned at 11. It has nothing to do with us.', 'The room was cleaned at 11.'],
    ['这跟我们没关系。名字是按单子上写的。', '名字是按单子上写的。'],
  ])('words that only push the blame away go where others stay: %s', (text, expected) => {
    expect(said(text)).toBe(expected);
  });

  it.each([
    ["That's not our fault, the courier lost it.", /^The courier lost it\.$/],
    ['这是快递的问题，跟我们没关系。', /快递/],
  ])('"%s" keeps the fact and leaves out who is to blame', (text, fact) => {
    expect(said(text)).toMatch(fact);
    expect(said(text)).not.toMatch(/fault|没关系/);
  });

  it.each([
    ['It was our fault, we will pay for the damage.', 'my lawyer will hear about this'],
    ['Our technician damaged your wall, we will cover the repair in full.', undefined],
    ['这是我们的责任，我们会赔偿您的损失。', '再不处理我就找律师'],
    ['孩子受伤是我们没尽到安全义务，医药费我们全包。', undefined],
  ])('nothing of "%s" admits or grants any more', (text, before) => {
    expect(said(text, before)).not.toMatch(/fault|damaged|we will|pay|cover|我们的责任|赔|全包|没尽到/);
    expect(said(text, before)).toMatch(/will check it|核实后答复/);
  });

  it.each([
    ['I promise it will be there tomorrow.', 'I expect it will be there tomorrow.'],
    ["dont worry it'll be sorted today for sure", 'dont worry it should be sorted today'],
    ['包準您三天內收到。', '預計三天內收到。'],
  ])('"%s" becomes what is likely', (text, expected) => {
    expect(said(text)).toBe(expected);
  });

  it('a refusal keeps what is refused and opens a way', () => {
    expect(said('Sorry, we do not ship to Norway.')).toMatch(/we do not ship to Norway\. If you tell me/);
    expect(said('我们不支持换货。')).toMatch(/我们不支持换货。您告诉我/);
  });

  it('a greeting stays in front of what is said first', () => {
    expect(said('Hi Tom, I can rebook you on the 18:40.', 'This is the third time, I am so angry!')).toMatch(
      /^Hi Tom, I am sorry about this\..*I can rebook you on the 18:40\.$/,
    );
  });

  it.each([
    ['We can offer you a full refund.', 'My parcel is broken and I am so disappointed!!', 'I am sorry about this.'],
    ['We can offer you a refund.', 'My son was injured by your chair!!', 'I am very sorry this happened. We'],
    ['这边给您全额退款。', '杯子是碎的，气死我了', '抱歉，东西收到却用不了'],
    ['这边给您退款。', '孩子被你们的热水袋烫伤了，住院了！', '抱歉，出了这样的事'],
  ])(
    'a way out that comes first gets a word about what happened, as grave as that is: %s – %s',
    (text, before, begin) => {
      expect(said(text, before).startsWith(begin)).toBe(true);
    },
  );

  it.each([
    [
      'Broken on the first day, what a let-down. We can offer you a full refund.',
      'It is broken, I am so disappointed!!',
    ],
    ['杯子收到就是裂的，这确实让人心烦。这边给您全额退款。', '杯子是碎的，气死我了'],
    ['two pm :)', 'this is useless, I am so angry'],
  ])('nothing is added where a word about what happened comes first: %s', (text, before) => {
    expect(said(text, before)).toBe(text);
  });

  it.each([
    ['The RMA is open.', 'when do I get my money', 'did you open the RMA with the vendor?'],
    ['RMA已经开了', '什么时候退', '这个SKU的MOQ是多少'],
  ])('a word of the trade is named plainly, but not to who uses such words: %s', (text, lay, expert) => {
    expect(said(text, lay)).not.toContain('RMA');
    expect(said(text, expert)).toBe(text);
  });

  it.each([
    [
      'Kindly be apprised that your request of even date has been duly laid before the competent department.',
      'Just so you know, your request of today has been passed to the team in charge.',
    ],
    [
      'This is to inform that your aforementioned grievance bearing no. 20098 has been duly registered.',
      'Just so you know, your complaint no. 20098 has been registered.',
    ],
    [
      '来函敬悉。所涉货品之瑕疵，敝司将循内部流程予以核办，俟有结果，另行函告。',
      '您的消息我看到了。所涉货品的问题，我们将按流程给您处理，等有了结果，再告诉您。',
    ],
  ])('words of old offices are said plainly, to whoever does not write in them: %s', (text, plain) => {
    expect(said(text)).toBe(plain);
    expect(said(text, 'Dear Sir, I hereby give formal notice. 特此函告。')).toBe(text);
  });

  it('words of offices are no heat, however they read', () => {
    const text = '贵方之诉求，本公司业已收悉。依据《售后服务条例》第七条第二款之规定，恕难照准，特此奉告。';
    expect(new Set(guard(text).flags.map(({ kind }) => kind))).toEqual(new Set(['too-stiff']));
  });

  it('one word of the trade is no jargon in a longer draft, two are', () => {
    const one = 'The RMA is open, and the courier will pick the box up at your door on Thursday morning.';
    expect(guard(one).flags).toEqual([]);
    expect(guard(one.replace('the box', 'the SKU')).flags.map(({ kind }) => kind)).toEqual(['jargon']);
  });

  it('of many short forms none is put into plain words alone', () => {
    expect(said('The SKU waits at the DC until the ASN and the WMS agree.')).toMatch(/^The SKU waits at the DC/);
  });

  it.each([
    ['Noted.', 'thanks, see you Monday'],
    ['收到。', '好的谢谢，周一见'],
  ])('"%s" is cold to whom nobody knows to be calm', (text, calm) => {
    expect(said(text)).not.toBe(text);
    expect(said(text, calm)).toBe(text);
  });

  it.each([
    ['The APN profile was not there on the HLR so the PDP context failed.', 'If any of these terms is unclear'],
    ['SAML断言里NameID和UPN不匹配，IdP那边要重推。', '哪个词不清楚'],
  ])('a draft full of short forms keeps them and offers plain words: %s', (text, offer) => {
    const [flag] = guard(text).flags;
    expect(flag?.kind).toBe('jargon');
    expect(said(text)).toContain(offer);
    expect(said(text, 'what do APN, HLR and PDP mean, and SAML, NameID, UPN, IdP')).toBe(text);
  });

  it.each(['绝对没有怪您的意思', 'Level 2, next to the lift.'])('looks like a fault and is none: %s', (text) => {
    expect(said(text)).toBe(text);
  });

  it('an article fits the plain word', () => {
    expect(said('We need to raise an RMA for the unit.', 'it is broken')).toBe(
      'We need to raise a return number for the unit.',
    );
  });
});
