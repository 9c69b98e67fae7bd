import type { Locator, Page } from '@playwright/test';
import type { Extension } from './launch';

/** The part of the extension interface that is called in worker and panel. */
declare const chrome: {
  readonly action: { getBadgeText(of: object): Promise<string> };
  readonly tabs: {
    query(of: object): Promise<{ id: number }[]>;
    sendMessage(tab: number, message: object): Promise<{ answer?: unknown; error?: unknown }>;
  };
};

/** What stands on the toolbar button. */
export function badgeText({ worker }: Extension): Promise<string> {
  return worker.evaluate(() => chrome.action.getBadgeText({}));
}

/** Presses a tab of the panel. @param name its word in the panel's language */
export async function showView(panel: Page, name: string): Promise<void> {
  await panel.getByRole('tab', { name, exact: true }).click();
}

/** One phrase as the panel offers it. */
export interface OfferedPhrase {
  readonly card: Locator;
  readonly text: string;
}

/** The first phrase of the panel that `wanted` is on the button of, once it is there. */
export async function phraseWith(panel: Page, wanted: 'Insert' | 'Fill in'): Promise<OfferedPhrase> {
  const button = panel.getByRole('button', { name: wanted, exact: true });
  const card = panel.getByRole('listitem').filter({ has: button }).first();
  return { card, text: await card.locator('p').first().innerText() };
}

/** Asks the page in front for an insertion as the panel does, for a conversation that may not be in front any more. */
export function insertInFront(panel: Page, conversation: string, text: string): Promise<unknown> {
  return panel.evaluate(
    async (data) => {
      const [front] = await chrome.tabs.query({ active: true, currentWindow: true });
      if (!front) throw new Error('no tab is in front');
      return (await chrome.tabs.sendMessage(front.id, { request: 'page.insert', data })).answer;
    },
    { conversation, text },
  );
}

/** Text of a reply box or phrase with its white space made one, so that line breaks do not matter. */
export function plain(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}
