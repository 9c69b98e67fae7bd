import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** One line of the size budget, bytes minified. */
interface Budgeted {
  readonly what: string;
  readonly bytes: number;
  readonly budget: number;
}

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const BUILD = join(ROOT, '.output', 'chrome-mv3');

/** Every script a page loads before it shows anything: its own and what those import statically. */
function firstLoad(page: string): number {
  const html = readFileSync(join(BUILD, page), 'utf8');
  const queue = [...html.matchAll(/(?:src|href)="\/([^"]+\.js)"/g)].map((match) => match[1] as string);
  const seen = new Set<string>();
  for (let file = queue.pop(); file; file = queue.pop()) {
    if (seen.has(file)) continue;
    seen.add(file);
    const code = readFileSync(join(BUILD, file), 'utf8');
    const imports = code.matchAll(
      /(?:^|[;}\s])(?:import|export)\s*(?:[\w*{][^'"()]*?from\s*)?["'](\.\.?\/[^"']+)["']/g,
    );
    for (const match of imports) queue.push(join(dirname(file), match[1] as string));
  }
  return [...seen].reduce((sum, file) => sum + statSync(join(BUILD, file)).size, 0);
}

function folderSize(folder: string, pattern: RegExp): number {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && pattern.test(entry.name))
    .reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0);
}

/** The sizes that have a budget. */
export function measureSizes(): Budgeted[] {
  return [
    { what: 'content script', bytes: statSync(join(BUILD, 'content-scripts', 'console.js')).size, budget: 25_000 },
    { what: 'side panel, first load', bytes: firstLoad('sidepanel.html'), budget: 300_000 },
    {
      what: 'hostility model and lexicons',
      bytes:
        folderSize(join(ROOT, 'assets', 'model'), /^hostility-model\.ts$/) +
        folderSize(join(ROOT, 'domain', 'hostility', 'lexicons'), /\.ts$/),
      budget: 1_500_000,
    },
    {
      what: 'model of drafts',
      bytes: folderSize(join(ROOT, 'assets', 'model'), /^draft-model\.ts$/),
      budget: 950_000,
    },
    {
      what: 'model of what to say next',
      bytes: folderSize(join(ROOT, 'assets', 'model'), /^suggestion-model\.ts$/),
      budget: 400_000,
    },
  ];
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const sizes = measureSizes();
  for (const { what, bytes, budget } of sizes) {
    console.log(
      `${bytes <= budget ? 'ok ' : 'OVER'} ${what}: ${bytes.toLocaleString('en')} of ${budget.toLocaleString('en')} bytes`,
    );
  }
  if (sizes.some(({ bytes, budget }) => bytes > budget)) process.exitCode = 1;
}
