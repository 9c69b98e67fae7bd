import type { PageMessage } from './read-message';

/**
 * The name of a message that survives re-rendering: the console's id where there is one, else
 * speaker, time and a hash of the words, which several messages (“?” “?”) may share.
 */
export function nameOf({ id, speaker, sentAt, text }: PageMessage): string {
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
