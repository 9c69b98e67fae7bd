import { type ChildProcess, spawn } from 'node:child_process';
import { openSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const READY_WITHIN_MS = 120_000;
const GONE_WITHIN_MS = 10_000;
const LOOK_EVERY_MS = 100;

// The shell leads the server's process group. When its input closes, because we ended or were ended,
// it ends the group and removes the site: nothing of it outlives us, however we go.
const KEEPER = '"$@" & cat >/dev/null; trap "" TERM; kill -TERM 0; wait; rm -rf "$SITE_FOLDER"';

export interface Server {
  readonly command: readonly [program: string, ...args: string[]];
  readonly env?: Readonly<Record<string, string>>;
  /** The program's working folder; without it, ours. */
  readonly cwd?: string;
  /** Of this server alone: its log is put here, and all of it is removed at the end. */
  readonly folder: string;
  isReady(): Promise<boolean>;
}

/** Something that runs until it is closed. */
export interface Running {
  close(): Promise<void>;
}

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

/** A new folder for a throw-away site; it is removed again when the site cannot be made. */
export async function inNewFolder<Made>(name: string, make: (folder: string) => Promise<Made>): Promise<Made> {
  const folder = await mkdtemp(join(tmpdir(), `evenkeel-${name}-`));
  try {
    return await make(folder);
  } catch (error) {
    await rm(folder, { recursive: true, force: true });
    throw error;
  }
}

/** Starts a server and waits until it answers. Closing it stops it and removes its folder. */
export async function startServer({ command, env, cwd, folder, isReady }: Server): Promise<Running> {
  const log = join(folder, 'server.log');
  const output = openSync(log, 'a');
  const keeper = spawn('sh', ['-c', KEEPER, 'sh', ...command], {
    detached: true,
    ...(cwd === undefined ? {} : { cwd }),
    env: { ...process.env, ...env, SITE_FOLDER: folder },
    stdio: ['pipe', output, output],
  });
  const ended = new Promise<void>((resolve) => keeper.once('exit', () => resolve()));
  const close = () => end(keeper, ended);
  try {
    await untilReady(isReady, command[0]);
  } catch (error) {
    const tail = (await readFile(log, 'utf8')).trim().split('\n').slice(-15).join('\n');
    await close();
    throw new Error(`${String(error)}\n${tail}`, { cause: error });
  }
  return { close };
}

async function end(keeper: ChildProcess, ended: Promise<void>): Promise<void> {
  const group = keeper.pid;
  const force = setTimeout(() => group !== undefined && process.kill(-group, 'SIGKILL'), GONE_WITHIN_MS);
  keeper.stdin?.end();
  await ended;
  clearTimeout(force);
}

async function untilReady(isReady: () => Promise<boolean>, program: string): Promise<void> {
  const deadline = Date.now() + READY_WITHIN_MS;
  while (!(await isReady())) {
    if (Date.now() > deadline) throw new Error(`${program} did not answer within ${READY_WITHIN_MS / 1000} s.`);
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
  }
}

/** Whether a page is there. */
export async function answers(url: string): Promise<boolean> {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(GONE_WITHIN_MS) });
    await response.arrayBuffer();
    return response.ok;
  } catch {
    return false;
  }
}
