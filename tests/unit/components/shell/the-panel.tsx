import { render } from '@testing-library/react';
import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { Panel } from '../../../../components/shell/panel';
import type { Protocol } from '../../../../messaging/protocol';
import { database } from '../../../../storage/database';
import { theBrowser } from '../options/the-browser';

type Requests = { [Type in keyof Protocol]: (data: Parameters<Protocol[Type]>[0], tab?: number) => unknown };

/** What pages and background answer; a request without an answer finds nobody there. */
export const answers: Partial<Requests> = {};
/** Every request that was sent, with its data. */
export const sent: { type: keyof Protocol; data: unknown; tab?: number }[] = [];

/** Stands in for `messaging/client`. */
export async function sendMessage(type: keyof Protocol, data: unknown, tab?: number): Promise<unknown> {
  sent.push({ type, data, ...(tab === undefined ? {} : { tab }) });
  const answer = answers[type] as ((data: unknown, tab?: number) => unknown) | undefined;
  if (!answer) throw new Error('Could not establish connection. Receiving end does not exist.');
  return answer(data, tab);
}

export const TAB = 7;

/** A browser with one tab in front. */
export function aBrowser({ url, granted = [] }: { url?: string; granted?: string[] }) {
  const browser = theBrowser(granted);
  const none = { addListener: vi.fn(), removeListener: vi.fn() };
  Object.assign(fakeBrowser, { action: { onClicked: none } });
  vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([{ id: TAB, url, active: true }] as never);
  const reload = vi.fn(async () => undefined);
  const openOptionsPage = vi.fn(async () => undefined);
  Object.assign(fakeBrowser.tabs, { reload });
  Object.assign(fakeBrowser.runtime, { openOptionsPage });
  return Object.assign(browser, { reload, openOptionsPage });
}

export function openPanel(): void {
  render(<Panel />);
}

export async function forgetAll(): Promise<void> {
  sent.length = 0;
  for (const type of Object.keys(answers)) delete answers[type as keyof Protocol];
  await Promise.all(database.tables.map((table) => table.clear()));
}
