import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';
import { type Bundle, buildFrontEnd } from './bundle';
import { SHIFT } from './shift/index';

export interface SampleConsole {
  /** Without a slash at the end; the desks are at `/shop/` and `/tickets/`. */
  readonly url: string;
  close(): Promise<void>;
}

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
};

/** The shift as the two desks fetch it. The labels are no part of it. */
function shiftFiles(): [string, string][] {
  const of = (name: string): string => JSON.stringify(SHIFT.filter((one) => one.console === `sample-${name}`));
  return ['shop', 'tickets'].map((name) => [`/shift/${name}.json`, of(name)]);
}

/** `/shop/` and every ticket's address lead to the page of the desk. */
function fileOf(path: string): string {
  if (/^\/tickets\/(\d+)?$/.test(path)) return '/tickets/index.html';
  return path.endsWith('/') ? `${path}index.html` : path;
}

function answer(files: Bundle, address: string, response: ServerResponse): void {
  const { pathname, search } = new URL(address, 'http://127.0.0.1');
  if (pathname === '/shop' || pathname === '/tickets') {
    response.writeHead(308, { location: `${pathname}/${search}` }).end();
    return;
  }
  const name = fileOf(pathname);
  const body = files.get(name);
  if (body === undefined) {
    response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('Not found\n');
    return;
  }
  const type = TYPES[extname(name)] ?? 'application/octet-stream';
  response.writeHead(200, { 'content-type': type, 'cache-control': 'no-store' }).end(body);
}

/**
 * Builds the desks and serves them on 127.0.0.1.
 * @param options.port 0 or none: any free port
 */
export async function startSampleConsole(options: { port?: number } = {}): Promise<SampleConsole> {
  const files: Bundle = new Map([...(await buildFrontEnd()), ...shiftFiles()]);
  const server = createServer((request, response) => answer(files, request.url ?? '/', response));
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port ?? 0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        server.closeAllConnections();
      }),
  };
}
