import { useEffect, useState } from 'react';
import { browser } from '#imports';
import { welcomeDone } from '../../storage/settings';

export interface Welcome {
  /** Keys that open the panel; empty when none are set. */
  readonly panelKeys: string;
  readonly openSettings: () => Promise<void>;
  /** Remembers that the page was finished and closes it. */
  readonly finish: () => Promise<void>;
}

async function readPanelKeys(): Promise<string> {
  const commands = await browser.commands.getAll();
  return commands.find(({ name }) => name === 'open-panel')?.shortcut ?? '';
}

async function finish(): Promise<void> {
  await welcomeDone.write(true);
  const tab = await browser.tabs.getCurrent();
  if (tab?.id !== undefined) await browser.tabs.remove(tab.id);
}

export function useWelcome(): Welcome {
  const [panelKeys, setPanelKeys] = useState('');
  useEffect(() => {
    void readPanelKeys().then(setPanelKeys);
  }, []);
  return { panelKeys, openSettings: () => browser.runtime.openOptionsPage(), finish };
}
