import { covers } from '../../domain/sites/match-pattern';

/** What the pages say about a console; the rest of its spec is for the page itself. */
export interface KnownConsole {
  readonly id: string;
  readonly name: { readonly en: string; readonly zh: string; readonly zhHant?: string };
  /** A: read in the product's own source or run by us. B, C: known from public sources only. */
  readonly grade: 'A' | 'B' | 'C';
  /** Match patterns; empty for consoles that run at an address of their own. */
  readonly hosts: readonly string[];
}

/** Its pages are known from public sources only. */
export function isUnconfirmed(known: KnownConsole): boolean {
  return known.grade !== 'A';
}

export function nameIn(known: KnownConsole, lang: string): string {
  const { en, zh, zhHant = zh } = known.name;
  if (lang.startsWith('zh-Hant')) return zhHant;
  return lang.startsWith('zh') ? zh : en;
}

/** Consoles whose hosts lie within a granted pattern, or that granted pattern within their hosts. */
export function consolesAt(pattern: string, consoles: readonly KnownConsole[]): readonly KnownConsole[] {
  return consoles.filter(({ hosts }) => hosts.some((host) => covers(host, pattern) || covers(pattern, host)));
}
