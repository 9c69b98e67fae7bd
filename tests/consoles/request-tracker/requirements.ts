import type { Packaged } from '../debian';

export const SETUP_DATABASE = '/usr/sbin/rt-setup-database-5';
export const MAILGATE = '/usr/bin/rt-mailgate';
export const SERVER = '/usr/share/request-tracker5/libexec/rt-server';

/** Its packages start no service and make no database. */
export const REQUEST_TRACKER: Packaged = {
  name: 'Request Tracker 5',
  // msmtp-mta, left unconfigured, stands for the mail server: no mail can leave.
  packages: ['request-tracker5', 'rt5-db-sqlite', 'rt5-standalone', 'rt5-clients', 'msmtp-mta', 'w3m'],
  programs: [SETUP_DATABASE, MAILGATE, SERVER],
  answers: [
    'request-tracker5 request-tracker5/dbconfig-install boolean false',
    'request-tracker5 request-tracker5/rtname string desk.example',
    'request-tracker5 request-tracker5/handle-siteconfig-permissions boolean true',
  ],
};
