import type { DraftRule } from '../draft-rule';
import { EN_ARGUING } from './en-arguing';
import { EN_BELITTLING } from './en-belittling';
import { EN_BLAME_SHIFTING } from './en-blame-shifting';
import { EN_JARGON } from './en-jargon';
import { EN_LIABILITY } from './en-liability';
import { EN_OFFICE } from './en-office';
import { EN_REGISTER } from './en-register';
import { EN_RISKY } from './en-risky';
import { EN_SHARP } from './en-sharp';
import { EN_STIFF } from './en-stiff';
import { ZH_ARGUING } from './zh-arguing';
import { ZH_BELITTLING } from './zh-belittling';
import { ZH_BLAME_SHIFTING } from './zh-blame-shifting';
import { ZH_JARGON } from './zh-jargon';
import { ZH_OFFICE } from './zh-office';
import { ZH_REGISTER } from './zh-register';
import { ZH_RISKY } from './zh-risky';
import { ZH_SHARP } from './zh-sharp';
import { EN_YOU_BLAME } from './en-you-blame';
import { ZH_YOU_BLAME } from './zh-you-blame';

/** Every rule of the draft guard. */
export const DRAFT_RULES: readonly DraftRule[] = [
  ...ZH_SHARP,
  ...ZH_BELITTLING,
  ...ZH_ARGUING,
  ...ZH_YOU_BLAME,
  ...ZH_BLAME_SHIFTING,
  ...ZH_RISKY,
  ...ZH_REGISTER,
  ...ZH_OFFICE,
  ...ZH_JARGON,
  ...EN_SHARP,
  ...EN_BELITTLING,
  ...EN_ARGUING,
  ...EN_YOU_BLAME,
  ...EN_BLAME_SHIFTING,
  ...EN_RISKY,
  ...EN_LIABILITY,
  ...EN_REGISTER,
  ...EN_STIFF,
  ...EN_OFFICE,
  ...EN_JARGON,
];
