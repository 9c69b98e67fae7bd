import {
  readTaughtFile,
  type TaughtFileProblem,
  type TaughtSite,
  taughtSites,
  withSites,
  writeTaughtFile,
} from '../../storage/taught-sites';
import { localDayOf } from '../../domain/load/local-day';
import { save } from './save-file';
import { useSetting } from './use-options-setting';

export type { TaughtFileProblem, TaughtSite };

/** The sites that were taught, and what can be done with them. Each rejects when it cannot be stored. */
export interface TaughtControls {
  readonly sites: readonly TaughtSite[];
  readonly forget: (origin: string) => Promise<void>;
  /** Puts a forgotten one back. */
  readonly keep: (sites: readonly TaughtSite[]) => Promise<void>;
  /** Saves a file in the browser's download folder and tells its name. */
  readonly exportAll: () => string;
  /** How many sites the file brought, or what is wrong with it. */
  readonly bringIn: (file: File) => Promise<number | TaughtFileProblem>;
}

/** Keys whose values are selectors, in any depth. */
const SELECTORS = /^(?:present|pane|item|text|drop|field|frame|placeholder|send|selector|is|has)$/;

/** Those of them that may step into a shadow root. */
const STEPPING = /^(?:present|pane|field|frame|selector)$/;

/** A selector that the browser does not understand would stop the reading of a whole page. */
function hasGoodSelectors(part: unknown, key = ''): boolean {
  if (typeof part === 'string')
    return !SELECTORS.test(key) || (STEPPING.test(key) ? part.split(' >>> ') : [part]).every(parses);
  if (typeof part !== 'object' || part === null) return true;
  if (Array.isArray(part)) return part.every((one) => hasGoodSelectors(one, key));
  return Object.entries(part).every(([name, value]) => hasGoodSelectors(value, name));
}

function parses(selector: string): boolean {
  try {
    document.createDocumentFragment().querySelector(selector);
    return true;
  } catch {
    return false;
  }
}

/** `undefined` until they are read. */
export function useTaught(): TaughtControls | undefined {
  const [sites, write] = useSetting(taughtSites);
  if (sites === undefined) return undefined;
  return {
    sites,
    forget: (origin) => write(sites.filter((site) => site.origin !== origin)),
    keep: (more) => write(withSites(sites, more)),
    exportAll() {
      const name = `evenkeel-pages-${localDayOf(Date.now())}.json`;
      save(name, new Blob([writeTaughtFile(sites)], { type: 'application/json' }));
      return name;
    },
    async bringIn(file) {
      const read = readTaughtFile(await file.text());
      if (typeof read === 'string') return read;
      if (!read.every(({ spec }) => hasGoodSelectors(spec))) return 'damaged';
      await write(withSites(sites, read));
      return read.length;
    },
  };
}
