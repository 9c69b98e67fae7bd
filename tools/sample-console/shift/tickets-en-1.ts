import type { ShiftConversation } from './types';
import { mail, note, staff, system, ticket } from './write';

const DESK = 'Limu Home Support <help@limu.example>';
const HOUR = 3_600;
const DAY = 24 * HOUR;

export const TICKETS_EN_1: readonly ShiftConversation[] = [
  ticket(
    {
      id: '4806',
      opensAt: -2 * DAY,
      language: 'en',
      subject: 'Wrong size duvet cover in order LM-88410',
      tags: ['exchange', 'bedding'],
      customer: {
        name: 'Helen Marsh',
        key: 'helen@marshandaughters.example',
        hue: 150,
        about: ['Customer since 2023', 'Norwich, UK', '5 orders'],
      },
    },
    mail(
      60,
      'Hello,\n\nI ordered the king size duvet cover (order LM-88410) and received a double. Could you send me the right ' +
        "one? I've kept the packaging.\n\nThank you,\nHelen",
      { form: 'html', signature: ['Helen Marsh', 'Marsh & Daughters Upholstery', '+44 20 7946 0018'] },
    ),
    system(90, 'Assigned to Sam Okafor'),
    staff(
      2 * HOUR,
      'Sam',
      'Hello Helen,\n\nThe double was our packing mistake, thank you for keeping the box. The king size cover leaves ' +
        'today, and the return label is attached.',
    ),
    mail(5 * HOUR, "The label isn't attached, only a picture of your logo. Could you send it again?\n\nHelen", {
      form: 'html',
      signature: ['Helen Marsh', 'Marsh & Daughters Upholstery', '+44 20 7946 0018'],
      quote: {
        at: 2 * HOUR - 2 * DAY,
        by: DESK,
        language: 'en',
        lines: [
          'Hello Helen,',
          '',
          'The double was our packing mistake, thank you for keeping the box. The king size cover leaves today, and the ' +
            'return label is attached.',
        ],
      },
    }),
    staff(DAY, 'Sam', 'Hello Helen,\n\nHere it is as a PDF this time. Any parcel shop will take it.'),
    mail(2 * DAY + 380, 'Got it this time, thank you. I am dropping it off at lunch.', {
      form: 'html',
      signature: ['Helen Marsh', 'Marsh & Daughters Upholstery', '+44 20 7946 0018'],
    }),
  ),
  ticket(
    {
      id: '4817',
      opensAt: -3 * DAY,
      language: 'en',
      subject: 'Filter subscription I never ordered',
      tags: ['billing', 'refund'],
      customer: {
        name: 'Richard Boyle',
        key: 'r.boyle@postmail.example',
        hue: 8,
        about: ['Customer since 2025', 'Reading, UK', '2 orders'],
      },
    },
    mail(
      30,
      'I never signed up for any filter subscription. Please cancel it and refund the £19.99 you took on the 15th.\n\n' +
        'Richard Boyle',
      { form: 'plain' },
    ),
    system(200, 'Assigned to Sam Okafor'),
    staff(
      DAY,
      'Priyanka',
      'Dear Richard,\n\nThe subscription is cancelled. Our records show the box was ticked at checkout, so the first ' +
        'delivery is not refundable.',
    ),
    mail(
      3 * DAY + 45,
      'So the answer is no? You took money from my card without asking. That is theft and you know it.\n\nR. Boyle',
      {
        form: 'plain',
        quote: {
          at: -2 * DAY,
          by: DESK,
          language: 'en',
          lines: [
            'Dear Richard,',
            '',
            'The subscription is cancelled. Our records show the box was ticked at checkout, so the first delivery is',
            'not refundable.',
          ],
        },
      },
    ),
    mail(
      3 * DAY + 560,
      'Your company is run by crooks and your support desk is there to cover for them. Refund me or I will make sure ' +
        'every review site hears what a con you are.',
      { form: 'plain' },
    ),
    note(
      3 * DAY + 600,
      'Checked with billing: the box was pre-ticked on that landing page until the 16th. Refund is right.',
    ),
    staff(
      3 * DAY + 700,
      'Sam',
      'Dear Richard,\n\nI looked into it again. On the page you used, the box came already ticked. It should not have. ' +
        'The £19.99 goes back to your card today.',
    ),
    mail(3 * DAY + 1_500, 'The refund has arrived. Please close my account as well.', { form: 'plain' }),
  ),
  ticket(
    {
      id: '4820',
      opensAt: -4 * DAY,
      language: 'en',
      subject: 'App crashes when I open the map',
      tags: ['app', 'vacuum'],
      customer: {
        name: 'Jonas Weber',
        key: 'jonas.weber@kontor.example',
        hue: 220,
        about: ['Customer since 2024', 'Bremen, DE', '1 order'],
      },
    },
    mail(10, "The app crashes every time I open the map. I've reinstalled it twice.\n\nJonas", {
      form: 'plain',
      signature: ['Jonas Weber', 'Kontor am Wall', 'Bremen'],
    }),
    staff(3 * HOUR, 'Sam', 'Hi Jonas,\n\nWhich version do you see under Settings > About, and on which phone?'),
    mail(
      4 * DAY - 340,
      'Version 4.2.1 on a Pixel. This is my third mail about it and it is STILL crashing!!! I am losing patience with ' +
        'this thing.\n\nJonas',
      { form: 'plain', signature: ['Jonas Weber', 'Kontor am Wall', 'Bremen'] },
    ),
    staff(
      4 * DAY + 300,
      'Sam',
      'Hi Jonas,\n\nThree mails is too many, sorry. 4.2.1 stops when the updater is blocked. Is a virus scanner running?',
    ),
    mail(
      4 * DAY + 900,
      "It is! My antivirus had put the app's updater in quarantine. A false alarm by the scanner, nothing malicious.",
      { form: 'plain', signature: ['Jonas Weber', 'Kontor am Wall', 'Bremen'] },
    ),
    mail(4 * DAY + 1_380, 'Working again. You can close this.', { form: 'plain' }),
  ),
  ticket(
    {
      id: '4825',
      opensAt: -2 * DAY,
      language: 'en',
      subject: 'Table arrived with a split leg',
      tags: ['damage', 'furniture'],
      customer: {
        name: 'Curtis Vane',
        key: 'cvane@mailhub.example',
        hue: 355,
        about: ['Customer since 2026', 'Derby, UK', '1 order'],
      },
    },
    mail(20, 'The side table arrived with a split leg, photos attached. Order LM-88876.\n\nCurtis Vane', {
      form: 'html',
    }),
    staff(
      20 * HOUR,
      'Priyanka',
      'Hi Curtis,\n\nThank you for the photos. We can offer a 15% voucher for your next order.',
    ),
    mail(2 * DAY + 240, 'A voucher? Only a complete moron would offer 15% for a broken table.', {
      form: 'html',
      quote: {
        at: -28 * HOUR,
        by: DESK,
        language: 'en',
        lines: ['Hi Curtis,', '', 'Thank you for the photos. We can offer a 15% voucher for your next order.'],
      },
    }),
    mail(
      2 * DAY + 480,
      "I know where your warehouse is. I'll come down there and break your jaw, see how you like it broken.",
      { form: 'html' },
    ),
    note(
      2 * DAY + 520,
      'Threat. Passed to Dana and to site security, wording kept with time. Refund approved either way.',
    ),
    mail(2 * DAY + 1_020, 'Nobody answering now? Cowards, the lot of you.', { form: 'html' }),
  ),
];
