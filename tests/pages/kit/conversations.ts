import type { By, Feature, Said } from './console-page';

/** A customer and what was said, as the server of a test page has it. */
export interface Conversation {
  /** The console's own id of it. */
  readonly id: string;
  readonly customer: { readonly id: number; readonly name: string; readonly mail: string };
  /** Oldest first; it grows. */
  readonly said: Said[];
  /** So many of the oldest are not shown until they are asked for. */
  older: number;
}

/** The person at the page, and another of the team. */
export const ME = { id: 501, name: 'Dana Reed', mail: 'dana@desk.example' } as const;
export const COLLEAGUE = { id: 502, name: '周凯', mail: 'kai@desk.example' } as const;

const MINUTE_MS = 60_000;

type Line = readonly [by: By, text: string];

const SCRIPTS: readonly (readonly [customer: string, older: number, lines: readonly Line[]])[] = [
  [
    'Maria Keller',
    3,
    [
      ['customer', 'Hello, I ordered a kettle on Monday.'],
      ['me', 'Hello Maria, thank you for your order.'],
      ['customer', 'When does it come?'],
      ['system', 'Dana Reed took the conversation'],
      ['customer', 'It never arrived.\n\nI was at home the whole day & nobody came <again>.'],
      ['note', 'Courier says delivered. Do not promise a refund.'],
      ['me', 'Hello Maria,\n\nI opened an investigation with the courier.'],
      ['bot', 'Did this answer help you?'],
      ['customer', 'You are liars.'],
      ['customer', '?'],
      ['customer', '?'],
      ['colleague', 'I am looking into it as well.'],
      ['me', 'We send a new one today.'],
    ],
  ],
  [
    '木子李',
    2,
    [
      ['customer', '在吗'],
      ['me', '您好，我在。'],
      ['customer', '电饭煲内胆掉漆，想退款。'],
      ['me', '照片收到了，谢谢您。\n退款我已经提交。'],
      ['note', '仓库系统十点维护，别再答复“请耐心等待”。'],
      ['customer', '都一个小时了还没动静？催了三遍了！'],
      ['customer', '你们就是骗子店，收钱的时候比谁都快，退钱就装死。'],
    ],
  ],
  [
    '許雅婷',
    1,
    [
      ['customer', '您好'],
      ['customer', '退貨兩週前就寄出了，請問退款什麼時候會處理？'],
      ['system', 'Status changed'],
      ['me', '許小姐您好，倉庫在 11 月 9 日簽收。'],
      ['customer', '昨天說下班前回覆，到現在什麼都沒有。'],
    ],
  ],
];

/**
 * Three conversations of the last hour, without the speakers a console lacks.
 * @param ids the console's own ids of the three
 */
export function startingConversations(
  ids: readonly [string, string, string],
  lacks: Readonly<Partial<Record<Feature, string>>>,
): Conversation[] {
  const loadedAt = Date.now();
  return SCRIPTS.map(([name, older, lines], index) => {
    const spoken = lines.flatMap(([by, text], line) => ({ by, text, id: (index + 1) * 1000 + line }));
    const said = spoken.map((line, place) => ({ ...line, at: loadedAt - (spoken.length + 1 - place) * MINUTE_MS }));
    return {
      id: ids[index] as string,
      customer: { id: 70_401 + index, name, mail: `customer${index + 1}@mail.example` },
      said: said.filter(({ by }) => !(by in lacks)),
      older: 'history' in lacks ? 0 : older,
    };
  });
}
