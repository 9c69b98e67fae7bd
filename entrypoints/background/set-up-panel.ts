import { browser } from '#imports';
import { onMessage, sendMessage } from '../../messaging/client';

/** Opens the side panel (toolbar button, shortcut, chip) and, by a shortcut, the phrases in the page. Browsers allow it only straight from a gesture. */
export function setUpPanel(): void {
  browser.action.onClicked.addListener((tab) => open(tab.windowId));
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === 'open-panel') open(tab?.windowId);
    if (command === 'open-phrases' && tab?.id !== undefined) void openPhrases(tab.id);
  });
  onMessage('desk.openPanel', ({ data, sender }) => {
    open(sender.tab?.windowId);
    if (data.view) void browser.storage.session.set({ panelView: data.view });
  });
}

/** A page that is not watched does not answer, and nothing happens there. */
async function openPhrases(tab: number): Promise<void> {
  try {
    // The question loads the part of the script that knows the phrases.
    await sendMessage('page.now', undefined, tab);
    await sendMessage('page.palette', undefined, tab);
  } catch {
    // Nobody there.
  }
}

function open(windowId: number | undefined): void {
  const panel = browser as unknown as {
    sidePanel?: { open(options: { windowId: number }): Promise<void> };
    sidebarAction?: { open(): Promise<void> };
  };
  if (panel.sidePanel && windowId !== undefined) void panel.sidePanel.open({ windowId });
  else void panel.sidebarAction?.open();
}
