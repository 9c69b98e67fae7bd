import { statSync } from 'node:fs';
import { readCorpus } from './corpus';
import { fitModel } from './fit-model';
import { vectorise } from './vectors';
import { writeModel } from './write-model';

const texts = readCorpus();
const vectors = vectorise(texts.map(({ text }) => text));
const model = fitModel(texts, vectors);
const file = writeModel({
  name: 'hostility',
  constant: 'hostilityModel',
  type: 'HostilityModel',
  from: '../../domain/hostility/model',
  command: 'train',
  about: 'Weights of the hostility judge: `createJudge(hostilityModel)`.',
  model,
});
process.stdout.write(`${texts.length} messages → ${file} (${Math.round(statSync(file).size / 1000)} kB)\n`);
