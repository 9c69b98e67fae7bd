import { run } from '../run';
import { MAILGATE } from './requirements';
import { QUEUE, SITE_NAME } from './site';

/** A mail of a customer. With `ticket` it is a follow-up, else it opens a ticket. */
export interface CustomerMail {
  /** As in a mail header: `Maria Keller <maria@cust.example>`. */
  readonly from: string;
  readonly subject: string;
  readonly text?: string;
  readonly html?: string;
  readonly ticket?: number;
}

let sent = 0;

/** Hands a mail to the running site as its mail server would. */
export async function sendMail(url: string, mail: CustomerMail): Promise<void> {
  await run(MAILGATE, ['--queue', QUEUE, '--action', 'correspond', '--url', url], { input: toMime(mail) });
}

function toMime(mail: CustomerMail): string {
  sent += 1;
  const mark = mail.ticket === undefined ? '' : `Re: [${SITE_NAME} #${mail.ticket}] `;
  const headers = [
    `From: ${header(mail.from)}`,
    `To: support@${SITE_NAME}`,
    `Subject: ${header(mark + mail.subject)}`,
    `Date: ${new Date().toUTCString().replace('GMT', '+0000')}`,
    `Message-ID: <${process.pid}.${Date.now()}.${sent}@cust.example>`,
    'MIME-Version: 1.0',
  ];
  const parts = [
    ...(mail.text === undefined ? [] : [part('text/plain', mail.text)]),
    ...(mail.html === undefined ? [] : [part('text/html', mail.html)]),
  ];
  if (parts.length === 1) return `${headers.join('\n')}\n${parts[0]}\n`;
  const bodies = parts.map((body) => `--seam\n${body}\n`).join('');
  return `${headers.join('\n')}\nContent-Type: multipart/alternative; boundary="seam"\n\n${bodies}--seam--\n`;
}

function part(type: string, body: string): string {
  const encoded = Buffer.from(body).toString('base64').replace(/.{76}/g, '$&\n');
  return `Content-Type: ${type}; charset=utf-8\nContent-Transfer-Encoding: base64\n\n${encoded}`;
}

/** Words outside ASCII as one encoded word; an address part stays readable. */
function header(value: string): string {
  return value.replace(/^[^<]*[^\x20-\x7e<][^<]*/u, (words) => {
    return `=?utf-8?B?${Buffer.from(words.trim()).toString('base64')}?= `;
  });
}
