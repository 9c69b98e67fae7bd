// npm leaves out of the lock file the platform packages it could not fetch here; `npm ci` on
// another platform then refuses the lock. This writes them back as optional entries.
// Run it after each `npm install`: node tools/fix-lock.mjs
import { readFileSync, writeFileSync } from 'node:fs';

const OS = ['aix', 'android', 'darwin', 'freebsd', 'linux', 'netbsd', 'openbsd', 'openharmony', 'sunos', 'win32'];
const CPU = ['arm64', 'arm', 'ia32', 'loong64', 'mips64el', 'ppc64', 'riscv64', 's390x', 'wasm32', 'x64'];

const file = process.argv[2] ?? 'package-lock.json';
const lock = JSON.parse(readFileSync(file, 'utf8'));

/** Looks for the package the way Node resolves it: from the dependent's folder upwards. */
function isLocked(from, name) {
  for (let dir = from; ; ) {
    if (lock.packages[`${dir ? `${dir}/` : ''}node_modules/${name}`]) return true;
    if (!dir) return false;
    const parent = dir.lastIndexOf('/node_modules/');
    dir = parent < 0 ? '' : dir.slice(0, parent);
  }
}

for (const [path, dependent] of Object.entries(lock.packages)) {
  for (const [name, range] of Object.entries(dependent.optionalDependencies ?? {})) {
    if (isLocked(path, name)) continue;
    const parts = name.split(/[-/]/);
    const os = OS.find((word) => parts.includes(word));
    const cpu = CPU.find((word) => parts.includes(word));
    const entry = { version: range.replace(/^[\^~]/, '') };
    if (cpu) entry.cpu = [cpu];
    if (dependent.dev) entry.dev = true;
    if (parts.includes('musl')) entry.libc = ['musl'];
    else if (parts.includes('gnu')) entry.libc = ['glibc'];
    entry.optional = true;
    if (os) entry.os = [os];
    if (!os && !cpu) console.warn('unknown platform', name, range);
    lock.packages[`node_modules/${name}`] = entry;
  }
}

lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1)));
writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
