import { createHmac } from 'node:crypto';
import type { Page } from '@playwright/test';
import { nameOf } from '../../consoles/dom/identity';
import type {} from '../pages/busy/busy-api';
import { lineAt, lineId } from '../pages/busy/lines';

/** A console that never rests, as `tests/pages/busy` draws it. */
export interface BusyConsole {
  readonly id: string;
  /** The page of it, below the page server's address. */
  readonly path: string;
  /** Messages carry the console's ids, `middlePanel_list_…`; without, words and speaker name them. */
  readonly hasIds: boolean;
}

declare const chrome: { readonly storage: { readonly local: { get(name: string): Promise<{ salt?: string }> } } };

/** The fingerprints of what the page has shown. */
export interface ShownTurns {
  /** Painted: each must be in the store. */
  readonly shown: ReadonlySet<string>;
  /** Stood in the page at all, if only for a moment: nothing else may be in the store. */
  readonly drawn: ReadonlySet<string>;
}

/** @param data a page of the extension, which alone may read the key of all names */
export async function shownTurns(page: Page, console: BusyConsole, data: Page): Promise<ShownTurns> {
  const { ids, shown, drawn } = await page.evaluate(() => {
    const { busy } = window;
    if (!busy) throw new Error('this is not the busy page');
    return { ids: busy.ids, shown: busy.shown(), drawn: busy.drawn() };
  });
  const { salt = '' } = await data.evaluate(() => chrome.storage.local.get('salt'));
  const hash = (...parts: string[]): string =>
    createHmac('sha256', salt).update(JSON.stringify(parts)).digest('base64url');
  const site = new URL(page.url()).origin;
  const fingerprints = (places: number[][]): Set<string> =>
    new Set(
      places.flatMap((list, conversation) => {
        const key = hash('conversation', `${console.id} ${site}`, ids[conversation] ?? '');
        return identities(console, conversation, list).map((identity) => hash('message', key, identity));
      }),
    );
  return { shown: fingerprints(shown), drawn: fingerprints(drawn) };
}

function identities({ hasIds }: BusyConsole, conversation: number, places: readonly number[]): string[] {
  const before = new Map<string, number>();
  return places.flatMap((place) => {
    const { by, text } = lineAt(conversation, place);
    if (by === 'system') return [];
    const id = hasIds ? lineId(conversation, place) : '';
    const name = nameOf({ speaker: by, text, id, sentAt: undefined });
    const number = before.get(name) ?? 0;
    before.set(name, number + 1);
    return hasIds ? name : `${name}:${number}`;
  });
}
