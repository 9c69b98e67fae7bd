import { useEffect, useState } from 'react';
import { browser } from '#imports';

/** Chromium's own page; Edge leads it to its own. */
export const SHORTCUTS_ADDRESS = 'chrome://extensions/shortcuts';

export interface Shortcut {
  readonly name: string;
  /** In the browser's language, as the manifest says it. */
  readonly description: string;
  /** Empty when none is set. */
  readonly keys: string;
}

export interface Shortcuts {
  /** `undefined` until the browser has answered. */
  readonly list: readonly Shortcut[] | undefined;
  /** Opens the browser's page for shortcuts. */
  readonly change: () => Promise<void>;
  /** For the address bar; absent where the browser has no such address. */
  readonly address: string | undefined;
}

interface FirefoxCommands {
  readonly openShortcutSettings?: () => Promise<void>;
}

/** Firefox opens its page by a call of its own and has no address for it. */
function firefoxPage(): (() => Promise<void>) | undefined {
  const commands: typeof browser.commands & FirefoxCommands = browser.commands;
  return commands.openShortcutSettings;
}

async function readShortcuts(): Promise<readonly Shortcut[]> {
  const commands = await browser.commands.getAll();
  return commands.map(({ name = '', description = '', shortcut = '' }) => ({ name, description, keys: shortcut }));
}

async function change(): Promise<void> {
  const open = firefoxPage() ?? (() => browser.tabs.create({ url: SHORTCUTS_ADDRESS }));
  await open();
}

export function useShortcuts(): Shortcuts {
  const [list, setList] = useState<readonly Shortcut[]>();
  useEffect(() => {
    let gone = false;
    const read = () => {
      void readShortcuts().then((shortcuts) => {
        if (!gone) setList(shortcuts);
      });
    };
    // They are changed on another page; coming back from it shows the new ones.
    window.addEventListener('focus', read);
    read();
    return () => {
      gone = true;
      window.removeEventListener('focus', read);
    };
  }, []);
  return { list, change, address: firefoxPage() ? undefined : SHORTCUTS_ADDRESS };
}
