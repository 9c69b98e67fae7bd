import type { PageMessage } from './read-message';

/**
 * Gives each message a name that survives re-rendering: the console's id where there is one, else
 * speaker, time, a hash of the words and an ordinal among equals. The ordinal is the smallest not
 * held by another element in the page, so a list that is mounted anew gets the same names again
 * and two equal messages (“?” “?”) keep two.
 */
export class Identities {
  readonly #holders = new Map<string, (Element | undefined)[]>();

  identify(message: PageMessage, item: Element): string {
    if (message.id) return `id:${message.id}`;
    const base = `${message.speaker}:${message.sentAt ?? ''}:${hash(message.text)}`;
    let holders = this.#holders.get(base);
    if (!holders) {
      holders = [];
      this.#holders.set(base, holders);
    }
    let ordinal = holders.indexOf(item);
    if (ordinal < 0) {
      ordinal = holders.findIndex((holder) => !holder?.isConnected);
      if (ordinal < 0) ordinal = holders.length;
      holders[ordinal] = item;
    }
    return `${base}:${ordinal}`;
  }
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
