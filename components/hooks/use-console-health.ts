import { useState } from 'react';
import { browser } from '#imports';
import type { ConsoleActivity, PageHealth } from '../../domain/sites/page-health';
import { sendMessage } from '../../messaging/client';
import { ask } from './ask';
import { useLive, valueOf } from './use-live';

/** A page with a long conversation takes its time. */
const PATIENCE_MS = 15_000;

/** How the open pages can be read, once the agent asks. */
export interface ConsoleHealth {
  /** `undefined` until a look has been taken. */
  readonly pages: readonly PageHealth[] | undefined;
  readonly isLooking: boolean;
  readonly activity: Readonly<Record<string, ConsoleActivity>>;
  readonly version: () => string;
  /** Rejects when nobody answers. */
  readonly look: () => Promise<void>;
  readonly copy: (report: string) => Promise<void>;
}

export function useConsoleHealth(): ConsoleHealth {
  const [pages, setPages] = useState<readonly PageHealth[]>();
  const [isLooking, setLooking] = useState(false);
  const activity = valueOf(useLive((store) => store.consoleActivity())) ?? {};
  return {
    pages,
    isLooking,
    activity,
    version: () => browser.runtime.getManifest().version,
    async look() {
      setLooking(true);
      try {
        setPages(await ask(() => sendMessage('desk.health'), PATIENCE_MS));
      } finally {
        setLooking(false);
      }
    },
    copy: (report) => navigator.clipboard.writeText(report),
  };
}
