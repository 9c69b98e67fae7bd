import { useEffect, useEffectEvent } from 'react';
import { browser } from '#imports';
import type { Severity } from '../../domain/hostility/verdict';
import { sendMessage } from '../../messaging/client';
import type { InsertMode, NowMessage, PhraseView } from '../../messaging/view';
import type { NowState, OpenNow } from '../now/now-state';
import { ask } from './ask';
import { type Insertion, insertPhrase } from './insert-phrase';
import { useActiveTab } from './use-active-tab';
import { useConversationRows, withRows } from './use-conversation-rows';
import { draftOf } from './use-own-phrases';
import { type PageNow, usePageNow } from './use-page-now';
import { usePhrases } from './use-phrases';
import { type SiteAccess, useSiteAccess } from './use-site-access';

export interface NowControls {
  readonly now: NowState;
  readonly phrases: readonly PhraseView[] | undefined;
  /** Has the page watched; must be called within the click. */
  readonly switchOn: () => void;
  readonly reloadTab: () => void;
  /** Lets the agent point out the conversation on the page in front. */
  readonly teachPage: () => void;
  /** Sets the agent's severity, or takes it back. Answers what it was before; rejects when not stored. */
  readonly correct: (message: NowMessage, severity: Severity | undefined) => Promise<Severity | undefined>;
  /** What stands in the reply box of the tab in front, or what is selected there. */
  readonly readDraft: () => Promise<string>;
  readonly insert: (phrase: PhraseView, text: string, mode: InsertMode) => Promise<Insertion>;
}

function stateOf(access: SiteAccess, page: PageNow | undefined): NowState {
  if (page === undefined) return { state: 'loading' };
  if (page.state !== 'silent') return page;
  if (access.state === 'off') return { state: 'not-granted', host: access.host, isRefused: access.isRefused };
  if (access.state === 'no-site') return { state: 'no-page' };
  return { state: access.state === 'watched' ? 'unreachable' : 'loading' };
}

/** All the Now view shows of the tab in front, and what can be done there. */
export function useNow(): NowControls {
  const tab = useActiveTab();
  const access = useSiteAccess(tab?.url);
  const { page, lookAgain } = usePageNow(tab?.id, access.state === 'watched', tab?.loads ?? 0);
  const seen: OpenNow | undefined = page?.state === 'open' ? page : undefined;
  const rows = useConversationRows(seen);
  const open = seen && withRows(seen, rows);
  const phrases = usePhrases(open, rows?.uses ?? 0);

  const onStored = useEffectEvent(lookAgain);
  useEffect(() => {
    if (rows) onStored();
  }, [rows]);

  return {
    now: open ?? stateOf(access, page),
    phrases,
    switchOn: () => access.state === 'off' && access.switchOn(),
    reloadTab: () => tab && void browser.tabs.reload(tab.id),
    teachPage: () => tab && void ask(() => sendMessage('page.teach', undefined, tab.id)).catch(() => undefined),
    async correct({ fingerprint }, severity) {
      const { previous } = await ask(() => sendMessage('desk.correct', { fingerprint, severity }));
      return previous;
    },
    readDraft: async () => (tab ? await draftOf(tab.id) : ''),
    async insert(phrase, text, mode) {
      if (!tab || !open) return { outcome: 'moved-on' };
      return await insertPhrase({ tab: tab.id, conversation: open.conversation }, phrase, text, mode);
    },
  };
}
