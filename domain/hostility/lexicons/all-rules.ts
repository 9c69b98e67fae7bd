import type { CueRule } from '../cues/cue-rule';
import { EN_ABUSE } from './en-abuse';
import { EN_CLAIM } from './en-claim';
import { EN_HEAT } from './en-heat';
import { EN_INSULT } from './en-insult';
import { EN_CONTEMPT } from './en-contempt';
import { EN_REGIONAL } from './en-regional';
import { EN_VEILED } from './en-veiled';
import { ZH_REGIONAL } from './zh-regional';
import { ZH_VEILED } from './zh-veiled';
import { ZH_CALM } from './zh-calm';
import { ZH_CLAIM } from './zh-claim';
import { ZH_HEAT } from './zh-heat';
import { ZH_INSULT } from './zh-insult';
import { ZH_OBSCENE } from './zh-obscene';
import { ZH_THREAT } from './zh-threat';

/** Every cue rule; ids are unique. */
export const ALL_RULES: readonly CueRule[] = [
  ...ZH_OBSCENE,
  ...ZH_THREAT,
  ...ZH_INSULT,
  ...ZH_CLAIM,
  ...ZH_HEAT,
  ...ZH_CALM,
  ...EN_ABUSE,
  ...EN_INSULT,
  ...EN_CLAIM,
  ...EN_HEAT,
  ...EN_CONTEMPT,
  ...EN_REGIONAL,
  ...EN_VEILED,
  ...ZH_REGIONAL,
  ...ZH_VEILED,
];
