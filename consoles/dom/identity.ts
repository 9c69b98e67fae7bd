import type { PageMessage } from './read-message';

/**
 * Gives each message a name that survives re-rendering: the console's id where there is one, else
 * speaker, time, a hash of the words and an ordinal among equals. The ordinal is the smallest not
 * held by another element that still shows these words, so a list that is mounted anew, or whose
 * elements are reused, gets the same names again and two equal messages (“?” “?”) keep two.
 */
export class Identities {
  /** By name, in the order of the ordinals: the element that last showed it. */
  readonly #holders = new Map<string, Element[]>();
  readonly #names = new WeakMap<Element, string>();
  readonly #unsure = new WeakSet<Element>();

  /** These elements have changed and will be read again; until then they hold nothing. */
  doubt(items: Iterable<Element>): void {
    for (const item of items) this.#unsure.add(item);
  }

  /** The name of the message that an element shows. */
  identify(message: PageMessage, item: Element): string {
    const name = nameOf(message);
    this.#unsure.delete(item);
    this.#names.set(item, name);
    if (message.id) return name;
    let holders = this.#holders.get(name);
    if (!holders) {
      holders = [];
      this.#holders.set(name, holders);
    }
    let ordinal = holders.indexOf(item);
    if (ordinal < 0) {
      ordinal = holders.findIndex((holder) => !this.#holds(holder, name));
      if (ordinal < 0) ordinal = holders.length;
      holders[ordinal] = item;
    }
    return `${name}:${ordinal}`;
  }

  #holds(element: Element, name: string): boolean {
    return element.isConnected && !this.#unsure.has(element) && this.#names.get(element) === name;
  }
}

/** The identity of the only, or first, message that reads like this. */
export function firstIdentity(message: PageMessage): string {
  return message.id ? nameOf(message) : `${nameOf(message)}:0`;
}

function nameOf({ id, speaker, sentAt, text }: PageMessage): string {
  return id ? `id:${id}` : `${speaker}:${sentAt ?? ''}:${hash(text)}`;
}

/** 53-bit string hash (cyrb53's mixing); not secret, only short. The background keys it anew. */
function hash(text: string): string {
  const folded = text.normalize('NFKC').replace(/\s+/g, ' ').trim();
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let index = 0; index < folded.length; index++) {
    const unit = folded.charCodeAt(index);
    high = Math.imul(high ^ unit, 2654435761);
    low = Math.imul(low ^ unit, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return (4294967296 * (2097151 & low) + (high >>> 0)).toString(36);
}
