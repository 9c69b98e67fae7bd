import { languageOfText, type OwnPhrase, type PhraseDraft } from '../own/own-phrase';
import type { IncomingPhrase, PhraseFile } from './incoming';

/** A phrase that is here and in the file, with other words, folder or tags. */
export interface ChangedPhrase {
  readonly here: OwnPhrase;
  readonly incoming: IncomingPhrase;
}

/** What bringing a file in would change. */
export interface PhraseDiff {
  readonly added: readonly IncomingPhrase[];
  readonly changed: readonly ChangedPhrase[];
  /** Here already, just so. */
  readonly same: readonly OwnPhrase[];
  /** Came with an earlier version of the pack and is not in this one. */
  readonly gone: readonly OwnPhrase[];
}

/**
 * Compares a file with what is here. A phrase is the same one by its name in the pack; else by its
 * shortcut in the same folder; else by its very words.
 */
export function diffPhrases(file: PhraseFile, here: readonly OwnPhrase[]): PhraseDiff {
  const find = finder(here, file.pack?.name);
  const added: IncomingPhrase[] = [];
  const changed: ChangedPhrase[] = [];
  const same: OwnPhrase[] = [];
  const met = new Set<string>();
  for (const incoming of file.phrases) {
    const known = find(incoming);
    if (!known || met.has(known.id)) added.push(incoming);
    else {
      met.add(known.id);
      if (isSame(known, incoming.draft)) same.push(known);
      else changed.push({ here: known, incoming });
    }
  }
  const gone = file.pack ? here.filter(({ id, pack }) => pack === file.pack?.name && !met.has(id)) : [];
  return { added, changed, same, gone };
}

function finder(here: readonly OwnPhrase[], pack: string | undefined) {
  const byKey = new Map(here.flatMap((own) => (pack !== undefined && own.pack === pack ? [[own.packKey, own]] : [])));
  const byId = new Map(here.map((own) => [own.id, own]));
  const byShortcut = new Map(here.flatMap((own) => (own.shortcut === '' ? [] : [[shortcutKey(own), own]])));
  const byText = new Map(here.map((own) => [own.text, own]));
  return ({ key, draft }: IncomingPhrase): OwnPhrase | undefined =>
    (key === undefined ? undefined : (byKey.get(key) ?? byId.get(key))) ??
    (draft.shortcut === '' ? undefined : byShortcut.get(shortcutKey(draft))) ??
    byText.get(draft.text);
}

function shortcutKey({ folder, shortcut }: PhraseDraft): string {
  return `${folder}\n${shortcut}`;
}

/** What the file does not say is not a difference. */
function isSame(own: OwnPhrase, draft: PhraseDraft): boolean {
  return (
    own.text === draft.text &&
    (draft.title === '' || own.title === draft.title) &&
    (draft.folder === '' || own.folder === draft.folder) &&
    (draft.shortcut === '' || own.shortcut === draft.shortcut) &&
    (draft.tags.length === 0 || own.tags.join('\n') === draft.tags.join('\n'))
  );
}

/**
 * The rows to store for a diff: new ones and changed ones, which keep star, count and age.
 * @param now epoch milliseconds
 */
export function rowsOf(diff: PhraseDiff, pack: PhraseFile['pack'], now: number, newId: () => string): OwnPhrase[] {
  const origin = ({ key }: IncomingPhrase) => (pack && key !== undefined ? { pack: pack.name, packKey: key } : {});
  const language = ({ language: said, text }: PhraseDraft) => said ?? languageOfText(text);
  const added = diff.added.map((incoming) => ({
    id: newId(),
    ...incoming.draft,
    language: language(incoming.draft),
    starred: false,
    uses: 0,
    createdAt: now,
    changedAt: now,
    ...origin(incoming),
  }));
  const changed = diff.changed.map(({ here, incoming }) => {
    const { draft } = incoming;
    return {
      ...here,
      text: draft.text,
      title: draft.title || here.title,
      folder: draft.folder || here.folder,
      shortcut: draft.shortcut || here.shortcut,
      tags: draft.tags.length > 0 ? draft.tags : here.tags,
      language: language(draft),
      changedAt: now,
      // What the agent wrote stays theirs: a later version of the pack must not call it gone.
      ...(here.pack === pack?.name ? origin(incoming) : {}),
    };
  });
  return [...added, ...changed];
}
