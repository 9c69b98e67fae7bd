import { readFile, mkdir, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { join } from 'node:path';
import { install, type Packaged } from '../debian';
import { fromNpm } from '../from-npm';
import { run } from '../run';
import { answers, freePort, inNewFolder, type Running, startServer } from '../server';

const VERSION = '4.5.2';
/** The published package names a commit that no registry has; this is the release it became. */
const OVERRIDES = { 'irc-framework': '4.14.0' };
export const AGENT = { name: 'dana', password: 'lounge-pass' } as const;

export const NGIRCD: Packaged = {
  name: 'ngircd, for The Lounge',
  packages: ['ngircd'],
  programs: ['/usr/sbin/ngircd'],
  services: ['ngircd'],
};

/** An IRC server of our own and The Lounge, with the agent's account, connected to it. */
export async function startTheLounge(): Promise<{ readonly url: string; readonly ircPort: number } & Running> {
  await install(NGIRCD);
  const lounge = await fromNpm({ name: 'thelounge', version: VERSION, overrides: OVERRIDES });
  const ircPort = await freePort();
  const irc = await inNewFolder('irc', async (folder) => {
    const config = join(folder, 'ngircd.conf');
    await writeFile(config, ngircdConf(ircPort));
    const command = ['/usr/sbin/ngircd', '-n', '-f', config] as const;
    return await startServer({ command: [...command], folder, isReady: () => listens(ircPort) });
  });
  try {
    const client = await inNewFolder('lounge', (folder) => startClient(lounge, folder, ircPort));
    return {
      url: client.url,
      ircPort,
      close: async () => {
        await client.close();
        await irc.close();
      },
    };
  } catch (error) {
    await irc.close();
    throw error;
  }
}

async function startClient(lounge: string, folder: string, ircPort: number): Promise<{ url: string } & Running> {
  const env = { THELOUNGE_HOME: folder };
  const program = [join(lounge, 'index.js')];
  const users = join(folder, 'users');
  await mkdir(users);
  await run(process.execPath, [...program, 'add', AGENT.name, '--password', AGENT.password], { env });
  const account = join(users, `${AGENT.name}.json`);
  const network = { name: 'Desk', host: '127.0.0.1', port: ircPort, tls: false, nick: AGENT.name, channels: [] };
  await writeFile(account, JSON.stringify({ ...JSON.parse(await readFile(account, 'utf8')), networks: [network] }));
  const quiet = join(folder, 'no-news.cjs');
  await writeFile(quiet, NO_NEWS);
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const options = ['host=127.0.0.1', `port=${port}`, 'public=false'].flatMap((option) => ['-c', option]);
  const { close } = await startServer({
    command: [process.execPath, '-r', quiet, ...program, 'start', ...options],
    env,
    folder,
    isReady: () => answers(url),
  });
  return { url, close };
}

function listens(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    const done = (isThere: boolean) => {
      socket.destroy();
      resolve(isThere);
    };
    socket.once('connect', () => done(true));
    socket.once('error', () => done(false));
  });
}

/** The Lounge looks for news of itself in the network, and ends where there is none. */
const NO_NEWS = `
const { dirname, join } = require('node:path');
require(join(dirname(process.argv[1]), 'dist/server/plugins/changelog')).default.checkForUpdates = () => {};
`;

const ngircdConf = (port: number): string => `
[Global]
Name = irc.desk.example
Info = Desk
AdminInfo1 = Desk
AdminEMail = desk@desk.example
Listen = 127.0.0.1
Ports = ${port}
MotdPhrase = Desk
PidFile =
[Limits]
MaxConnectionsIP = 0
[Options]
DNS = no
Ident = no
PAM = no
`;
