import type { ShiftConversation } from './types';
import { mail, staff, system, ticket } from './write';

const HOUR = 3_600;
const DAY = 24 * HOUR;

export const TICKETS_EN_2: readonly ShiftConversation[] = [
  ticket(
    {
      id: '4831',
      opensAt: -DAY,
      language: 'en',
      subject: 'Parcel for Scunthorpe sent to Southend',
      tags: ['delivery'],
      customer: {
        name: 'Dorothy Akin',
        key: 'd.akin@lincs.example',
        hue: 292,
        about: ['Customer since 2021', 'Scunthorpe, UK', '12 orders'],
      },
    },
    mail(
      15,
      'Good morning,\n\nMy parcel for Scunthorpe seems to have gone to Southend. The number is FP 4417 2290. Could you ' +
        'ask the carrier to turn it round?\n\nKind regards,\nDorothy Akin',
      { form: 'plain' },
    ),
    staff(
      2 * HOUR,
      'Sam',
      'Good morning Dorothy,\n\nI have asked the depot to forward it, and I am watching the number.',
    ),
    mail(
      DAY - 95,
      'I am forwarding what the depot wrote to me, see below. I know it was not you, but you may want to know how they ' +
        'speak to people.\n\nDorothy',
      {
        form: 'plain',
        quote: {
          at: -5 * HOUR,
          by: 'FastParcel Southend <southend@fastparcel.example>',
          language: 'en',
          lines: [
            'Listen you stupid cow, the parcel was scanned where it was scanned.',
            'Learn to read a tracking page and stop wasting our time, you moron.',
          ],
        },
      },
    ),
    staff(
      DAY + 260,
      'Sam',
      'Dear Dorothy,\n\nNobody should get a reply like that. I have raised it with their manager, and your parcel is ' +
        'on the evening van.',
    ),
    mail(DAY + 1_150, 'Thank you for taking it up with them. The parcel is here now, both boxes dry.\n\nDorothy', {
      form: 'plain',
    }),
  ),
  ticket(
    {
      id: '4858',
      opensAt: -12 * DAY,
      language: 'en',
      subject: 'Delivery before 8 am - still no answer',
      tags: ['delivery', 'business'],
      customer: {
        name: 'Fiona Gallagher-Reid',
        key: 'fgr@northlight.example',
        hue: 32,
        about: ['Business account', 'Aberdeen, UK', '9 orders'],
      },
    },
    mail(10, 'Hello, can the two desks (LM-88102) be delivered before 8 am? The lift is closed after that.\n\nFiona', {
      form: 'html',
      signature: ['Fiona Gallagher-Reid', 'Office Manager, Northlight Legal', 'Sent from my phone'],
    }),
    system(40, 'Automatic reply sent: “We received your request”'),
    mail(10 * DAY, 'I asked this on day one and have heard nothing. I am tired of asking!\n\nFiona', {
      form: 'html',
      signature: ['Fiona Gallagher-Reid', 'Office Manager, Northlight Legal', 'Sent from my phone'],
    }),
    system(10 * DAY + 40, 'Automatic reply sent: “We received your request”'),
    mail(
      12 * DAY + 150,
      'Congratulations on your award-winning support team. Did they win it for pretending to read emails?',
      { form: 'html', signature: ['Fiona Gallagher-Reid', 'Office Manager, Northlight Legal', 'Sent from my phone'] },
    ),
    staff(12 * DAY + 420, 'Priyanka', 'Hello Fiona,\n\nThank you for your patience. Your request is important to us.'),
    mail(
      12 * DAY + 840,
      'Oh wonderful, another template. Do you people need help finding the keys for a real sentence, or is thinking ' +
        'not part of the job?',
      {
        form: 'html',
        quote: {
          at: 420,
          by: 'Limu Home Support <help@limu.example>',
          language: 'en',
          lines: ['Hello Fiona,', '', 'Thank you for your patience. Your request is important to us.'],
        },
      },
    ),
    staff(
      12 * DAY + 1_200,
      'Sam',
      'Hello Fiona,\n\nYou asked a plain question and got templates. The carrier can do Tuesday, 7.30 am. Shall I book ' +
        'it?',
    ),
    mail(12 * DAY + 1_680, 'Book it. It should not have taken twelve days!', { form: 'html' }),
  ),
  ticket(
    {
      id: '4863',
      opensAt: 100,
      language: 'en',
      subject: 'Question about tool kit TK-40',
      tags: ['pre-sales', 'tools'],
      customer: {
        name: 'Owen Pryce',
        key: 'owen@pryceforge.example',
        hue: 195,
        about: ['New customer', 'Brecon, UK', 'no orders yet'],
      },
    },
    mail(0, 'Hello,\n\ndoes tool kit TK-40 include a flat bastard file, or only second-cut ones?\n\nRegards\nOwen', {
      form: 'plain',
      signature: ['Owen Pryce', 'Pryce Forge & Garden Gates'],
    }),
    staff(280, 'Sam', 'Hello Owen,\n\nOne flat bastard file, 250 mm, and two second-cut. Handles are fitted.'),
    mail(620, "Perfect. And is the grinder's kill switch within reach of the left hand? I'm left-handed.", {
      form: 'plain',
      signature: ['Owen Pryce', 'Pryce Forge & Garden Gates'],
    }),
    staff(900, 'Sam', 'Hello Owen,\n\nIt is a paddle switch under the body, the same for both hands.'),
    mail(1_320, 'Ordered, LM-91044. My old set has earned its rest after ten years of abuse in the shed.\n\nOwen', {
      form: 'plain',
      signature: ['Owen Pryce', 'Pryce Forge & Garden Gates'],
    }),
  ),
  ticket(
    {
      id: '4870',
      opensAt: -6 * HOUR,
      language: 'mixed',
      subject: 'Package 显示 delivered 但没收到',
      tags: ['delivery', 'missing'],
      customer: {
        name: 'Wendy 吴',
        key: 'wendy.wu@harbourmail.example',
        hue: 175,
        about: ['Customer since 2024', 'Sydney, AU', '4 orders'],
      },
    },
    mail(5, 'Hi team,\n\n我的 package 显示 delivered，但是 mailbox 里没有任何东西，麻烦 check 一下。\n\nWendy', {
      form: 'html',
      signature: ['Wendy Wu | 吴文迪', 'Harbour Physio, Sydney'],
    }),
    staff(2 * HOUR, 'Sam', 'Hi Wendy，\n\n已经请 carrier 提供 delivery photo，今天之内给您答复。'),
    mail(6 * HOUR + 180, 'Neighbour 也没有收到。这已经是第二次了，真的很 frustrating！', {
      form: 'html',
      signature: ['Wendy Wu | 吴文迪', 'Harbour Physio, Sydney'],
    }),
    staff(6 * HOUR + 500, 'Sam', 'Hi Wendy，\n\nphoto 到了：包裹交给了楼下 concierge。您方便问一下吗？'),
    mail(6 * HOUR + 1_100, '找到了，courier 放在 concierge 那里没有通知我。Sorry for the trouble，谢谢！', {
      form: 'html',
    }),
  ),
];
