import { browser } from '#imports';
import { onMessage } from '../../messaging/client';

/** Opens the side panel: toolbar button, shortcut, chip. Browsers allow it only straight from a gesture. */
export function setUpPanel(): void {
  browser.action.onClicked.addListener((tab) => open(tab.windowId));
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === 'open-panel') open(tab?.windowId);
  });
  onMessage('desk.openPanel', ({ data, sender }) => {
    open(sender.tab?.windowId);
    if (data.view) void browser.storage.session.set({ panelView: data.view });
  });
}

function open(windowId: number | undefined): void {
  const panel = browser as unknown as {
    sidePanel?: { open(options: { windowId: number }): Promise<void> };
    sidebarAction?: { open(): Promise<void> };
  };
  if (panel.sidePanel && windowId !== undefined) void panel.sidePanel.open({ windowId });
  else void panel.sidebarAction?.open();
}
