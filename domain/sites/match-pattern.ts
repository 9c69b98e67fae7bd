interface Pattern {
  readonly scheme: string;
  readonly host: string;
}

function parse(pattern: string): Pattern | undefined {
  if (pattern === '<all_urls>') return { scheme: '*', host: '*' };
  const [, scheme, host] = /^(\*|[a-z-]+):\/\/([^/]*)\/.*$/.exec(pattern) ?? [];
  return scheme === undefined || host === undefined ? undefined : { scheme, host };
}

function hostCovers(wide: string, narrow: string): boolean {
  if (wide === '*' || wide === narrow) return true;
  if (!wide.startsWith('*.')) return false;
  const ending = wide.slice(1);
  return narrow === wide.slice(2) || (narrow.endsWith(ending) && narrow !== '*');
}

/** A granted match pattern already gives what `wanted` asks for. Paths are not looked at. */
export function covers(granted: string, wanted: string): boolean {
  const wide = parse(granted);
  const narrow = parse(wanted);
  if (wide === undefined || narrow === undefined) return false;
  const schemeFits = wide.scheme === narrow.scheme || (wide.scheme === '*' && /^(https?|\*)$/.test(narrow.scheme));
  return schemeFits && hostCovers(wide.host, narrow.host);
}

/** The pattern reaches every site, not one console. */
export function isEverySite(pattern: string): boolean {
  return parse(pattern)?.host === '*';
}

/** A match pattern as people write addresses: `https://*.zendesk.com/*` → `*.zendesk.com`. */
export function plainAddress(pattern: string): string {
  const parsed = parse(pattern);
  if (parsed === undefined) return pattern;
  return parsed.scheme === 'http' ? `http://${parsed.host}` : parsed.host;
}
