import { useEffect, useEffectEvent, useState } from 'react';
import type * as store from './store';

export type Store = typeof store;

/** Opens the history, once, after the first paint. */
export function loadStore(): Promise<Store> {
  return import('./store');
}

/** `undefined` until the first answer, and again never. */
export type Live<Value> =
  | { readonly state: 'ready'; readonly value: Value }
  | { readonly state: 'trouble' }
  | undefined;

/**
 * Follows a query on the history: answers anew whenever a row it has read changes, in any context.
 * @param about what the query depends on; another text asks anew, and the old answer stays meanwhile
 */
export function useLive<Value>(query: (store: Store) => Promise<Value>, about = ''): Live<Value> {
  const [live, setLive] = useState<Live<Value>>();
  const run = useEffectEvent(query);

  useEffect(() => {
    let subscription: { unsubscribe(): void } | undefined;
    let isOver = false;
    const fail = () => {
      if (!isOver) setLive({ state: 'trouble' });
    };
    void loadStore().then((opened) => {
      if (isOver) return;
      subscription = opened
        .liveQuery(() => run(opened))
        .subscribe({ next: (value) => setLive({ state: 'ready', value }), error: fail });
    }, fail);
    return () => {
      isOver = true;
      subscription?.unsubscribe();
    };
  }, [about]);

  return live;
}

/** The value of a live query, or nothing while it loads or cannot be read. */
export function valueOf<Value>(live: Live<Value>): Value | undefined {
  return live?.state === 'ready' ? live.value : undefined;
}
