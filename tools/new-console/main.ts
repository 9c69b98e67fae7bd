import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { newFiles, withConsole } from './files';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const REGISTRY = 'consoles/registry.ts';

const [id = ''] = process.argv.slice(2);
const files = newFiles(id, new Date().toISOString().slice(0, 10));
const taken = files.find(({ path }) => existsSync(join(ROOT, path)));

if (!/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(id)) {
  fail('npm run new:console NAME: the name in kebab-case, such as live-helper-chat');
} else if (taken) {
  fail(`${taken.path} is there already`);
} else {
  for (const { path, text } of files) {
    await mkdir(dirname(join(ROOT, path)), { recursive: true });
    await writeFile(join(ROOT, path), text);
  }
  await writeFile(join(ROOT, REGISTRY), withConsole(await readFile(join(ROOT, REGISTRY), 'utf8'), id));
  const paths = [...files.map(({ path }) => path), REGISTRY];
  console.log(`${paths.join('\n')}\n\nnpm run fix, then: npx playwright test --project=dom conformance`);
}

function fail(why: string): void {
  console.error(why);
  process.exitCode = 1;
}
