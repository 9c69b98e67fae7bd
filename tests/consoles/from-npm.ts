import { existsSync } from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { run } from './run';

/** Outlives `node_modules`, which is laid anew at every change of the dependencies. */
const CACHE = join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'evenkeel-consoles');

/** A console that is a package of the npm registry; it is no dependency of the project. */
export interface FromNpm {
  readonly name: string;
  readonly version: string;
  /** Only the package itself, which holds all it needs. */
  readonly alone?: boolean;
  readonly overrides?: Readonly<Record<string, string>>;
  /** Other packages that are to be found from the same place, with their versions. */
  readonly beside?: Readonly<Record<string, string>>;
}

/** The folder of the package, fetched when it is asked for the first time. */
export async function fromNpm({ name, version, alone = false, overrides = {}, beside = {} }: FromNpm): Promise<string> {
  const home = join(CACHE, `${name.replaceAll('/', '-')}-${version}`);
  const folder = alone ? join(home, 'package') : join(home, 'node_modules', name);
  if (existsSync(folder)) return folder;
  const making = `${home}.${process.pid}`;
  await rm(making, { recursive: true, force: true });
  await mkdir(making, { recursive: true });
  const npm = (...args: string[]) => run('npm', [...args, '--prefix', making, '--loglevel=error']);
  if (alone) {
    await npm('pack', `${name}@${version}`, '--silent', '--pack-destination', making);
    await run('tar', ['-xzf', join(making, `${name}-${version}.tgz`), '-C', making]);
  } else {
    await writeFile(
      join(making, 'package.json'),
      JSON.stringify({ dependencies: { [name]: version, ...beside }, overrides }),
    );
    await npm('install', '--ignore-scripts', '--omit=optional', '--no-audit', '--no-fund');
  }
  await rm(home, { recursive: true, force: true });
  await rename(making, home);
  return folder;
}
