import { type Mock, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

/** A browser that grants and takes back match patterns, as the pages see it. */
export interface TheBrowser {
  /** What is granted now. */
  readonly origins: Set<string>;
  /** Whether the agent says yes to the prompt. */
  answer: boolean | Error;
  /** Patterns it does not give up. */
  readonly kept: Set<string>;
  readonly request: Mock;
  readonly remove: Mock;
  readonly createTab: Mock;
}

type Listener = () => void;

function event(listeners: Set<Listener>) {
  return {
    addListener: (listener: Listener) => listeners.add(listener),
    removeListener: (listener: Listener) => listeners.delete(listener),
  };
}

/** Puts the parts that the fake browser lacks in place. */
export function theBrowser(granted: readonly string[] = []): TheBrowser {
  const listeners = new Set<Listener>();
  const tell = () => {
    for (const listener of listeners) listener();
  };
  const browser: TheBrowser = {
    origins: new Set(granted),
    answer: true,
    kept: new Set(),
    request: vi.fn(async ({ origins = [] }: { origins?: string[] }) => {
      if (browser.answer instanceof Error) throw browser.answer;
      if (!browser.answer) return false;
      for (const origin of origins) browser.origins.add(origin);
      tell();
      return true;
    }),
    remove: vi.fn(async ({ origins = [] }: { origins?: string[] }) => {
      if (origins.some((origin) => browser.kept.has(origin))) return false;
      for (const origin of origins) browser.origins.delete(origin);
      tell();
      return true;
    }),
    createTab: vi.fn(async () => ({})),
  };
  Object.assign(fakeBrowser, {
    permissions: {
      getAll: async () => ({ permissions: ['storage'], origins: [...browser.origins] }),
      request: browser.request,
      remove: browser.remove,
      onAdded: event(listeners),
      onRemoved: event(listeners),
    },
    commands: {
      getAll: async () => [
        { name: '_execute_action', description: '', shortcut: '' },
        { name: 'open-panel', description: 'Open the side panel', shortcut: 'Alt+Shift+E' },
      ],
    },
  });
  vi.spyOn(fakeBrowser.i18n, 'getUILanguage').mockReturnValue('en-GB');
  vi.spyOn(fakeBrowser.tabs, 'create').mockImplementation(browser.createTab);
  return browser;
}
