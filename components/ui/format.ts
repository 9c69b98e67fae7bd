/** A length of time as `m:ss`, rounded up so that it never shows 0:00 while something is left. */
export function clockOf(ms: number): string {
  const seconds = Math.max(0, Math.ceil(ms / 1_000));
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

/** Time of day in the reader's way of writing it. */
export function timeOf(at: number, lang: string): string {
  return new Intl.DateTimeFormat(lang, { hour: 'numeric', minute: '2-digit' }).format(at);
}

/** A full hour, as short as the language writes it: `9 PM` · `21时`. */
export function hourOf(at: number, lang: string): string {
  return new Intl.DateTimeFormat(lang, { hour: 'numeric' }).format(at);
}

/** Short words in one line, joined as the language does: `insult, pressure` · `侮辱、施压`. */
export function listOf(items: readonly string[], lang: string): string {
  return new Intl.ListFormat(lang, { type: 'conjunction', style: 'narrow' }).format(items);
}
