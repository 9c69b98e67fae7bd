import type { Page } from '@playwright/test';
import { expect } from '../support/expect';
import { ChipProbe } from '../support/chip';

/** Opens the card and clicks the first phrase on it, as the agent does, and gives what the card says then. */
export async function insertTopPhrase(page: Page): Promise<{ phrase: string; said: string }> {
  const chip = await ChipProbe.on(page);
  if ((await chip.textIn('card')) === undefined) await chip.pressChip();
  const [phrase = ''] = await chip.phrases();
  await chip.press(phrase);
  await expect.poll(() => chip.textIn('status')).toBeTruthy();
  return { phrase, said: (await chip.textIn('status')) ?? '' };
}

/** Without line breaks and doubled spaces, which editors and consoles write in their own ways. */
export function flat(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
