import { describe, expect, it } from 'vitest';
import { ownMailText } from '../../../consoles/dom/mail-text';

describe('the writer’s own words in a mail', () => {
  it.each([
    ['drop quoted lines', 'Still broken.\n> You said it was fixed.\n> Regards', 'Still broken.'],
    ['drop the header of a quote', 'No.\n\nOn Mon, Nov 2, 2026 at 10:00, Desk wrote:\n> Is it fixed?', 'No.'],
    ['drop a Chinese header of a quote', '没有解决\n在 2026年11月2日，客服 写道：\n> 解决了吗', '没有解决'],
    ['end at the signature', 'Refund please.\n-- \nMaria Keller\nYou are all idiots Ltd.', 'Refund please.'],
    ['end at a forwarded mail', '见下\n-----原始邮件-----\n你们是骗子', '见下'],
    ['keep an answer below the quote', '> Is it fixed?\nNo, it is not.', 'No, it is not.'],
    ['keep a dash in a sentence', 'I waited -- two weeks.', 'I waited -- two weeks.'],
    ['keep “on” and “wrote” in a sentence', 'On Monday I wrote to you.', 'On Monday I wrote to you.'],
    ['are empty for nothing but quote', '> all quote', ''],
  ])('%s', (_title, mail, own) => {
    expect(ownMailText(mail)).toBe(own);
  });
});
