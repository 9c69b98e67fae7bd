// Runs the built extension against real consoles, set up on this machine for the length of the run.
import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureFreshBuild } from './fresh-build';
import { requirements } from './request-tracker/requirements';
import { startRequestTracker } from './request-tracker/start';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const RESULTS = join(ROOT, 'test-results', 'consoles.json');

const missing = requirements();
if (missing === undefined) {
  process.exitCode = await testRequestTracker();
} else {
  process.stdout.write(`${missing}\nskipped\n`);
}

async function testRequestTracker(): Promise<number> {
  process.stdout.write('Building where needed and setting up Request Tracker …\n');
  await ensureFreshBuild();
  const site = await startRequestTracker();
  process.stdout.write(`Request Tracker answers at ${site.url}\n`);
  try {
    rmSync(RESULTS, { force: true });
    const code = await playwright({ REQUEST_TRACKER_URL: site.url });
    const { passed, failed } = results();
    process.stdout.write(`${passed} passed, ${failed} failed\n`);
    return code === 0 && passed > 0 && failed === 0 ? 0 : 1;
  } finally {
    await site.close();
  }
}

/** Runs the specs; words after `--` go to Playwright, for example `-g phrase`. */
function playwright(env: Readonly<Record<string, string>>): Promise<number> {
  const cli = join(ROOT, 'node_modules', '@playwright', 'test', 'cli.js');
  const args = ['test', '-c', join(ROOT, 'tests', 'consoles', 'playwright.config.ts'), ...process.argv.slice(2)];
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
