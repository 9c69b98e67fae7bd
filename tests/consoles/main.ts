// Runs the built extension against real consoles, set up on this machine for the length of the run.
// Names of consoles choose some of them; words after `--` go to Playwright, for example `-g phrase`.
import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Desk, DESKS } from './desks';
import { ensureFreshBuild } from './fresh-build';
import type { Running } from './server';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const RESULTS = join(ROOT, 'test-results', 'consoles.json');

const words = process.argv.slice(2);
const chosen = DESKS.filter(({ id }) => words.includes(id));
const wanted = chosen.length > 0 ? chosen : DESKS;
const extra = words.filter((word) => !DESKS.some(({ id }) => id === word));

const able: Desk[] = [];
for (const desk of wanted) {
  const missing = desk.missing();
  if (missing === undefined) able.push(desk);
  else process.stdout.write(`${desk.id}: skipped. ${missing}\n`);
}
const skipped = wanted.length - able.length;
if (able.length > 0) process.exitCode = await testOn(able);
else process.stdout.write(`0 passed, 0 failed, ${skipped} skipped\n`);

async function testOn(desks: readonly Desk[]): Promise<number> {
  process.stdout.write('Building where needed …\n');
  await ensureFreshBuild();
  const running: Running[] = [];
  const env: Record<string, string> = {};
  const ready: string[] = [];
  let broken = 0;
  try {
    // One after the other: they share the package manager.
    for (const { id, start } of desks) {
      const since = Date.now();
      try {
        const site = await start();
        running.push(site);
        Object.assign(env, site.env);
        ready.push(id);
        process.stdout.write(`${id}: set up in ${((Date.now() - since) / 1000).toFixed(0)} s\n`);
      } catch (error) {
        broken++;
        process.stdout.write(`${id}: could not be set up. ${String(error)}\n`);
      }
    }
    rmSync(RESULTS, { force: true });
    const code = ready.length > 0 ? await playwright(ready, env) : 1;
    const { passed, failed } = results();
    process.stdout.write(`${passed} passed, ${failed + broken} failed, ${skipped} skipped\n`);
    return code === 0 && passed > 0 && failed + broken === 0 ? 0 : 1;
  } finally {
    for (const site of running) await site.close();
  }
}

function playwright(ids: readonly string[], env: Readonly<Record<string, string>>): Promise<number> {
  const cli = join(ROOT, 'node_modules', '@playwright', 'test', 'cli.js');
  const config = join(ROOT, 'tests', 'consoles', 'playwright.config.ts');
  const args = ['test', '-c', config, ...ids.map((id) => `/${id}.spec.ts`), ...extra];
  const child = spawn(process.execPath, [cli, ...args], { stdio: 'inherit', env: { ...process.env, ...env } });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => child.kill(signal));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve(code ?? 1));
  });
}

function results(): { passed: number; failed: number } {
  if (!existsSync(RESULTS)) return { passed: 0, failed: 1 };
  const { stats } = JSON.parse(readFileSync(RESULTS, 'utf8')) as {
    stats: Readonly<Record<'expected' | 'unexpected' | 'flaky', number>>;
  };
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky };
}
