import type { CDPSession, Page } from '@playwright/test';
import { startSampleConsole } from '../../tools/sample-console/server';
import { closeWelcome, connectToBrowser, type Extension, grantHost, launchExtension } from '../support/launch';
import { DeskPage } from './desk-page';

/** A fresh browser with the extension and the sample console. */
export interface Workplace {
  readonly extension: Extension;
  /** `chrome-extension://…` */
  readonly origin: string;
  /** Speaks to the whole browser. */
  readonly browser: CDPSession;
  /** Opens the chat desk; the first time that a watched one is asked for, the host is granted. */
  readonly openDesk: (isWatched: boolean) => Promise<DeskPage>;
  /** Rows in the extension's table of messages. */
  readonly storedTurns: () => Promise<number>;
}

export async function atWork<Result>(measure: (workplace: Workplace) => Promise<Result>): Promise<Result> {
  const desks = await startSampleConsole();
  const extension = await launchExtension();
  await closeWelcome(extension);
  // Opened before the desk, so that the desk stays in front.
  const data = await openQuietPage(extension);
  let isGranted = false;
  try {
    return await measure({
      extension,
      origin: `chrome-extension://${extension.id}`,
      browser: await (await connectToBrowser(extension)).newBrowserCDPSession(),
      openDesk: async (isWatched) => {
        if (isWatched && !isGranted) {
          await grantHost(extension, 'http://127.0.0.1/*');
          isGranted = true;
        }
        return await DeskPage.open(extension, desks.url, isWatched);
      },
      storedTurns: () => data.evaluate(countTurns),
    });
  } finally {
    await extension.close();
    await desks.close();
  }
}

/**
 * A page of the extension's origin that runs nothing itself. Panel and options would read the
 * history anew after every message, and that would be measured too.
 */
export async function openQuietPage({ context, url }: Extension): Promise<Page> {
  const page = await context.newPage();
  await page.goto(url('icon/16.png'));
  return page;
}

function countTurns(): Promise<number> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('evenkeel');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const counting = opening.result.transaction('turns').objectStore('turns').count();
      counting.onsuccess = () => {
        opening.result.close();
        resolve(counting.result);
      };
    };
  });
}
