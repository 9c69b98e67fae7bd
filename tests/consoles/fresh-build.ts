import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { BUILD } from '../support/launch';
import { run } from './run';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const SOURCES = [
  'assets',
  'components',
  'consoles',
  'domain',
  'entrypoints',
  'locales',
  'messaging',
  'public',
  'storage',
];
const FILES = ['package.json', 'wxt.config.ts'];

/** Builds the extension unless the last build is newer than every source. */
export async function ensureFreshBuild(): Promise<void> {
  const manifest = join(BUILD, 'manifest.json');
  const newest = Math.max(...SOURCES.map((folder) => newestIn(join(ROOT, folder))), ...FILES.map(timeOf));
  if (existsSync(manifest) && statSync(manifest).mtimeMs >= newest) return;
  await run(process.execPath, [join(ROOT, 'node_modules', 'wxt', 'bin', 'wxt.mjs'), 'build', ROOT]);
}

function newestIn(folder: string): number {
  if (!existsSync(folder)) return 0;
  const times = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => statSync(join(entry.parentPath, entry.name)).mtimeMs);
  return Math.max(0, ...times);
}

function timeOf(file: string): number {
  return statSync(join(ROOT, file)).mtimeMs;
}
