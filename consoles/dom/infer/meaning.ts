/** Who a name may mean. */
export type Side = 'customer' | 'agent' | 'note' | 'system' | 'bot';
/** What a name says about the speaker. */
export interface Meaning {
  readonly side: Side | undefined;
  /** 0–1. */
  readonly strength: number;
}

const NOTHING: Meaning = { side: undefined, strength: 0 };

const PHRASES: readonly (readonly [RegExp, Side, number])[] = [
  [
    /\b(?:note|notes|privatenote|internalnote|internal|private|whisper|not visible|staff only|restricted)\b|备注|備註/,
    'note',
    1,
  ],
  [/\b(?:system|sys|event|activity|notice|notification|divider|separator|lineitem)\b|系统|系統/, 'system', 1],
  [/\b(?:bot|robot|auto responder|autoreply|automatic)\b|机器人/, 'bot', 1],
  [/\b(?:not|isnt|non)(?: is)? (?:me|mine|my|self|own)\b|\bnotme\b|\bnot(?:mine|self)\b/, 'customer', 1],
  [/\b(?:other|another) (?:operator|agent)\b/, 'agent', 1],
];
const WORDS: Readonly<Record<'customer' | 'agent', Readonly<Record<string, number>>>> = {
  customer: {
    ...weighted(
      1,
      'customer client visitor buyer guest requester requestor requestors shopper consumer enduser incoming inbound received receive them theirs vis caller patient 顾客 买家 客户 顧客',
    ),
    ...weighted(0.7, 'other others external contact opponent peer end'),
    ...weighted(0.3, 'user left start them in'),
  },
  agent: {
    ...weighted(
      1,
      'agent staff operator seller merchant servicer me my mine self own isme outgoing outbound sent employee representative technician owner 客服',
    ),
    ...weighted(0.7, 'admin reverse'),
    ...weighted(0.5, 'cs support service response'),
    ...weighted(0.3, 'right end out op'),
  },
};

function weighted(weight: number, words: string): Record<string, number> {
  return Object.fromEntries(words.split(' ').map((word) => [word, weight]));
}

/** What a name says about the speaker. */
export function meaningOf(words: readonly string[]): Meaning {
  const text = words.join(' ');
  for (const [pattern, side, strength] of PHRASES) if (pattern.test(text)) return { side, strength };
  const end = text.includes('end user');
  const [customer, agent] = (['customer', 'agent'] as const).map((side) =>
    Math.max(0, ...words.map((word) => (Object.hasOwn(WORDS[side], word) ? (WORDS[side][word] ?? 0) : 0))),
  ) as [number, number];
  if (end) return { side: 'customer', strength: 1 };
  if (Math.abs(customer - agent) < 0.3 && customer > 0 && agent > 0) return NOTHING;
  if (customer === 0 && agent === 0) return NOTHING;
  return customer > agent ? { side: 'customer', strength: customer } : { side: 'agent', strength: agent };
}
