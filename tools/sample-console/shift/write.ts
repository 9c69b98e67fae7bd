import type { Author, Mail, ShiftConversation, ShiftMessage, ShopItem } from './types';

/** What the shop's robot says to whoever comes in. */
export const GREETING =
  '您好，这里是栗木生活，我是智能助手小栗。常见问题可以直接输入“尺寸”“发货”“发票”，人工客服马上就来。';

/** One line of a script; `at` counts seconds from the moment the conversation opens. */
interface Line {
  readonly author: Author;
  readonly at: number;
  readonly text: string;
  readonly card?: ShopItem;
  readonly mail?: Mail;
  readonly by?: string;
}

type Head = Omit<ShiftConversation, 'messages' | 'console'> & {
  /** Seconds after the start of the shift. */
  readonly opensAt: number;
};

export const customer = (at: number, text: string): Line => ({ author: 'customer', at, text });
export const agent = (at: number, text: string): Line => ({ author: 'agent', at, text });
export const robot = (at: number, text: string): Line => ({ author: 'bot', at, text });
export const system = (at: number, text: string): Line => ({ author: 'system', at, text });
export const note = (at: number, text: string): Line => ({ author: 'note', at, text });
export const card = (at: number, item: ShopItem): Line => ({ author: 'customer', at, text: '', card: item });
export const mail = (at: number, text: string, parts: Mail): Line => ({ author: 'customer', at, text, mail: parts });

/** A mail of the staff, signed with the first name. */
export const staff = (at: number, by: string, text: string): Line => ({
  author: 'agent',
  at,
  text: `${text}\n\n${by}`,
  by,
});

function assemble(console: ShiftConversation['console'], head: Head, lines: readonly Line[]): ShiftConversation {
  const { opensAt, ...rest } = head;
  const messages = lines.map(
    ({ at, ...line }, index): ShiftMessage => ({ ...line, n: index + 1, atSeconds: opensAt + at }),
  );
  return { ...rest, console, messages };
}

/** A chat of the shop desk: the customer's entry is a line of its own, after what is history. */
export function chat(head: Head, ...lines: readonly Line[]): ShiftConversation {
  const entry = lines.findIndex((line) => line.at >= 0);
  const entered = [...lines.slice(0, entry), system(0, '客户已进入会话'), ...lines.slice(entry)];
  return assemble('sample-shop', head, entered);
}

/** A ticket of the help desk; times in it may reach days back. */
export function ticket(head: Head, ...lines: readonly Line[]): ShiftConversation {
  return assemble('sample-tickets', head, lines);
}
