import { expect, type Page } from '@playwright/test';
import type { DayRecord } from '../../storage/tables/days';
import type { PhraseUseRecord } from '../../storage/tables/phrase-uses';
import { readTable } from '../support/database';
import { plain } from '../support/panel';
import { pressShortcut } from '../support/shortcut';
import { openDesk, playAndStore, test } from './desk';
import { HOSTILE_SHOP, HOSTILE_TICKET } from './picked';

const COMMAND = 'open-phrases';

const DESKS = [
  {
    desk: 'shop',
    conversation: HOSTILE_SHOP,
    box: (page: Page) => page.locator('textarea.editor-input'),
    draft: (page: Page) => page.locator('textarea.editor-input').inputValue(),
  },
  {
    desk: 'tickets',
    conversation: HOSTILE_TICKET,
    box: (page: Page) => page.locator('.ticket-pane:visible .composer .ProseMirror'),
    draft: (page: Page) => page.locator('.ticket-pane:visible .composer .ProseMirror').innerText(),
  },
] as const;

for (const { desk, conversation, box, draft } of DESKS) {
  test(`by keys alone in ${desk}: a phrase goes in at the caret, once, and out again`, async ({
    extension,
    console,
  }) => {
    const { page, chip } = await openDesk(extension, console.url, desk);
    await playAndStore(extension, page, [conversation]);
    await box(page).click();
    await page.keyboard.type('Hello Tom.');
    await pressShortcut(extension, page, COMMAND);
    const [phrase = ''] = await chip.phrases();
    expect(phrase).not.toBe('');
    await page.keyboard.press('1');
    await expect.poll(async () => plain(await draft(page))).toBe(`Hello Tom. ${plain(phrase)}`);
    await expect.poll(() => chip.text()).toContain('It is in the reply box');
    expect(await readTable<PhraseUseRecord>(extension, 'phraseUses')).toMatchObject([{ verified: true }]);
    // The caret stands behind it.
    await page.keyboard.type(' Yours, Mei');
    expect(plain(await draft(page))).toBe(`Hello Tom. ${plain(phrase)} Yours, Mei`);
  });
}
