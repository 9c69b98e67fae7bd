import Dexie from 'dexie';

/**
 * What is wrong with the store, as far as the agent can act on it: `full` the disk or quota is used
 * up; `broken` the browser cannot read or write its files; `newer` a newer version of the extension
 * made the database; `blocked` another tab with an older version holds it; `unavailable` this
 * browser or window keeps no database.
 */
export const TROUBLE_KINDS = ['full', 'broken', 'newer', 'blocked', 'unavailable'] as const;
export type TroubleKind = (typeof TROUBLE_KINDS)[number];

/** Opening or writing failed, also after one reopening. Nothing of the work was stored. */
export class StorageTroubleError extends Error {
  override readonly name = 'StorageTroubleError';

  constructor(
    readonly kind: TroubleKind,
    cause: unknown,
  ) {
    super(`storage trouble: ${kind}`, { cause });
  }
}

const KIND_BY_NAME: Readonly<Record<string, TroubleKind>> = {
  QuotaExceededError: 'full',
  UnknownError: 'broken',
  InvalidStateError: 'broken',
  NotReadableError: 'broken',
  DatabaseClosedError: 'broken',
  TransactionInactiveError: 'broken',
  VersionError: 'newer',
  MissingAPIError: 'unavailable',
  SecurityError: 'unavailable',
  InvalidAccessError: 'unavailable',
};

/** Kinds that a second try after reopening may cure: lost connections, and quota errors that are not true. */
const MAY_PASS: readonly TroubleKind[] = ['full', 'broken'];

type Listener = (trouble: StorageTroubleError) => void;
const listeners = new Set<Listener>();

/** Calls `listener` at each trouble in this context until the returned function is called. */
export function onStorageTrouble(listener: Listener): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}

/** Tells the listeners. For events of the database itself; work goes through {@link guarded}. */
export function reportTrouble(trouble: StorageTroubleError): void {
  for (const listener of listeners) listener(trouble);
}

/** The kind of a failure of the store, or `undefined` when the failure is a mistake of the program. */
export function troubleKindOf(error: unknown): TroubleKind | undefined {
  let current: unknown = error;
  let kind: TroubleKind | undefined;
  for (let depth = 0; depth < 6 && typeof current === 'object' && current !== null; depth++) {
    const { name, inner, cause } = current as { name?: unknown; inner?: unknown; cause?: unknown };
    // The innermost name says most: a full disk arrives as AbortError around QuotaExceededError.
    if (typeof name === 'string' && Object.hasOwn(KIND_BY_NAME, name)) kind = KIND_BY_NAME[name];
    current = inner ?? cause;
  }
  return kind;
}

const reopenings = new WeakMap<Dexie, Promise<unknown>>();

/** Closes and opens once, however many callers failed at the same time. */
function reopen(store: Dexie): Promise<unknown> {
  const running = reopenings.get(store);
  if (running) return running;
  store.close({ disableAutoOpen: false });
  const opening = store.open().finally(() => reopenings.delete(store));
  reopenings.set(store, opening);
  return opening;
}

/**
 * Runs work on the store. A failure of the store is tried once more after reopening, then reported
 * and thrown as {@link StorageTroubleError}; other errors pass unchanged. The work must be one
 * transaction or reads only, so that a second run finds nothing of the first.
 */
export async function guarded<Result>(store: Dexie, work: () => PromiseLike<Result>): Promise<Result> {
  try {
    return await work();
  } catch (first) {
    const kind = troubleKindOf(first);
    if (!kind || first instanceof StorageTroubleError) throw first;
    if (!MAY_PASS.includes(kind) || Dexie.currentTransaction) throw troubled(kind, first);
  }
  try {
    await reopen(store);
    return await work();
  } catch (second) {
    throw troubled(troubleKindOf(second), second);
  }
}

function troubled(kind: TroubleKind | undefined, error: unknown): unknown {
  if (!kind) return error;
  const trouble = new StorageTroubleError(kind, error);
  reportTrouble(trouble);
  return trouble;
}
