import { tasksOf, reportOf, barsOf, play } from '/tmp/w/calm/tools/simulate/measure';
import { POLICIES } from '/tmp/w/calm/tools/simulate/policies';
const [from, to] = [Number(process.argv[2]), Number(process.argv[3])];
const tasks = tasksOf(10000, Number(process.argv[4])).slice(from, to);
const figs = tasks.flatMap((t, i) => { const f = play(POLICIES[0]!, [t]); if (f[0]!.lateByPause) console.log('late', from + i, t, f[0]!.lateByPause); return f; });
const r = reportOf('e', figs); console.log(JSON.stringify(r, null, 1)); 
