import { existsSync } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import { run } from './run';

const LOCK = ['-o', 'DPkg::Lock::Timeout=300'];
const POLICY = '/usr/sbin/policy-rc.d';

/** A console that Debian packages. */
export interface Packaged {
  readonly name: string;
  readonly packages: readonly string[];
  /** All there: it is installed. */
  readonly programs: readonly string[];
  /** Answers to what the packages ask while they are installed. */
  readonly answers?: readonly string[];
  /** Services of the packages, which must not run: the tests start servers of their own. */
  readonly services?: readonly string[];
}

export function isInstalled({ programs }: Packaged): boolean {
  return programs.every((program) => existsSync(program));
}

/** Nothing when it can run here, else what is missing, in one sentence. */
export function missingFor(packaged: Packaged): string | undefined {
  if (isInstalled(packaged)) return undefined;
  if (existsSync('/etc/debian_version') && process.getuid?.() === 0) return undefined;
  return (
    `${packaged.name} is needed: on Debian 12 or later as root it is installed by this command, ` +
    `elsewhere install ${packaged.packages.join(', ')} first.`
  );
}

/** Installs Debian's packages once. No service of theirs is started, now or when the machine starts. */
export async function install(packaged: Packaged): Promise<void> {
  if (isInstalled(packaged)) return;
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  const { name, packages, answers = [], services = [] } = packaged;
  await run('apt-get', [...LOCK, '-qq', 'update'], { env });
  if (answers.length > 0) await run('debconf-set-selections', [], { env, input: `${answers.join('\n')}\n` });
  const forbids = services.length > 0 && !existsSync(POLICY);
  if (forbids) await writeFile(POLICY, '#!/bin/sh\nexit 101\n', { mode: 0o755 });
  try {
    await run('apt-get', [...LOCK, '-qq', 'install', '-y', '--no-install-recommends', ...packages], { env });
    if (services.length > 0 && existsSync('/bin/systemctl')) await run('systemctl', ['disable', ...services]);
  } finally {
    if (forbids) await rm(POLICY, { force: true });
  }
  if (!isInstalled(packaged)) throw new Error(`The packages are installed, but the programs of ${name} are not there.`);
}
