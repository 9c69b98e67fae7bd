import { run } from '../run';
import { isInstalled } from './requirements';

const LOCK = ['-o', 'DPkg::Lock::Timeout=300'];
// msmtp-mta, left unconfigured, stands for the mail server: no mail can leave.
const PACKAGES = ['request-tracker5', 'rt5-db-sqlite', 'rt5-standalone', 'rt5-clients', 'msmtp-mta', 'w3m'];
const ANSWERS = [
  'request-tracker5 request-tracker5/dbconfig-install boolean false',
  'request-tracker5 request-tracker5/rtname string desk.example',
  'request-tracker5 request-tracker5/handle-siteconfig-permissions boolean true',
];

/** Installs Debian's packages once. They start no service and make no database. */
export async function installRequestTracker(): Promise<void> {
  if (isInstalled()) return;
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  await run('apt-get', [...LOCK, '-qq', 'update'], { env });
  await run('debconf-set-selections', [], { env, input: `${ANSWERS.join('\n')}\n` });
  await run('apt-get', [...LOCK, '-qq', 'install', '-y', '--no-install-recommends', ...PACKAGES], { env });
  if (!isInstalled()) throw new Error('The packages are installed, but the programs of Request Tracker are not there.');
}
