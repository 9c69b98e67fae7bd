import type { DeskMessage } from '../common/desk';

interface Person {
  readonly name: string;
  readonly hue: number;
}

/** The person at this desk. */
export const ME: Person = { name: 'Noor Haddad', hue: 172 };

const STAFF: Readonly<Record<string, Person>> = {
  Sam: { name: 'Sam Okafor', hue: 28 },
  Priyanka: { name: 'Priyanka Rao', hue: 300 },
};

export function staffOf(message: DeskMessage): Person {
  if (message.own) return ME;
  return STAFF[message.by ?? 'Sam'] ?? ME;
}
