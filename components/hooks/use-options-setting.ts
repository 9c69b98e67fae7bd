import { useEffect, useState } from 'react';
import type { Setting } from '../../storage/define-setting';

/** A setting as a page sees it: `undefined` until it is read, then always what is stored. */
export type LiveSetting<Value> = readonly [value: Value | undefined, write: (value: Value) => Promise<void>];

/** Follows one setting. Writing shows at once; when it cannot be stored the old value comes back. */
export function useSetting<Value>(setting: Setting<Value>): LiveSetting<Value> {
  const [value, setValue] = useState<Value>();

  useEffect(() => {
    let gone = false;
    const show = (next: Value) => {
      if (!gone) setValue(() => next);
    };
    const unwatch = setting.watch(show);
    void setting.read().then(show);
    return () => {
      gone = true;
      unwatch();
    };
  }, [setting]);

  async function write(next: Value): Promise<void> {
    setValue(() => next);
    try {
      await setting.write(next);
    } catch (error) {
      const stored = await setting.read();
      setValue(() => stored);
      throw error;
    }
  }

  return [value, write];
}
