import { DOMAIN, PASSWORD, register } from './start';

const FRAMING = 'urn:ietf:params:xml:ns:xmpp-framing';

/** Somebody who writes over XMPP: a connection of their own, messages one by one. */
export class XmppPerson {
  private constructor(
    private readonly socket: WebSocket,
    private readonly heard: string[],
  ) {}

  /** Makes an account, logs in and is there until closed. */
  static async arrive({ url, folder }: { url: string; folder: string }, name: string): Promise<XmppPerson> {
    await register(folder, name);
    const socket = new WebSocket(`${url.replace('http', 'ws')}/xmpp-websocket`, 'xmpp');
    const heard: string[] = [];
    socket.addEventListener('message', ({ data }) => heard.push(String(data)));
    await new Promise((open, failed) => {
      socket.addEventListener('open', open, { once: true });
      socket.addEventListener('error', failed, { once: true });
    });
    const person = new XmppPerson(socket, heard);
    const begin = `<open xmlns="${FRAMING}" to="${DOMAIN}" version="1.0"/>`;
    await person.ask(begin, '<mechanism>PLAIN');
    const secret = Buffer.from(`\0${name}\0${PASSWORD}`).toString('base64');
    await person.ask(`<auth xmlns="urn:ietf:params:xml:ns:xmpp-sasl" mechanism="PLAIN">${secret}</auth>`, '<success');
    await person.ask(begin, 'urn:ietf:params:xml:ns:xmpp-bind');
    await person.ask(
      '<iq xmlns="jabber:client" type="set" id="bind"><bind xmlns="urn:ietf:params:xml:ns:xmpp-bind"/></iq>',
      '<jid>',
    );
    socket.send('<presence xmlns="jabber:client"/>');
    return person;
  }

  write(to: string, text: string): void {
    const id = crypto.randomUUID();
    this.socket.send(
      `<message xmlns="jabber:client" to="${to}@${DOMAIN}" type="chat" id="${id}"><body>${escaped(text)}</body></message>`,
    );
  }

  /** The words that have reached this person, oldest first. */
  received(): string[] {
    return this.heard.flatMap((stanza) => {
      const body = /<body>([^<]*)<\/body>/.exec(stanza)?.[1];
      return body === undefined ? [] : [body.replace(/&(\w+);/g, (entity, name: string) => ENTITIES[name] ?? entity)];
    });
  }

  close(): void {
    this.socket.close();
  }

  private async ask(stanza: string, answer: string): Promise<void> {
    const from = this.heard.length;
    this.socket.send(stanza);
    const deadline = Date.now() + 20_000;
    while (!this.heard.slice(from).some((one) => one.includes(answer))) {
      if (Date.now() > deadline) throw new Error(`no ${answer} but ${this.heard.slice(from).join('\n')}`);
      await new Promise((resume) => setTimeout(resume, 20));
    }
  }
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', apos: "'", quot: '"' };

function escaped(text: string): string {
  return text.replace(/[&<>]/g, (character) => `&#${character.charCodeAt(0)};`);
}
