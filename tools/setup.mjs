// Makes a fresh clone ready with nothing but git, Node and npm: installs packages when the lock
// changed, prepares WXT's types, and with --browser finds or installs a Chromium.
// Built-ins only: it runs before node_modules exists. It writes to standard error only, because
// commands such as `npm run --silent judge` promise that standard output holds the answer alone.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const stampFile = join(root, 'node_modules', '.setup-stamp');

function say(text) {
  process.stderr.write(`${text}\n`);
}

function die(text) {
  say(text);
  process.exit(1);
}

function run(command, args) {
  return spawnSync(command, args, { cwd: root, stdio: ['ignore', 2, 2] }).status === 0;
}

function installPackages() {
  const stamp = createHash('sha256')
    .update(readFileSync(join(root, 'package.json')))
    .update(readFileSync(join(root, 'package-lock.json')))
    .update(process.platform + process.arch)
    .digest('hex');
  const ready = existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp;
  if (ready && existsSync(join(root, '.wxt', 'tsconfig.json'))) return;
  const npm = process.env.npm_execpath;
  if (!npm) die('Run this through npm, for example: npm run setup');
  if (!ready) {
    say('Installing packages (first run, or the lock changed) …');
    const flags = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
    if (!run(process.execPath, [npm, ...flags])) die('npm ci failed. Is the npm registry reachable?');
  }
  const local = join(root, 'node_modules', '.bin', process.platform === 'win32' ? 'node.cmd' : 'node');
  const node = existsSync(local) ? local : process.execPath;
  if (!run(node, [join(root, 'node_modules', 'wxt', 'bin', 'wxt.mjs'), 'prepare'])) die('wxt prepare failed.');
  writeFileSync(stampFile, stamp);
}

function hasChromium() {
  if (process.env.CHROME_PATH) return existsSync(process.env.CHROME_PATH);
  const onPath = (name) => spawnSync('sh', ['-c', `command -v ${name}`]).status === 0;
  return (
    onPath('chromium') ||
    onPath('chromium-browser') ||
    existsSync('/Applications/Chromium.app/Contents/MacOS/Chromium') ||
    existsSync(join(root, 'node_modules', '.browser-by-playwright'))
  );
}

function installBrowser() {
  if (hasChromium()) return;
  const isRootOnDebian = process.getuid?.() === 0 && existsSync('/etc/debian_version');
  if (isRootOnDebian) {
    say('Installing Chromium and fonts from Debian …');
    const lock = ['-o', 'DPkg::Lock::Timeout=300'];
    process.env.DEBIAN_FRONTEND = 'noninteractive';
    run('apt-get', [...lock, '-qq', 'update']);
    const packages = ['chromium', 'fonts-noto-cjk', 'fonts-noto-color-emoji'];
    run('apt-get', [...lock, '-qq', 'install', '-y', '--no-install-recommends', ...packages]);
  }
  if (hasChromium()) return;
  say('Asking Playwright for a Chromium …');
  const cli = join(root, 'node_modules', '@playwright', 'test', 'cli.js');
  if (run(process.execPath, [cli, 'install', '--no-shell', 'chromium'])) {
    writeFileSync(join(root, 'node_modules', '.browser-by-playwright'), '');
    return;
  }
  die('No Chromium found. Install one and set CHROME_PATH to its executable.');
}

installPackages();
if (process.argv.includes('--browser')) installBrowser();
