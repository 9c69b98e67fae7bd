import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { install, type Packaged } from '../debian';
import { run } from '../run';
import { answers, freePort, inNewFolder, type Running, startServer } from '../server';

const HOME = '/usr/share/redmine';

/** No database comes with the package: each run makes its own. */
export const REDMINE: Packaged = {
  name: 'Redmine 5',
  packages: ['redmine', 'redmine-sqlite', 'puma'],
  programs: [`${HOME}/config.ru`, '/usr/bin/puma'],
  answers: [
    'redmine redmine/current-instances string default',
    'redmine redmine/instances/default/dbconfig-install boolean false',
    'redmine redmine/default-language select en',
  ],
};

/** Installs Redmine where it is missing and starts it with an empty project on a free port. */
export async function startRedmine(): Promise<{ readonly url: string } & Running> {
  await install(REDMINE);
  return await inNewFolder('redmine', async (folder) => {
    for (const part of ['config', 'log', 'tmp/cache', 'files']) await mkdir(join(folder, part), { recursive: true });
    await writeFile(join(folder, 'config/database.yml'), databaseYml(folder));
    await writeFile(join(folder, 'config/secret_key.txt'), 'not-a-secret-'.repeat(5));
    const seed = join(folder, 'seed.rb');
    await writeFile(seed, SEED);
    // Redmine looks for an instance below its own folder; this way out of there leads to ours.
    const env = { REDMINE_INSTANCE: `../../../..${folder}`, RAILS_ENV: 'production', TZ: 'UTC', TMPDIR: folder };
    await run(`${HOME}/bin/rake`, ['db:migrate'], { env, cwd: HOME });
    await run(`${HOME}/bin/rails`, ['runner', seed], { env, cwd: HOME });
    const port = await freePort();
    const url = `http://127.0.0.1:${port}`;
    const { close } = await startServer({
      command: ['puma', '-e', 'production', '-t', '1:4', '-b', `tcp://127.0.0.1:${port}`, 'config.ru'],
      env,
      cwd: HOME,
      folder,
      isReady: () => answers(`${url}/login`),
    });
    return { url, close };
  });
}

const databaseYml = (folder: string): string => `
production:
  adapter: sqlite3
  database: ${folder}/redmine.sqlite
  encoding: utf8
`;

/** Everybody's password is their name with `-pass`, doubled: Redmine wants eight characters. */
const SEED = `
ActionMailer::Base.perform_deliveries = false
Redmine::DefaultData::Loader.load('en')
Setting.rest_api_enabled = '1'
Setting.text_formatting = 'textile'
project = Project.create!(name: 'Support', identifier: 'support', enabled_module_names: %w[issue_tracking])
project.trackers = Tracker.all
project.save!
[%w[dana Dana Reed Manager], %w[kai Kai Zhou Manager], %w[maria Maria Keller Reporter]].each do |login, first, last, role|
  user = User.new(firstname: first, lastname: last, mail: "#{login}@desk.example", language: 'en')
  user.login = login
  user.password = user.password_confirmation = "#{login}-pass" * 2
  user.save!
  Member.create!(project: project, principal: user, roles: [Role.find_by_name(role)])
end
`;
