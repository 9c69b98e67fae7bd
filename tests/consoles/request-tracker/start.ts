import { install } from '../debian';
import { answers, freePort, inNewFolder, type Running, startServer } from '../server';
import { type CustomerMail, sendMail } from './mail';
import { REQUEST_TRACKER, SERVER } from './requirements';
import { Rest } from './rest';
import { AGENT, createSite } from './site';

/** A site that runs: what customers and the agent can do to it. */
export interface RequestTracker {
  readonly url: string;
  readonly agent: { readonly name: string; readonly password: string };
  /** A customer writes; gives the ticket's number. One mail at a time. */
  mail(mail: CustomerMail): Promise<number>;
  /** The agent answers the customer. */
  reply(ticket: number, body: { readonly html: string } | { readonly text: string }): Promise<void>;
  /** The agent leaves a note for colleagues. */
  comment(ticket: number, text: string): Promise<void>;
  /** The agent changes fields: status, owner, people. RT writes system lines about it. */
  change(ticket: number, fields: Readonly<Record<string, string | readonly string[]>>): Promise<void>;
}

/** The site that answers at this address. */
export function connectRequestTracker(url: string): RequestTracker {
  const rest = new Rest(url);
  return {
    url,
    agent: AGENT,
    mail: async (mail) => {
      await sendMail(url, mail);
      return mail.ticket ?? rest.newestTicket();
    },
    reply: (ticket, body) => rest.reply(ticket, body),
    comment: (ticket, text) => rest.comment(ticket, text),
    change: (ticket, fields) => rest.change(ticket, fields),
  };
}

/** Installs RT where it is missing and starts an empty site on a free port of this machine. */
export async function startRequestTracker(): Promise<RequestTracker & Running> {
  await install(REQUEST_TRACKER);
  return await inNewFolder('rt', async (folder) => {
    const { url, port, env } = await createSite(folder, await freePort());
    const command = [SERVER, '--host', '127.0.0.1', '--port', String(port), '--max-workers', '2'] as const;
    const { close } = await startServer({ command: [...command], env, folder, isReady: () => answers(url) });
    return { ...connectRequestTracker(url), close };
  });
}
