import { useEffect, useState } from 'react';
import { browser } from '#imports';
import { switchedOff as switchedOffSetting } from '../../storage/settings';
import { switchedOn } from '../options/watch-state';
import { useSetting } from './use-options-setting';

export type RequestAnswer =
  | { readonly outcome: 'granted' | 'refused' }
  | { readonly outcome: 'failed'; readonly reason: string };

/** What the browser lets us read, what of it is watched, and how to change both. */
export interface WatchControls {
  /** Match patterns as the browser reports them; `undefined` until it has answered. */
  readonly granted: readonly string[] | undefined;
  /** Granted patterns that are not watched. */
  readonly switchedOff: readonly string[];
  /** Asks the browser for one pattern; must be called within a click. Granted means watched. */
  readonly request: (pattern: string) => Promise<RequestAnswer>;
  /** Gives one pattern back; `false` when the browser keeps it. */
  readonly takeBack: (pattern: string) => Promise<boolean>;
  readonly setWatched: (pattern: string, watched: boolean) => Promise<void>;
}

async function grantedOrigins(): Promise<readonly string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  return origins.filter((pattern) => /^(\*|https?):|^<all_urls>$/.test(pattern)).sort();
}

function useGranted(): readonly string[] | undefined {
  const [granted, setGranted] = useState<readonly string[]>();
  useEffect(() => {
    let gone = false;
    const read = () => {
      void grantedOrigins().then((origins) => {
        if (!gone) setGranted(origins);
      });
    };
    browser.permissions.onAdded.addListener(read);
    browser.permissions.onRemoved.addListener(read);
    read();
    return () => {
      gone = true;
      browser.permissions.onAdded.removeListener(read);
      browser.permissions.onRemoved.removeListener(read);
    };
  }, []);
  return granted;
}

export function usePermissions(): WatchControls {
  const granted = useGranted();
  const [switchedOff = [], writeSwitchedOff] = useSetting(switchedOffSetting);

  async function setWatched(pattern: string, watched: boolean): Promise<void> {
    const off = await switchedOffSetting.read();
    const others = off.filter((other) => other !== pattern);
    await writeSwitchedOff(watched ? switchedOn(pattern, off) : [...others, pattern]);
  }

  async function request(pattern: string): Promise<RequestAnswer> {
    try {
      if (!(await browser.permissions.request({ origins: [pattern] }))) return { outcome: 'refused' };
      await setWatched(pattern, true);
      return { outcome: 'granted' };
    } catch (error) {
      return { outcome: 'failed', reason: error instanceof Error ? error.message : String(error) };
    }
  }

  async function takeBack(pattern: string): Promise<boolean> {
    try {
      if (!(await browser.permissions.remove({ origins: [pattern] }))) return false;
    } catch {
      // Chromium throws where an administrator or the manifest holds the permission.
      return false;
    }
    await writeSwitchedOff((await switchedOffSetting.read()).filter((off) => off !== pattern));
    return true;
  }

  return { granted, switchedOff, request, takeBack, setWatched };
}
