import { PROSODY, startConverse } from './converse/start';
import { startChatKits } from './chat-kits/start';
import { missingFor } from './debian';
import { REDMINE, startRedmine } from './redmine/start';
import { REQUEST_TRACKER } from './request-tracker/requirements';
import { startRequestTracker } from './request-tracker/start';
import type { Running } from './server';
import { NGIRCD, startTheLounge } from './the-lounge/start';

/** A console that can be set up on this machine for the length of a run. */
export interface Desk {
  /** Its tests are in the file of this name. */
  readonly id: string;
  /** Nothing when it can run here, else why not. */
  missing(): string | undefined;
  /** What its tests have to know of it, as environment variables. */
  start(): Promise<{ readonly env: Readonly<Record<string, string>> } & Running>;
}

export const DESKS: readonly Desk[] = [
  {
    id: 'request-tracker',
    missing: () => missingFor(REQUEST_TRACKER),
    start: async () => {
      const { url, close } = await startRequestTracker();
      return { env: { REQUEST_TRACKER_URL: url }, close };
    },
  },
  {
    id: 'redmine',
    missing: () => missingFor(REDMINE),
    start: async () => {
      const { url, close } = await startRedmine();
      return { env: { REDMINE_URL: url }, close };
    },
  },
  {
    id: 'converse',
    missing: () => missingFor(PROSODY),
    start: async () => {
      const { url, folder, close } = await startConverse();
      return { env: { CONVERSE_URL: url, CONVERSE_FOLDER: folder }, close };
    },
  },
  {
    id: 'the-lounge',
    missing: () => missingFor(NGIRCD),
    start: async () => {
      const { url, ircPort, close } = await startTheLounge();
      return { env: { LOUNGE_URL: url, LOUNGE_IRC_PORT: String(ircPort) }, close };
    },
  },
  {
    id: 'chat-kits',
    missing: () => undefined,
    start: async () => {
      const { url, close } = await startChatKits();
      return { env: { CHAT_KITS_URL: url }, close };
    },
  },
];
