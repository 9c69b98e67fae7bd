import { type ChildProcess, spawn } from 'node:child_process';
import { openSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { SERVER } from './requirements';
import type { Site } from './site';

const READY_WITHIN_MS = 60_000;
const GONE_WITHIN_MS = 10_000;
const LOOK_EVERY_MS = 100;

// The shell leads the server's process group. When its input closes, because we ended or were ended,
// it ends the group and removes the site: nothing of it outlives us, however we go.
const KEEPER = '"$@" & cat >/dev/null; trap "" TERM; kill -TERM 0; wait; rm -rf "$SITE_FOLDER"';

/** A port of this machine that nobody listens on. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.on('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      const port = typeof address === 'object' ? address?.port : undefined;
      probe.close(() => (port === undefined ? reject(new Error('This machine gave no port.')) : resolve(port)));
    });
  });
}

/** Starts the server of a site and waits until it answers. The function it gives stops it and removes the site. */
export async function startServer(site: Site): Promise<() => Promise<void>> {
  const log = join(site.folder, 'server.log');
  const output = openSync(log, 'a');
  const listen = ['--host', '127.0.0.1', '--port', String(site.port), '--max-workers', '2'];
  const keeper = spawn('sh', ['-c', KEEPER, 'sh', SERVER, ...listen], {
    detached: true,
    env: { ...process.env, ...site.env, SITE_FOLDER: site.folder },
    stdio: ['pipe', output, output],
  });
  const ended = new Promise<void>((resolve) => keeper.once('exit', () => resolve()));
  const stop = () => end(keeper, ended);
  try {
    await untilReady(site.url);
  } catch (error) {
    const tail = (await readFile(log, 'utf8')).trim().split('\n').slice(-15).join('\n');
    await stop();
    throw new Error(`${String(error)}\n${tail}`, { cause: error });
  }
  return stop;
}

async function end(keeper: ChildProcess, ended: Promise<void>): Promise<void> {
  const group = keeper.pid;
  const force = setTimeout(() => group !== undefined && process.kill(-group, 'SIGKILL'), GONE_WITHIN_MS);
  keeper.stdin?.end();
  await ended;
  clearTimeout(force);
}

async function untilReady(url: string): Promise<void> {
  const deadline = Date.now() + READY_WITHIN_MS;
  while (!(await answers(url))) {
    if (Date.now() > deadline) throw new Error(`Request Tracker did not answer within ${READY_WITHIN_MS / 1000} s.`);
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
  }
}

async function answers(url: string): Promise<boolean> {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(GONE_WITHIN_MS) });
    await response.arrayBuffer();
    return response.ok;
  } catch {
    return false;
  }
}
