import type { Page } from '@playwright/test';
import type { Extension } from './launch';

/** Reads a whole table of the extension's database from one of its own pages, as any page of the agent may. */
export async function readTable<Row>(extension: Extension, table: string): Promise<Row[]> {
  const page = await dataPage(extension);
  return await page.evaluate(
    (name) =>
      new Promise<Row[]>((resolve, reject) => {
        const opening = indexedDB.open('evenkeel');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const database = opening.result;
          if (!database.objectStoreNames.contains(name)) {
            database.close();
            resolve([]);
            return;
          }
          const reading = database.transaction(name).objectStore(name).getAll();
          reading.onsuccess = () => {
            database.close();
            resolve(reading.result as Row[]);
          };
          reading.onerror = () => reject(reading.error);
        };
      }),
    table,
  );
}

/** How many rows a table has. */
export async function countRows(extension: Extension, table: string): Promise<number> {
  const page = await dataPage(extension);
  return await page.evaluate(
    (name) =>
      new Promise<number>((resolve, reject) => {
        const opening = indexedDB.open('evenkeel');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const database = opening.result;
          const counting = database.transaction(name).objectStore(name).count();
          counting.onsuccess = () => {
            database.close();
            resolve(counting.result);
          };
          counting.onerror = () => reject(counting.error);
        };
      }),
    table,
  );
}

/** Changes columns of one row, such as a time, so that no test has to wait for it. */
export async function changeRow(extension: Extension, table: string, key: string, columns: object): Promise<void> {
  const page = await dataPage(extension);
  await page.evaluate(
    ([name, id, changed]) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('evenkeel');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const database = opening.result;
          const writing = database.transaction(name, 'readwrite');
          const store = writing.objectStore(name);
          const reading = store.get(id);
          reading.onsuccess = () => store.put({ ...reading.result, ...changed });
          writing.oncomplete = () => {
            database.close();
            resolve();
          };
          writing.onerror = () => reject(writing.error);
        };
      }),
    [table, key, columns] as const,
  );
}

const pages = new WeakMap<Extension, Promise<Page>>();

/** One page of the extension that stays open for reading; nothing brings it to the front but its opening. */
export async function dataPage(extension: Extension): Promise<Page> {
  const opening = pages.get(extension) ?? openDataPage(extension);
  pages.set(extension, opening);
  const page = await opening;
  if (!page.isClosed()) return page;
  // The extension was reloaded, which closes its pages.
  if (pages.get(extension) === opening) pages.delete(extension);
  return await dataPage(extension);
}

async function openDataPage(extension: Extension): Promise<Page> {
  const page = await extension.context.newPage();
  await page.goto(extension.url('options.html'));
  return page;
}
