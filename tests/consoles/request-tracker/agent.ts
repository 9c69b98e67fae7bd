import type { BrowserContext, FrameLocator, Page } from '@playwright/test';
import type { RequestTracker } from './start';

/** The agent at their desk: Request Tracker in a tab, logged in. */
export class Agent {
  private constructor(
    readonly page: Page,
    private readonly site: RequestTracker,
  ) {}

  static async logIn(context: BrowserContext, site: RequestTracker): Promise<Agent> {
    const page = await context.newPage();
    await page.goto(site.url);
    await page.locator('input[name=user]').fill(site.agent.name);
    await page.locator('input[name=pass]').fill(site.agent.password);
    await page.locator('#login-box [type=submit], form [type=submit]').first().click();
    await page.locator('.current-user').first().waitFor({ state: 'attached' });
    return new Agent(page, site);
  }

  async open(ticket: number): Promise<void> {
    await this.page.goto(`${this.site.url}/Ticket/Display.html?id=${ticket}`);
    await this.page.locator('.Ticket-transaction').first().waitFor();
  }

  async reload(): Promise<void> {
    await this.page.reload();
    await this.page.locator('.Ticket-transaction').first().waitFor();
  }

  /** Opens the page to answer or to comment, and gives the frame of RT's editor. */
  async write(ticket: number, action: 'Respond' | 'Comment'): Promise<FrameLocator> {
    await this.page.goto(`${this.site.url}/Ticket/Update.html?id=${ticket}&Action=${action}`);
    const editor = this.page.frameLocator('#cke_UpdateContent iframe.cke_wysiwyg_frame');
    await editor.locator('body[contenteditable=true]').waitFor();
    return editor;
  }

  /** Sends what stands in the editor, as the agent does, and waits for the ticket. */
  async send(): Promise<void> {
    await this.page.locator('input[name=SubmitTicket]').click();
    await this.page.waitForURL('**/Ticket/Display.html*');
    await this.page.locator('.Ticket-transaction').first().waitFor();
  }
}
