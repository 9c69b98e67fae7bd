import { useEffect, useState } from 'react';
import type { TroubleKind } from '../../storage/trouble';
import { loadStore } from './use-live';

/** What is wrong with the store, if something is; opens the store to find out. */
export function useTrouble(): TroubleKind | undefined {
  const [kind, setKind] = useState<TroubleKind>();

  useEffect(() => {
    let isOver = false;
    let stop: (() => void) | undefined;
    void loadStore().then(
      (store) => {
        if (isOver) return;
        stop = store.onStorageTrouble((trouble) => setKind(trouble.kind));
      },
      () => setKind('broken'),
    );
    return () => {
      isOver = true;
      stop?.();
    };
  }, []);

  return kind;
}
