import type { NowSnapshot } from '../../messaging/view';

/** What the panel knows of the tab in front. The last three come from the page itself. */
export type NowState =
  /** Asked, not answered yet. */
  | { readonly state: 'loading' }
  /** A page no extension may read, or one whose address the browser has not told. */
  | { readonly state: 'no-page' }
  | { readonly state: 'not-granted'; readonly host: string; readonly isRefused: boolean }
  /** Allowed, but nobody answers there: the page was open before. */
  | { readonly state: 'unreachable' }
  | NowSnapshot;

export type OpenNow = Extract<NowState, { state: 'open' }>;
