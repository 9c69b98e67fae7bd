import { storage } from 'wxt/utils/storage';

/** 256 random bits, base64url: the key of every hash. Made at first use, never exported. */
export const salt = storage.defineItem<string>('local:salt');

const SALT_BYTES = 32;

/** One key a context, imported once. */
let key: Promise<CryptoKey> | undefined;
let watching = false;

/** Makes the salt if there is none yet. Called at install; every hash calls it too. */
export function ensureSalt(): Promise<string> {
  // One call and one context at a time: two salts made at once would tear the history apart.
  making ??= exclusively(readOrMakeSalt).finally(() => {
    making = undefined;
  });
  return making;
}

let making: Promise<string> | undefined;

async function readOrMakeSalt(): Promise<string> {
  const stored = await salt.getValue();
  if (stored) return stored;
  const made = toBase64Url(crypto.getRandomValues(new Uint8Array(SALT_BYTES)));
  await salt.setValue(made);
  return made;
}

/** Forgets the salt: keys made later match none made before. Part of deleting everything. */
export async function forgetSalt(): Promise<void> {
  key = undefined;
  await salt.removeValue();
}

function keyOfInstall(): Promise<CryptoKey> {
  if (!watching) {
    watching = true;
    salt.watch(() => {
      key = undefined;
    });
  }
  key ??= ensureSalt()
    .then(importKey)
    .catch((error: unknown) => {
      key = undefined;
      throw error;
    });
  return key;
}

function importKey(from: string): Promise<CryptoKey> {
  const bytes = new TextEncoder().encode(from);
  return crypto.subtle.importKey('raw', bytes, { name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);
}

async function exclusively<Result>(work: () => Promise<Result>): Promise<Result> {
  const locks = globalThis.navigator?.locks;
  return locks ? await locks.request('evenkeel-salt', work) : await work();
}

async function hash(...parts: readonly string[]): Promise<string> {
  // JSON keeps the parts apart: ("a", "bc") and ("ab", "c") differ.
  const data = new TextEncoder().encode(JSON.stringify(parts));
  return toBase64Url(new Uint8Array(await crypto.subtle.sign('HMAC', await keyOfInstall(), data)));
}

function toBase64Url(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
}

/**
 * The stored key of a conversation: HMAC-SHA-256, base64url, 43 characters.
 * @param console names console and site: two sites of one product have the same numbers
 */
export function conversationKey(console: string, externalId: string): Promise<string> {
  return hash('conversation', console, externalId);
}

/** The stored key of a customer as the console names them. Never the name. */
export function customerKey(console: string, customer: string): Promise<string> {
  return hash('customer', console, customer);
}

/** The stored name of one message: the same message read again has the same fingerprint. */
export function fingerprint(conversation: string, identity: string): Promise<string> {
  return hash('message', conversation, identity);
}
