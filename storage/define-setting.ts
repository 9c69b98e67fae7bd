import * as v from 'valibot';
import { storage, type StorageItemKey } from 'wxt/utils/storage';

/** What a setting is: where it lives, its default, its shape, and how older shapes become this one. */
export interface SettingDefinition<Value> {
  /** Name in the extension's local storage. Never rename: rows of the agent hang on it. */
  readonly name: string;
  readonly fallback: Value;
  readonly schema: v.GenericSchema<unknown, Value>;
  /** Version of the shape, from 1. */
  readonly version?: number;
  /** Step to each version from 2 on. A step that throws leaves the stored value as it is. */
  readonly migrations?: Readonly<Record<number, (old: unknown) => unknown>>;
}

/** One preference of the agent. */
export interface Setting<Value> {
  readonly name: string;
  readonly fallback: Value;
  /** The stored value; the default when nothing is stored or what is stored cannot be read. */
  read(): Promise<Value>;
  /**
   * Stores a value. An unreadable old one is kept aside first, under `unreadable:<name>`.
   * @throws ValiError when the value does not fit; then nothing is stored
   */
  write(value: Value): Promise<void>;
  /** Back to the default. Nobody is called back where nothing was stored. */
  reset(): Promise<void>;
  /** Calls back at each change, in every context, until the returned function is called. */
  watch(listener: (value: Value) => void): () => void;
  /** Why the stored value cannot be read; `undefined` when all is well. */
  trouble(): Promise<SettingTrouble | undefined>;
}

/** A stored value that this version does not understand. It is kept as it is. */
export interface SettingTrouble {
  readonly name: string;
  /** `newer`: a newer version of the extension wrote it; `broken`: not the expected shape. */
  readonly kind: 'newer' | 'broken';
  readonly raw: unknown;
}

type Reading<Value> = { readonly value: Value } | { readonly trouble: SettingTrouble };

/**
 * Declares a setting in extension local storage. Stored data is input from outside: it is checked
 * at each reading, and what cannot be read is reported and never replaced by itself.
 */
export function defineSetting<Value>(definition: SettingDefinition<Value>): Setting<Value> {
  const { name, fallback, schema, version = 1, migrations = {} } = definition;
  const key: StorageItemKey = `local:${name}`;

  async function reading(): Promise<Reading<Value>> {
    const [raw, meta] = await Promise.all([storage.getItem<unknown>(key), storage.getMeta<{ v?: number }>(key)]);
    return raw === null ? { value: fallback } : interpret(raw, meta.v ?? 1);
  }

  function interpret(raw: unknown, storedVersion: number): Reading<Value> {
    if (storedVersion > version) return { trouble: { name, kind: 'newer', raw } };
    try {
      let value = raw;
      for (let step = storedVersion + 1; step <= version; step++) {
        const migrate = migrations[step];
        if (migrate) value = migrate(value);
      }
      const result = v.safeParse(schema, value);
      if (result.success) return { value: result.output };
    } catch {
      // A migration that fails is a value we cannot read: the raw one stays for a later version.
    }
    return { trouble: { name, kind: 'broken', raw } };
  }

  const read = async (): Promise<Value> => {
    const result = await reading();
    return 'value' in result ? result.value : fallback;
  };

  return {
    name,
    fallback,
    read,
    async write(value) {
      const checked = v.parse(schema, value);
      const result = await reading();
      if ('trouble' in result) await storage.setItem(`local:unreadable:${name}`, result.trouble.raw);
      await storage.setItems([
        { key, value: checked },
        { key: `${key}$`, value: { v: version } },
      ]);
    },
    async reset() {
      await storage.removeItem(key, { removeMeta: true });
    },
    watch(listener) {
      return storage.watch(key, () => {
        void read().then(listener);
      });
    },
    async trouble() {
      const result = await reading();
      return 'trouble' in result ? result.trouble : undefined;
    },
  };
}
