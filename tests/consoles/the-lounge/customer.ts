import { connect, type Socket } from 'node:net';

/** Somebody who writes over IRC: a connection of their own, a line a message. */
export class IrcPerson {
  private constructor(
    private readonly socket: Socket,
    private readonly heard: { text: string },
  ) {}

  /** Takes a nick and is there until closed. */
  static async arrive(port: number, nick: string): Promise<IrcPerson> {
    const socket = connect(port, '127.0.0.1');
    socket.setEncoding('utf8');
    const heard = { text: '' };
    socket.on('data', (lines: string) => {
      heard.text += lines;
      for (const [, token] of lines.matchAll(/^PING (.*)$/gm)) socket.write(`PONG ${token}\r\n`);
    });
    socket.write(`NICK ${nick}\r\nUSER ${nick} 0 * :${nick}\r\n`);
    const deadline = Date.now() + 20_000;
    while (!heard.text.includes(' 001 ')) {
      if (Date.now() > deadline) throw new Error(`${nick} was not let in: ${heard.text}`);
      await new Promise((resume) => setTimeout(resume, 20));
    }
    return new IrcPerson(socket, heard);
  }

  write(to: string, text: string): void {
    this.socket.write(`PRIVMSG ${to} :${text}\r\n`);
  }

  /** The words that have reached this person, oldest first. */
  received(): string[] {
    return [...this.heard.text.matchAll(/ PRIVMSG \S+ :(.*)\r$/gm)].map(([, text]) => text ?? '');
  }

  close(): void {
    this.socket.destroy();
  }
}
