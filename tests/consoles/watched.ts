import { test as base, expect } from '@playwright/test';
import type { ConversationRecord } from '../../storage/tables/conversations';
import type { PhraseUseRecord } from '../../storage/tables/phrase-uses';
import type { TurnRecord } from '../../storage/tables/turns';
import { readTable } from '../support/database';
import { type Extension, grantHost, launchExtension } from '../support/launch';

/** A browser with the extension, which may read this machine's pages, and what it has stored. */
export interface Watched {
  readonly extension: Extension;
  readonly turns: () => Promise<TurnRecord[]>;
  readonly conversations: () => Promise<ConversationRecord[]>;
  readonly phraseUses: () => Promise<PhraseUseRecord[]>;
  /** How many messages each conversation has, fewest first. */
  readonly lengths: () => Promise<number[]>;
  /** `customer 3` for each message in the order of its time: who spoke and how severe it was. */
  readonly heard: () => Promise<string[]>;
}

/** Hosts that a console's own page asks for, whatever the extension does. */
type Elsewhere = readonly string[];

export const test = base.extend<{ language: string; elsewhere: Elsewhere; watched: Watched }>({
  language: ['en-US', { option: true }],
  elsewhere: [[], { option: true }],
  watched: async ({ language, elsewhere }, use) => {
    const extension = await launchExtension({ lang: language });
    await grantHost(extension, 'http://127.0.0.1/*');
    const turns = () => readTable<TurnRecord>(extension, 'turns');
    await use({
      extension,
      turns,
      conversations: () => readTable(extension, 'conversations'),
      phraseUses: () => readTable(extension, 'phraseUses'),
      lengths: async () =>
        [...Map.groupBy(await turns(), ({ conversation }) => conversation).values()]
          .map(({ length }) => length)
          .sort((one, other) => one - other),
      heard: async () =>
        (await turns())
          .toSorted((one, other) => one.at - other.at)
          .map(({ speaker, severity }) => `${speaker} ${severity}`),
    });
    expect(extension.foreignRequests.filter((url) => !elsewhere.includes(new URL(url).host))).toEqual([]);
    await extension.close();
  },
});

/** An address or name that the command hands over. */
export function given(name: string): string {
  const value = process.env[name];
  if (value === undefined) throw new Error('Start these tests with npm run test:consoles.');
  return value;
}
