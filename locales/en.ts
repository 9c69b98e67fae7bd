import { calm } from './en/calm';
import { chip } from './en/chip';
import { draft } from './en/draft';
import { options } from './en/options';
import { panel } from './en/panel';
import { phrases } from './en/phrases';
import { teaching } from './en/teaching';
import { terms } from './en/terms';
import { welcome } from './en/welcome';

/** English. The keys of all languages are those here. */
export const en = { calm, chip, draft, terms, panel, options, teaching, phrases, welcome } as const;
