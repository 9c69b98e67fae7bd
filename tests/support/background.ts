import type { Extension } from './launch';

/** The part of the extension interface that is called in the worker. */
declare const chrome: {
  readonly tabs: {
    query(of: object): Promise<{ id: number }[]>;
    sendMessage(tab: number, message: object): Promise<unknown>;
  };
  readonly alarms: {
    get(name: string): Promise<{ scheduledTime: number } | undefined>;
    create(name: string, at: { when: number }): Promise<void>;
  };
};

/** Has every watched page read anew what is stored, as after a change in another tab. */
export async function refreshPages({ worker }: Extension): Promise<void> {
  await worker.evaluate(async () => {
    const tabs = await chrome.tabs.query({});
    await Promise.allSettled(
      tabs.map(({ id }) => chrome.tabs.sendMessage(id, { request: 'page.refresh', data: { corrected: false } })),
    );
  });
}

/** When an alarm is due, epoch milliseconds. */
export function alarmTime({ worker }: Extension, name: string): Promise<number | undefined> {
  return worker.evaluate(async (alarm) => (await chrome.alarms.get(alarm))?.scheduledTime, name);
}

/** Lets an alarm go off now. */
export async function ring({ worker }: Extension, alarm: string): Promise<void> {
  await worker.evaluate((name) => chrome.alarms.create(name, { when: Date.now() }), alarm);
}
