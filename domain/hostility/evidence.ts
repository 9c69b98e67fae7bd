import { FeatureSink } from './features/feature-sink';
import { addNgrams } from './features/ngrams';
import type { LinearTable } from './linear-table';
import { isClauseEnd } from './normalise/characters';

/** A place in the normalised text. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** Code units looked at; the rest of a longer text is left out. */
const REACH = 2000;
const COMMA = 0x2c;
const HOSTILE_HEAD = 1;

function clausesOf(text: string): Span[] {
  const spans: Span[] = [];
  const length = Math.min(text.length, REACH);
  let from = 0;
  for (let at = 0; at <= length; at += 1) {
    const code = text.charCodeAt(at);
    if (at < length && code !== COMMA && !isClauseEnd(code)) continue;
    while (from < at && text[from] === ' ') from += 1;
    if (at > from) spans.push({ from, to: at });
    from = at + 1;
  }
  return spans;
}

/**
 * The clause that adds most to the hostile score: shown when a message is hostile by its wording
 * as a whole and no lexicon word is in it.
 */
export function mostHostileClause(text: string, table: LinearTable): Span | undefined {
  const sink = new FeatureSink(table.buckets);
  let best: Span | undefined;
  let highest = Number.NEGATIVE_INFINITY;
  for (const span of clausesOf(text)) {
    sink.begin();
    addNgrams(sink, text.slice(span.from, span.to));
    const score = table.score(sink.take())[HOSTILE_HEAD] ?? 0;
    if (score <= highest) continue;
    highest = score;
    best = span;
  }
  return best;
}
