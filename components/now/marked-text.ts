/** A stretch of text that led to the verdict, or one that did not. */
export interface TextPart {
  readonly text: string;
  readonly isCue: boolean;
}

/** Cuts a text at its cues. Cues may overlap, touch, or reach past the end of a shortened text. */
export function partsOf(text: string, cues: readonly { readonly start: number; readonly end: number }[]): TextPart[] {
  const parts: TextPart[] = [];
  let done = 0;
  for (const cue of [...cues].sort((one, other) => one.start - other.start)) {
    const start = Math.max(done, cue.start);
    const end = Math.min(text.length, cue.end);
    if (end <= start) continue;
    if (start > done) parts.push({ text: text.slice(done, start), isCue: false });
    parts.push({ text: text.slice(start, end), isCue: true });
    done = end;
  }
  if (done < text.length) parts.push({ text: text.slice(done), isCue: false });
  return parts;
}
