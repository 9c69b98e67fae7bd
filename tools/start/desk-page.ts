import type { Page } from '@playwright/test';
import type { DeskState } from '../sample-console/desk-api';
import type { ShiftMessage } from '../sample-console/shift/types';
import type { DeskForm } from './desk-forms';
import { until } from './until';

/** One desk in the browser, moved by real clicks and keys; only the customers are moved by `window.desk`. */
export class DeskPage {
  private constructor(
    readonly page: Page,
    readonly form: DeskForm,
  ) {}

  /** Opens the desk in a tab of its own; nothing arrives there by itself. */
  static async open(page: Page, form: DeskForm, server: string): Promise<DeskPage> {
    await page.goto(`${server}/${form.name}/?driver=1`);
    await page.waitForFunction(() => 'desk' in window);
    return new DeskPage(page, form);
  }

  state(): Promise<DeskState> {
    return this.page.evaluate(() => window.desk.state());
  }

  async conversation(id: string): Promise<DeskState['conversations'][number]> {
    const found = (await this.state()).conversations.find((conversation) => conversation.id === id);
    if (!found) throw new Error(`the desk knows no conversation ${id}`);
    return found;
  }

  /** The customer's next message arrives; answers its place in the script, nothing when none is left. */
  deliver(id: string): Promise<number | undefined> {
    return this.page.evaluate((conversation) => window.desk.deliver(conversation)?.n, id);
  }

  /** Presses the conversation in the list and reads it from its beginning. */
  async openByClick(id: string): Promise<void> {
    await this.page.locator(this.form.row(id)).click();
    await until(`conversation ${id} in front`, async () => (await this.state()).openId === id);
    await this.form.readOlder(this.page);
  }

  /** What stands in the reply box. */
  draft(): Promise<string> {
    return this.page
      .locator(this.form.field)
      .evaluate((field) => (field instanceof HTMLTextAreaElement ? field.value : (field as HTMLElement).innerText));
  }

  async write(text: string): Promise<void> {
    await this.page.locator(this.form.field).click();
    await this.page.keyboard.insertText(text);
  }

  /** Sends what stands in the reply box; answers what the desk took. */
  async send(id: string): Promise<string> {
    const before = await this.sentTo(id);
    await this.page.locator(this.form.field).click();
    await this.form.send(this.page);
    const sent = await until('the reply on the desk', async () => (await this.sentTo(id))[before.length]);
    return sent.text;
  }

  /** The server has numbered every reply of this conversation. */
  async allSent(id: string): Promise<void> {
    await until('the numbers of the sent replies', async () =>
      (await this.sentTo(id)).every((reply) => /^\d+$/.test(reply.id)),
    );
  }

  private async sentTo(id: string): Promise<DeskState['sent'][number][]> {
    return (await this.state()).sent.filter((reply) => reply.conversation === id && !reply.note);
  }
}

/** A scripted reply as one would type it: one line, and the desk signs it. */
export function asTyped({ text, by }: ShiftMessage): string {
  const words = by === undefined ? text : text.slice(0, text.lastIndexOf(`\n\n${by}`));
  return words.replaceAll(/\s+/g, ' ');
}
