import { cp } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, sep } from 'node:path';
import { bundle } from '../../pages/bundle';
import { type FromNpm, fromNpm } from '../from-npm';
import type { Running } from '../server';
import { KITS, type Kit } from './kits';

const PAGES = join(import.meta.dirname, 'pages');

const REACT = { react: '19.2.0', 'react-dom': '19.2.0' };
const PACKAGES: Readonly<Record<Kit, FromNpm>> = {
  chatscope: {
    name: '@chatscope/chat-ui-kit-react',
    version: '2.1.1',
    beside: { '@chatscope/chat-ui-kit-styles': '1.4.0', 'prop-types': '15.8.1', ...REACT },
  },
  'react-chat-elements': {
    name: 'react-chat-elements',
    version: '12.0.18',
    beside: { react: '18.2.0', 'react-dom': '18.2.0' },
  },
  'vue-advanced-chat': { name: 'vue-advanced-chat', version: '2.1.2' },
  'deep-chat': { name: 'deep-chat', version: '2.4.2' },
  'web-chat': { name: 'botframework-webchat', version: '4.16.0', alone: true },
  'stream-chat': { name: 'stream-chat-react', version: '14.12.0', beside: { 'stream-chat': '9.53.0', ...REACT } },
};

/** Six chat interfaces from npm, each with a chat of five messages at `/<kit>/`; the extension knows none of them. */
export async function startChatKits(): Promise<{ readonly url: string } & Running> {
  const files = new Map<string, { readonly type: string; readonly body: string }>();
  for (const kit of KITS) {
    const { code, css } = await bundle(await pageIn(await fromNpm(PACKAGES[kit]), kit));
    files.set(`/${kit}/`, { type: 'text/html', body: page(kit) });
    files.set(`/${kit}/page.js`, { type: 'text/javascript', body: code });
    files.set(`/${kit}/page.css`, { type: 'text/css', body: css });
  }
  const server = createServer(({ url = '' }, response) => {
    const file = files.get(new URL(url, 'http://127.0.0.1').pathname);
    response.writeHead(file ? 200 : 404, { 'content-type': `${file?.type ?? 'text/plain'}; charset=utf-8` });
    response.end(file?.body);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    close: () => new Promise((closed) => server.close(() => closed())),
  };
}

/** The page's script stands beside the kit's `node_modules`, or in the kit where it stands alone, so that it finds it. */
async function pageIn(folder: string, kit: Kit): Promise<string> {
  const [above, isAmongOthers] = folder.split(`${sep}node_modules${sep}`);
  const home = isAmongOthers && above ? above : folder;
  for (const file of ['chat.js', `${kit}.js`]) await cp(join(PAGES, file), join(home, file));
  return join(home, `${kit}.js`);
}

const page = (kit: Kit): string => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <title>${kit}</title>
    <link rel="icon" href="data:," />
    <link rel="stylesheet" href="page.css" />
    <style>
      body { margin: 0; font: 15px sans-serif; }
      #root { width: 760px; height: 620px; }
      .chat { display: flex; flex-direction: column; height: 100%; }
      .list { flex: 1; min-height: 0; }
    </style>
  </head>
  <body>
    <main id="root"></main>
    <script src="page.js"></script>
  </body>
</html>`;
