import type { Page } from '@playwright/test';
import type { Extension } from './launch';

interface Tab {
  readonly id: number;
  readonly url?: string;
}

/** The part of the extension interface that is called in the worker. */
declare const chrome: {
  readonly tabs: { query(of: object): Promise<Tab[]>; sendMessage(tab: number, message: object): Promise<unknown> };
  readonly commands: { readonly onCommand: { dispatch(command: string, tab: Tab): void } };
};

/**
 * What the browser does when the agent presses a shortcut of the extension while `page` is in front.
 * The keys themselves never reach a page, and no driver can press them in a browser without a window.
 */
export async function pressShortcut({ worker }: Extension, page: Page, command: string): Promise<void> {
  await page.bringToFront();
  await worker.evaluate(async (name) => {
    const [front] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    if (!front) throw new Error('no tab is in front');
    chrome.commands.onCommand.dispatch(name, front);
  }, command);
}

/** What the shortcut asks of the page in front; comes back once the page has done with it. */
export async function askForPalette({ worker }: Extension): Promise<void> {
  await worker.evaluate(async () => {
    const [front] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    if (!front) throw new Error('no tab is in front');
    if (!(await chrome.tabs.sendMessage(front.id, { request: 'page.palette' }))) throw new Error('nobody answers');
  });
}
