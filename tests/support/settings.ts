import { dataPage } from './database';
import type { Extension } from './launch';

declare const chrome: {
  readonly storage: {
    readonly local: { set(items: object): Promise<void>; get(name: string): Promise<Record<string, unknown>> };
  };
};

/** Stores a setting as the options page would. */
export async function writeSetting(extension: Extension, name: string, value: unknown): Promise<void> {
  const page = await dataPage(extension);
  await page.evaluate((items) => chrome.storage.local.set(items), { [name]: value });
}

/** A setting as it is stored; `undefined` where nothing is. */
export async function readSetting(extension: Extension, name: string): Promise<unknown> {
  const page = await dataPage(extension);
  return (await page.evaluate((one) => chrome.storage.local.get(one), name))[name];
}

/** A platform that leaves hours: the sample desk opens with a customer who has waited for minutes. */
export async function leaveTime(extension: Extension): Promise<void> {
  await writeSetting(extension, 'responseClock', { limitSeconds: 7_200, warnSeconds: 7_000 });
}
