import { useEffect, useState } from 'react';
import type { Judge } from '../../domain/hostility/verdict';

export type Judging = { readonly state: 'loading' | 'broken' } | { readonly state: 'ready'; readonly judge: Judge };

let loading: Promise<Judge> | undefined;

/** The judge of the consoles, weights and all: half a megabyte that a page without it need not load. */
function loadJudge(): Promise<Judge> {
  loading ??= Promise.all([import('../../domain/hostility/judge'), import('../../assets/model/hostility-model')])
    .then(([{ createJudge }, { hostilityModel }]) => createJudge(hostilityModel))
    .catch((error: unknown) => {
      loading = undefined;
      throw error;
    });
  return loading;
}

export function useOptionsJudge(): Judging {
  const [judging, setJudging] = useState<Judging>({ state: 'loading' });
  useEffect(() => {
    let gone = false;
    loadJudge().then(
      (judge) => {
        if (!gone) setJudging({ state: 'ready', judge });
      },
      () => {
        if (!gone) setJudging({ state: 'broken' });
      },
    );
    return () => {
      gone = true;
    };
  }, []);
  return judging;
}
