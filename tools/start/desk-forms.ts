import type { Page } from '@playwright/test';
import type { ShiftConversation } from '../sample-console/shift/types';
import { until } from './until';

/** How a person's hands find their way on one of the two desks. */
export interface DeskForm {
  readonly name: 'shop' | 'tickets';
  readonly console: ShiftConversation['console'];
  /** What of the list is pressed to open a conversation. */
  readonly row: (id: string) => string;
  /** The reply box in front. */
  readonly field: string;
  /** Sends what stands in the reply box, where the caret is. */
  readonly send: (page: Page) => Promise<void>;
  /** Brings messages onto the screen that the desk shows only on demand. */
  readonly readOlder: (page: Page) => Promise<void>;
}

/** Further than any transcript is high, px. */
const FAR = 20_000;

export const SHOP: DeskForm = {
  name: 'shop',
  console: 'sample-shop',
  row: (id) => `.session[data-session-id="${id}"]`,
  field: '.editor-input',
  send: (page) => page.keyboard.press('Enter'),
  async readOlder(page) {
    const hint = page.locator('.history-hint');
    await page.locator('.chat-body').hover();
    await until('the beginning of the chat', async () => {
      if ((await hint.textContent())?.includes('没有更早')) return true;
      await page.mouse.wheel(0, -FAR);
      return undefined;
    });
    await page.mouse.wheel(0, FAR);
  },
};

const FRONT = '.ticket-pane:not([hidden])';

export const TICKETS: DeskForm = {
  name: 'tickets',
  console: 'sample-tickets',
  row: (id) => `.ticket-row[data-ticket-id="${id}"]`,
  field: `${FRONT} .ProseMirror`,
  send: (page) => page.locator(`${FRONT} .composer-send`).click(),
  async readOlder(page) {
    const earlier = page.locator(`${FRONT} .thread-earlier`);
    if (await earlier.isVisible()) await earlier.click();
  },
};
