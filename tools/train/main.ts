import { statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readCorpus } from './corpus';
import { fitModel } from './fit-model';
import { vectorise } from './vectors';

const OUT = join(dirname(fileURLToPath(import.meta.url)), '..', '..', 'assets', 'model', 'hostility-model.ts');

const texts = readCorpus();
const vectors = vectorise(texts.map(({ text }) => text));
const model = fitModel(texts, vectors);
const literal = JSON.stringify(model, null, 2)
  .replaceAll('\\', '\\\\')
  .replaceAll('"', "'")
  .replaceAll(/'(\w+)':/g, '$1:');
writeFileSync(
  OUT,
  `// Written by \`npm run train\`; see MODEL-CARD.md. Do not edit.
import type { HostilityModel } from '../../domain/hostility/model';

/** Weights of the hostility judge: \`createJudge(hostilityModel)\`. */
export const hostilityModel: HostilityModel = ${literal};
`,
);
process.stdout.write(`${texts.length} messages → ${OUT} (${Math.round(statSync(OUT).size / 1000)} kB)\n`);
