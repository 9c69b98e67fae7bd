import { existsSync } from 'node:fs';

const PROGRAMS = [
  '/usr/sbin/rt-setup-database-5',
  '/usr/bin/rt-mailgate',
  '/usr/share/request-tracker5/libexec/rt-server',
];

export const SETUP_DATABASE = '/usr/sbin/rt-setup-database-5';
export const MAILGATE = '/usr/bin/rt-mailgate';
export const SERVER = '/usr/share/request-tracker5/libexec/rt-server';

export function isInstalled(): boolean {
  return PROGRAMS.every((program) => existsSync(program));
}

/** Nothing when Request Tracker can run here, else what is missing, in one sentence. */
export function requirements(): string | undefined {
  if (isInstalled()) return undefined;
  const isDebian = existsSync('/etc/debian_version');
  const isRoot = process.getuid?.() === 0;
  if (isDebian && isRoot) return undefined;
  return (
    'Request Tracker 5 is needed: on Debian 12 or later as root it is installed by this command, ' +
    'elsewhere install request-tracker5, rt5-db-sqlite, rt5-standalone and rt5-clients first.'
  );
}
