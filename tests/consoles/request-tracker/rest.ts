import { AGENT, QUEUE } from './site';

/** What the agent does on a ticket, through RT's REST interface. */
export class Rest {
  constructor(private readonly url: string) {}

  reply(ticket: number, body: { readonly html: string } | { readonly text: string }): Promise<void> {
    const content =
      'html' in body
        ? { ContentType: 'text/html', Content: body.html }
        : { ContentType: 'text/plain', Content: body.text };
    return this.send('POST', `ticket/${ticket}/correspond`, content);
  }

  comment(ticket: number, text: string): Promise<void> {
    return this.send('POST', `ticket/${ticket}/comment`, { ContentType: 'text/plain', Content: text });
  }

  change(ticket: number, fields: Readonly<Record<string, string | readonly string[]>>): Promise<void> {
    return this.send('PUT', `ticket/${ticket}`, fields);
  }

  /** The number of the ticket that was opened last; 0 when there is none. */
  async newestTicket(): Promise<number> {
    const query = new URLSearchParams({ query: `Queue = '${QUEUE}'`, orderby: 'id', order: 'DESC', per_page: '1' });
    const answer = JSON.parse(await this.request('GET', `tickets?${query}`)) as { items: { id: string }[] };
    return Number(answer.items[0]?.id ?? 0);
  }

  private async send(method: string, path: string, body: object): Promise<void> {
    await this.request(method, path, JSON.stringify(body));
  }

  private async request(method: string, path: string, body: string | null = null): Promise<string> {
    const credentials = Buffer.from(`${AGENT.name}:${AGENT.password}`).toString('base64');
    const headers = { authorization: `Basic ${credentials}`, 'content-type': 'application/json' };
    const response = await fetch(`${this.url}/REST/2.0/${path}`, { method, headers, body });
    const answer = await response.text();
    if (!response.ok) throw new Error(`${method} ${path} answered ${response.status}: ${answer}`);
    return answer;
  }
}
