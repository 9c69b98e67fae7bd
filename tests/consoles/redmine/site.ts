import type { BrowserContext, Page } from '@playwright/test';

/** People of the site, by their login. */
export type Person = 'dana' | 'kai' | 'maria';

const passwordOf = (person: Person): string => `${person}-pass`.repeat(2);

/** What people do to issues, through Redmine's REST interface. */
export class RedmineSite {
  constructor(readonly url: string) {}

  /** @returns the issue's number */
  async report(by: Person, subject: string, description: string): Promise<number> {
    const { issue } = (await this.request(by, 'POST', 'issues', {
      issue: { project_id: 'support', tracker_id: 3, priority_id: 2, subject, description },
    })) as { issue: { id: number } };
    return issue.id;
  }

  async note(by: Person, issue: number, notes: string, more: object = {}): Promise<void> {
    await this.request(by, 'PUT', `issues/${issue}`, { issue: { notes, ...more } });
  }

  /** The agent in a tab, logged in. */
  async logIn(context: BrowserContext): Promise<Page> {
    const page = await context.newPage();
    await page.goto(`${this.url}/login`);
    await page.locator('#username').fill('dana');
    await page.locator('#password').fill(passwordOf('dana'));
    await page.locator('#login-submit').click();
    await page.locator('#loggedas').waitFor();
    return page;
  }

  private async request(by: Person, method: string, path: string, body: object): Promise<unknown> {
    const authorization = `Basic ${Buffer.from(`${by}:${passwordOf(by)}`).toString('base64')}`;
    const headers = { authorization, 'content-type': 'application/json' };
    const response = await fetch(`${this.url}/${path}.json`, { method, headers, body: JSON.stringify(body) });
    const answer = await response.text();
    if (!response.ok) throw new Error(`${method} ${path} answered ${response.status}: ${answer}`);
    return answer ? JSON.parse(answer) : undefined;
  }
}
