import { dataPage } from './database';
import type { Extension } from './launch';

/** The part of the extension interface that is called in one of its pages. */
declare const chrome: { readonly permissions: { getAll(): Promise<{ origins?: string[] }> } };

/** The match patterns that the browser reports as granted, in order. */
export async function hostPermissions(extension: Extension): Promise<string[]> {
  const page = await dataPage(extension);
  return await page.evaluate(async () => ((await chrome.permissions.getAll()).origins ?? []).sort());
}
