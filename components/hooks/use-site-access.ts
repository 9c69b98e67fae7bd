import { useState } from 'react';
import { readAddress } from '../options/origin-pattern';
import { watchState } from '../options/watch-state';
import { usePermissions } from './use-permissions';

/** Whether a page is watched, and how to have it watched. */
export type SiteAccess =
  /** Not known yet. */
  | { readonly state: 'loading' }
  /** Not a web page, or its address is not told. */
  | { readonly state: 'no-site' }
  | { readonly state: 'watched' }
  | {
      readonly state: 'off';
      readonly host: string;
      /** The agent was asked and said no. */
      readonly isRefused: boolean;
      /** Must be called within the click: browsers ask only then. */
      readonly switchOn: () => void;
    };

/** Follows whether the page at `url` is watched. */
export function useSiteAccess(url: string | undefined): SiteAccess {
  const { granted, switchedOff, request } = usePermissions();
  const [refused, setRefused] = useState<string>();
  const site = url !== undefined && /^https?:/.test(url) && URL.canParse(url) ? new URL(url) : undefined;
  const host = site?.hostname;

  if (site === undefined || host === undefined) return { state: 'no-site' };
  const address = readAddress(`${site.protocol}//${host}`);
  if (!address.ok) return { state: 'no-site' };
  const { pattern } = address;
  if (granted === undefined) return { state: 'loading' };
  if (watchState(pattern, granted, switchedOff) === 'on') return { state: 'watched' };
  return {
    state: 'off',
    host,
    isRefused: refused === host,
    switchOn: () => void request(pattern).then(({ outcome }) => setRefused(outcome === 'granted' ? undefined : host)),
  };
}
