import type { ConsoleSpec } from './define-console';

/** A host that belongs to the console alone. @param hostname without port */
export function isOnKnownHost({ hosts }: ConsoleSpec, hostname: string): boolean {
  return hosts.some((pattern) => {
    const host = /^[^:]+:\/\/([^/]+)\//.exec(pattern)?.[1] ?? '';
    return host.startsWith('*.') ? hostname.endsWith(host.slice(1)) : hostname === host;
  });
}
