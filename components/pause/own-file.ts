/** A photo’s longer side after it was made smaller, px. */
const LONGEST_SIDE = 1_280;
/** Largest sound file that is taken, bytes. */
const MAX_SOUND = 8 * 1024 * 1024;

/** A file from the agent's disk, ready to be kept; or why it is not. */
export type OwnFile = { readonly data: string } | { readonly problem: 'notReadable' | 'tooLarge' };

/** A photo made smaller and drawn anew, which leaves place, date and camera behind. */
export async function readPhoto(file: File): Promise<OwnFile> {
  const bitmap = await createImageBitmap(file, { imageOrientation: 'from-image' }).catch(() => undefined);
  if (!bitmap) return { problem: 'notReadable' };
  const scale = Math.min(1, LONGEST_SIDE / Math.max(bitmap.width, bitmap.height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(bitmap.width * scale));
  canvas.height = Math.max(1, Math.round(bitmap.height * scale));
  canvas.getContext('2d')?.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
  bitmap.close();
  return { data: canvas.toDataURL('image/jpeg', 0.85) };
}

/** A sound as it is, if the browser can play it. */
export async function readSound(file: File): Promise<OwnFile> {
  if (file.size > MAX_SOUND) return { problem: 'tooLarge' };
  const bytes = await file.arrayBuffer().catch(() => undefined);
  if (!bytes) return { problem: 'notReadable' };
  const type = /^audio\/[\w.+-]{1,40}$/.test(file.type) ? file.type : 'audio/mpeg';
  const data = `data:${type};base64,${base64Of(new Uint8Array(bytes))}`;
  const { canPlay } = await import('./sound');
  return (await canPlay(data)) ? { data } : { problem: 'notReadable' };
}

/** Bytes turned into letters in one go: more would be more arguments than a call takes. */
const PIECE = 0x8000;

function base64Of(bytes: Uint8Array): string {
  let letters = '';
  for (let from = 0; from < bytes.length; from += PIECE) {
    letters += String.fromCharCode(...bytes.subarray(from, from + PIECE));
  }
  return btoa(letters);
}
