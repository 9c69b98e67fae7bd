import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { run } from '../run';
import { SETUP_DATABASE } from './requirements';

/** Where a throw-away site lives and how its programs find it. */
export interface Site {
  readonly folder: string;
  readonly port: number;
  readonly url: string;
  readonly env: Readonly<Record<string, string>>;
}

export const AGENT = { name: 'agent1', password: 'agentpass1' } as const;
export const QUEUE = 'Support';
/** Stands in subjects as `[desk.example #12]`: this is how a mail finds its ticket. */
export const SITE_NAME = 'desk.example';

/** Makes configuration and database of a new site in an empty folder. */
export async function createSite(folder: string, port: number): Promise<Site> {
  const conf = join(folder, 'conf');
  const temporary = join(folder, 'tmp');
  for (const part of ['conf', 'tmp', 'var/mason', 'var/session']) await mkdir(join(folder, part), { recursive: true });
  const config = join(conf, 'RT_SiteConfig.pm');
  // Without these two the programs fall back to the packaged database and to a real sendmail.
  const env = { RT_SITE_CONFIG: config, RT_SITE_CONFIG_DIR: conf, TMPDIR: temporary };
  await writeFile(config, configuration(folder, port));
  const data = join(folder, 'desk.initialdata');
  await writeFile(data, INITIAL_DATA);
  await run(SETUP_DATABASE, ['--action', 'init', '--skip-create', '--dba', ''], { env });
  await run(SETUP_DATABASE, ['--action', 'insert', '--datafile', data, '--skip-create'], { env });
  return { folder, port, url: `http://127.0.0.1:${port}`, env };
}

function configuration(folder: string, port: number): string {
  // RT writes times without a zone; a site's people usually sit in its zone, so does this browser.
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  return `
Set($rtname, '${SITE_NAME}'); Set($Organization, '${SITE_NAME}');
Set($DatabaseType, 'SQLite'); Set($DatabaseName, '${folder}/var/rt.sqlite');
Set($DatabaseUser, ''); Set($DatabasePassword, '');
Set($CorrespondAddress, 'support@${SITE_NAME}'); Set($CommentAddress, 'support-comment@${SITE_NAME}');
Set($WebPath, ''); Set($WebDomain, '127.0.0.1'); Set($WebPort, ${port}); Set($CanonicalizeRedirectURLs, 0);
Set($MailCommand, 'testfile'); Set($LogToSyslog, undef); Set($LogToSTDERR, 'warning'); Set($Timezone, '${zone}');
Set($MasonDataDir, '${folder}/var/mason'); Set($MasonSessionDir, '${folder}/var/session');
1;
`;
}

const INITIAL_DATA = `
@Users = (
  { Name => '${AGENT.name}', Password => '${AGENT.password}', RealName => 'Dana Agent',
    EmailAddress => '${AGENT.name}@${SITE_NAME}', Privileged => 1 },
);
@Groups = ( { Name => 'Agents', Description => 'Support staff', Members => { Users => [qw(${AGENT.name})] } } );
@Queues = (
  { Name => '${QUEUE}', Description => 'Customer support',
    CorrespondAddress => 'support@${SITE_NAME}', CommentAddress => 'support-comment@${SITE_NAME}' },
);
@ACL = (
  (map +{ GroupDomain => 'UserDefined', GroupId => 'Agents', Queue => '${QUEUE}', Right => $_ },
    qw(SeeQueue ShowTicket ShowTicketComments ShowOutgoingEmail CreateTicket ReplyToTicket CommentOnTicket ModifyTicket
       OwnTicket TakeTicket StealTicket Watch WatchAsAdminCc)),
  (map +{ GroupDomain => 'UserDefined', GroupId => 'Agents', Right => $_ },
    qw(ModifySelf SeeDashboard SeeOwnDashboard ShowSavedSearches SeeGroup)),
  (map +{ GroupDomain => 'SystemInternal', GroupType => 'Everyone', Queue => '${QUEUE}', Right => $_ },
    qw(CreateTicket ReplyToTicket)),
);
1;
`;
