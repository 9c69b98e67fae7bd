/** Why a typed address cannot be watched; the words for it are in `locales/`. */
export type AddressProblem =
  | 'empty'
  | 'not-an-address'
  | 'incomplete'
  | 'scheme'
  | 'user-info'
  | 'wildcard-place'
  | 'too-wide'
  | 'browser-forbids';

export type AddressReading =
  | {
      readonly ok: true;
      /** Match pattern to ask the browser for, `https://host/*`; `http` where typed or usual. */
      readonly pattern: string;
      /** A port was typed and left out: Firefox grants none, so both browsers are asked for the whole host. */
      readonly port?: string;
    }
  | { readonly ok: false; readonly problem: AddressProblem };

/** Under these the next label is somebody's own name, so `*.com.cn` would be half the web. */
const SHARED_ENDINGS = new Set(
  'com.cn net.cn org.cn gov.cn edu.cn com.tw org.tw com.hk org.hk com.mo com.sg com.my co.th co.id com.ph com.vn co.jp co.kr co.uk org.uk com.au com.br com.mx co.in co.nz co.za github.io herokuapp.com vercel.app netlify.app pages.dev workers.dev'.split(
    ' ',
  ),
);

/** Shops of extensions: no browser lets an extension read them. */
const FORBIDDEN_HOSTS = new Set(['chromewebstore.google.com', 'addons.mozilla.org', 'microsoftedge.microsoft.com']);

const LABEL = /^(?!-)[a-z0-9_-]{1,63}(?<!-)$/;
const DOTTED_QUAD = /^\d{1,3}(\.\d{1,3}){3}$/;

function refuse(problem: AddressProblem): AddressReading {
  return { ok: false, problem };
}

/** Half-width letters, the dot and colon of Chinese keyboards, no wrapping quotes or brackets. */
function tidy(typed: string): string {
  return typed
    .normalize('NFKC')
    .replace(/[。｡]/g, '.')
    .trim()
    .replace(/^["'“”‘’<《「]+|["'“”‘’>》」,;]+$/g, '')
    .trim();
}

function hostProblem(host: string, typedHost: string, wide: boolean): AddressProblem | undefined {
  if (host.startsWith('[')) return wide ? 'wildcard-place' : undefined;
  if (DOTTED_QUAD.test(host)) {
    if (wide) return 'wildcard-place';
    return typedHost === host ? undefined : 'not-an-address';
  }
  const labels = host.split('.');
  if (host.length > 253 || !labels.every((label) => LABEL.test(label))) return 'not-an-address';
  if (wide && (labels.length < 2 || SHARED_ENDINGS.has(host))) return 'too-wide';
  return FORBIDDEN_HOSTS.has(host) ? 'browser-forbids' : undefined;
}

/** Turns what somebody typed or pasted into the match pattern of its host, or says why it cannot. */
export function readAddress(typed: string): AddressReading {
  if (/^\s*<?all_urls>?\s*$/.test(typed)) return refuse('too-wide');
  const text = tidy(typed);
  if (text === '') return refuse('empty');
  if (/\s/.test(text)) return refuse('not-an-address');

  const [, scheme, rest = ''] = /^(?:([a-z*][a-z0-9+.-]*):\/\/)?(.*)$/i.exec(text) ?? [];
  if (scheme !== undefined && !/^https?$/i.test(scheme)) return refuse(/^\*\/?/.test(rest) ? 'too-wide' : 'scheme');

  const authority = rest.split(/[/?#]/, 1)[0] ?? '';
  if (authority === '') return refuse('incomplete');
  if (authority.includes('@')) return refuse('user-info');
  if (scheme === undefined && /^[a-z][a-z0-9+-]*:(?!\d+$)/i.test(authority)) return refuse('scheme');
  if (/^\*(:\d+)?$/.test(authority)) return refuse('too-wide');
  const wide = authority.startsWith('*.');
  const typedHost = wide ? authority.slice(2) : authority;
  if (typedHost.includes('*')) return refuse('wildcard-place');

  // A machine in the office rarely has a certificate.
  const usual = /^(localhost|\d+\.\d+\.\d+\.\d+)(:|$)/i.test(typedHost) ? 'http' : 'https';
  const url = parse(`${scheme?.toLowerCase() ?? usual}://${typedHost}/`);
  if (url === undefined) return refuse('not-an-address');
  const host = url.hostname.replace(/\.$/, '');
  const bare = typedHost.replace(/:\d*$/, '').replace(/\.$/, '').toLowerCase();
  const problem = hostProblem(host, bare, wide);
  if (problem !== undefined) return refuse(problem);
  // A lone word is more often a half-typed name than a machine in the office.
  const lone = !host.includes('.') && !host.startsWith('[') && host !== 'localhost';
  if (lone && scheme === undefined) return refuse('incomplete');

  const pattern = `${url.protocol}//${wide ? '*.' : ''}${host}/*`;
  const port = /:(\d+)$/.exec(typedHost)?.[1];
  return port === undefined ? { ok: true, pattern } : { ok: true, pattern, port };
}

function parse(address: string): URL | undefined {
  return URL.canParse(address) ? new URL(address) : undefined;
}
