import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { install, type Packaged } from '../debian';
import { fromNpm } from '../from-npm';
import { run } from '../run';
import { answers, freePort, inNewFolder, type Running, startServer } from '../server';

const VERSION = '14.0.0';
/** The domain of everybody's address. */
export const DOMAIN = 'desk.example';
export const PASSWORD = 'xmpp-pass';

export const PROSODY: Packaged = {
  name: 'prosody, for Converse.js',
  packages: ['prosody'],
  programs: ['/usr/bin/prosody', '/usr/bin/prosodyctl'],
  services: ['prosody'],
};

/** An XMPP server of our own that also serves Converse.js; people are made when a test wants them. */
export async function startConverse(): Promise<{ readonly url: string; readonly folder: string } & Running> {
  await install(PROSODY);
  const converse = await fromNpm({ name: 'converse.js', version: VERSION, alone: true });
  return await inNewFolder('converse', async (folder) => {
    for (const part of ['data', 'certs', 'www']) await mkdir(join(folder, part));
    await symlink(join(converse, 'dist'), join(folder, 'www/dist'));
    await writeFile(join(folder, 'www/index.html'), PAGE);
    const port = await freePort();
    await writeFile(configOf(folder), configuration(folder, port));
    const url = `http://127.0.0.1:${port}`;
    const { close } = await startServer({
      command: ['/usr/bin/prosody', '--config', configOf(folder), '-F'],
      folder,
      isReady: () => answers(`${url}/index.html`),
    });
    return { url, folder, close };
  });
}

/** Makes an account. */
export async function register(folder: string, name: string): Promise<void> {
  await run('/usr/bin/prosodyctl', ['--root', '--config', configOf(folder), 'register', name, DOMAIN, PASSWORD]);
}

const configOf = (folder: string): string => join(folder, 'prosody.cfg.lua');

const configuration = (folder: string, port: number): string => `
run_as_root = true
pidfile = "${folder}/prosody.pid"
data_path = "${folder}/data"
certificates = "${folder}/certs"
log = { warn = "*console" }
modules_enabled = {
  "roster", "saslauth", "disco", "private", "blocklist", "carbons", "pep", "vcard4", "vcard_legacy", "ping", "mam",
  "websocket", "http_files",
}
modules_disabled = { "s2s", "offline" }
c2s_ports = {}
s2s_ports = {}
https_ports = {}
http_ports = { ${port} }
http_interfaces = { "127.0.0.1" }
http_default_host = "${DOMAIN}"
http_files_dir = "${folder}/www"
http_paths = { files = "/" }
consider_websocket_secure = true
allow_unencrypted_plain_auth = true
authentication = "internal_plain"
VirtualHost "${DOMAIN}"
`;

/** Converse.js as a page of its own; who is at it stands in the query. */
const PAGE = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <title>Converse.js</title>
    <link rel="icon" href="data:," />
    <link rel="stylesheet" href="/dist/converse.min.css" />
    <script type="module" src="/dist/converse.min.js"></script>
  </head>
  <body class="converse-fullscreen">
    <converse-root></converse-root>
    <script type="module">
      const query = new URLSearchParams(location.search);
      converse.initialize({
        authentication: 'login',
        auto_login: true,
        jid: query.get('as') + '@${DOMAIN}',
        password: '${PASSWORD}',
        websocket_url: 'ws://' + location.host + '/xmpp-websocket',
        view_mode: 'fullscreen',
        discover_connection_methods: false,
        allow_non_roster_messaging: true,
        show_background: false,
        i18n: 'en',
        assets_path: '/dist/',
        loglevel: 'error',
      });
    </script>
  </body>
</html>
`;
