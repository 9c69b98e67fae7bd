import { playAll } from './crew';
import { barsOf, reportOf, tasksOf } from './measure';
import { POLICIES } from './policies';
import { printReports } from './print';

// npm run simulate: shifts through the same engine as the extension, beside two ways of other tools.
// -- --json gives one JSON object, -- --shifts N and -- --seed N other shifts. Exit 1: a bar is missed.

const SHIFTS = 10_000;
const SEED = 20_261_120;

function numberAfter(flag: string, fallback: number): number {
  const place = process.argv.indexOf(flag);
  if (place < 0) return fallback;
  const value = Number(process.argv[place + 1]);
  if (Number.isInteger(value) && value > 0) return value;
  console.error(`${flag} needs a whole number above 0`);
  process.exit(2);
}

const shifts = numberAfter('--shifts', SHIFTS);
const seed = numberAfter('--seed', SEED);
const played = await playAll(tasksOf(shifts, seed));
const reports = POLICIES.map(({ name }, index) => reportOf(name, played[index] ?? []));
const bars = reports[0] ? barsOf(reports[0]) : [];
process.stdout.write(
  process.argv.includes('--json')
    ? `${JSON.stringify({ shifts, seed, reports, bars }, null, 2)}\n`
    : `${shifts.toLocaleString('en')} shifts, seed ${seed}\n\n${printReports(reports, bars)}\n`,
);
if (bars.some(({ isMet }) => !isMet)) process.exitCode = 1;
