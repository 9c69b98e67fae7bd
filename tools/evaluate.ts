import { hostilityModel } from '../assets/model/hostility-model';
import { estimateSeverity } from '../domain/hostility/calibrate';
import { createJudge } from '../domain/hostility/judge';
import { type Hidden, measureHidden, printHidden } from './evaluate/hidden';
import { reportOn, type Judged, type Report } from './evaluate/metrics';
import { printReport } from './evaluate/print';
import { readCorpus } from './train/corpus';
import { heldOutScores } from './train/fit-model';
import { type LabelledText, readLabelled } from './train/tsv';
import { vectorise } from './train/vectors';

// npm run evaluate [-- --json] [-- FILE.tsv …]
// Without a file: the authored messages, each judged by weights that never saw its file; then what
// hiding an insult costs the shipped weights.
// With files (columns text, severity; kinds, function): the shipped weights on each of them.

function groups(judged: readonly Judged[], keys: readonly string[]): [string, Judged[]][] {
  const byKey = new Map<string, Judged[]>();
  judged.forEach((one, i) => {
    const key = keys[i] ?? '';
    byKey.set(key, [...(byKey.get(key) ?? []), one]);
  });
  return [...byKey].sort(([a], [b]) => (a < b ? -1 : 1));
}

function heldOut(): [string, Judged[]][] {
  const texts = readCorpus();
  const vectors = vectorise(texts.map(({ text }) => text));
  const scores = heldOutScores(texts, vectors);
  const judged: Judged[] = [];
  const keys: string[] = [];
  texts.forEach(({ severity, file }, row) => {
    const raw = scores.map((column) => column[row] ?? Number.NaN);
    if (raw.some(Number.isNaN)) return;
    const calibration = hostilityModel.calibration[vectors.languages[row] ?? 'other'];
    const hasCue = vectors.hostileCues[row] ?? false;
    const { score, severity: guess } = estimateSeverity(raw, hasCue, vectors.lengths[row] ?? 0, calibration);
    judged.push({ truth: severity, guess, probability: score[2] + score[3], guessedKinds: [], group: '' });
    keys.push(file);
  });
  const languages = keys.map((file) => `held out, ${file.split('-')[0]}`);
  return [
    ...groups(judged, languages),
    ...groups(
      judged,
      keys.map((file) => `held out, ${file}`),
    ),
  ];
}

function ofFile(path: string): [string, Judged[]] {
  const judge = createJudge(hostilityModel);
  const texts: LabelledText[] = readLabelled(path);
  return [
    path,
    texts.map(({ text, severity, kinds, isDetailed, group }) => {
      const verdict = judge({ text });
      return {
        truth: severity,
        guess: verdict.severity,
        probability: verdict.score[2] + verdict.score[3],
        ...(isDetailed ? { kinds } : {}),
        guessedKinds: verdict.kinds,
        group,
      };
    }),
  ];
}

function hiddenInsults(): [string, Hidden][] {
  const judge = createJudge(hostilityModel);
  const corpus = readCorpus();
  return (['zh', 'en'] as const).map((language) => [
    `hidden, ${language}`,
    measureHidden(language, corpus, (text) => judge({ text }).severity >= 2),
  ]);
}

const files = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const sets = files.length > 0 ? files.map(ofFile) : heldOut();
const reports: [string, Report][] = sets.map(([title, judged]) => [title, reportOn(judged)]);
const hidden = files.length > 0 ? [] : hiddenInsults();
if (process.argv.includes('--json')) {
  process.stdout.write(`${JSON.stringify(Object.fromEntries([...reports, ...hidden]), null, 2)}\n`);
} else {
  for (const [title, report] of reports) process.stdout.write(`${printReport(title, report)}\n`);
  for (const [title, figures] of hidden) process.stdout.write(`${printHidden(title, figures)}\n`);
}
