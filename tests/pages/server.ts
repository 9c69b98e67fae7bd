import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import { extname, join, normalize, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundle, type Bundle } from './bundle';

/**
 * Serves the test pages on the loopback interface. `http://<folder>.localhost:<port>/` and every
 * address below it is the page of that folder: its own `index.html` or, with a `page.ts`, the kit's.
 * Scripts stand under `/-/<folder>/` and are bundled from the TypeScript beside it when first asked for.
 */
export interface PageServer {
  /** `http://127.0.0.1:<port>`, no slash at the end. */
  readonly url: string;
  readonly close: () => Promise<void>;
}

const ROOT = fileURLToPath(new URL('.', import.meta.url));

/** Addresses as the real console has them → the file that answers. */
const ROUTES: readonly (readonly [RegExp, string])[] = [
  [/^\/agent\//, 'zendesk/index.html'],
  [/^\/editors\/[a-z0-9-]+$/, 'editors/index.html'],
];

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
};

/** Starts the server. @param port 0 takes a free one */
export async function servePages({ port = 0 }: { readonly port?: number } = {}): Promise<PageServer> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1');
    void answer(pathname, consoleOf(request.headers.host), response).catch((error: unknown) => {
      response.writeHead(500, { 'content-type': 'text/plain; charset=utf-8' }).end(String(error));
    });
  });
  await new Promise<void>((listening, failed) => {
    server.once('error', failed);
    server.listen(port, '127.0.0.1', listening);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the page server has no port');
  return {
    url: `http://127.0.0.1:${address.port}`,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}

/** The folder that a host name asks for. */
function consoleOf(host = ''): string | undefined {
  return /^([a-z0-9-]+)\.localhost(?::|$)/.exec(host)?.[1];
}

function pageOf(folder: string): string {
  return existsSync(join(ROOT, folder, 'index.html')) ? `${folder}/index.html` : 'kit/index.html';
}

async function answer(pathname: string, folder: string | undefined, response: ServerResponse): Promise<void> {
  const isAsset = pathname.startsWith('/-/');
  const route = folder && !isAsset ? pageOf(folder) : ROUTES.find(([pattern]) => pattern.test(pathname))?.[1];
  const wanted = route ?? (isAsset ? pathname.slice('/-/'.length) : undefined);
  const file = wanted === undefined ? undefined : resolve(ROOT, normalize(wanted));
  if (file === undefined || !file.startsWith(ROOT)) return notFound(response);
  const type = extname(file);
  if (type === '.js' || type === '.css') {
    const entry = ['.tsx', '.ts'].map((ending) => file.slice(0, -type.length) + ending).find(existsSync);
    if (entry !== undefined) {
      const { code, css } = await bundled(entry);
      return send(response, type, type === '.js' ? code : css);
    }
  }
  if (!existsSync(file)) return notFound(response);
  return send(response, type, await readFile(file, 'utf8'));
}

const bundles = new Map<string, Promise<Bundle>>();

function bundled(entry: string): Promise<Bundle> {
  let made = bundles.get(entry);
  if (made === undefined) {
    made = bundle(entry);
    bundles.set(entry, made);
  }
  return made;
}

function send(response: ServerResponse, type: string, body: string): void {
  response.writeHead(200, { 'content-type': TYPES[type] ?? 'text/plain; charset=utf-8', 'cache-control': 'no-store' });
  response.end(body);
}

function notFound(response: ServerResponse): void {
  response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('not found');
}

if (process.argv[1] !== undefined && resolve(process.argv[1]) === join(ROOT, 'server.ts')) {
  const { url } = await servePages({ port: Number(process.argv[2] ?? 4173) });
  process.stdout.write(`${url}/agent/tickets/48213\n${url}/editors/ckeditor5\n`);
}
