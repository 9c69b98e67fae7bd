import { isHan, isLetter } from './characters';
import { hiddenGapEnd } from './hidden-gap';
import { createUnits, push, type Units } from './mapped-text';
import { edgesOf, spelledEnd } from './spelled';
import { tagWordAt } from './tag-words';

/** The letters of a word spelt in pieces, parted where a known word begins or ends. */
function pushSpelled(out: Units, units: Units, from: number, to: number): void {
  const places: number[] = [];
  for (let at = from; at < to; at += 1) if (isLetter(units.code[at] ?? 0)) places.push(at);
  const edges = edgesOf(places.map((at) => units.code[at] ?? 0));
  places.forEach((at, i) => {
    const start = units.start[at] ?? 0;
    if (i > 0 && edges.has(i)) push(out, 0x20, start, start);
    push(out, units.code[at] ?? 0, start, units.end[at] ?? start);
  });
}

/** Second pass: joins what was split to hide it; drops apostrophes inside words. */
export function rejoin(units: Units): Units {
  const out = createUnits(units.length * 2);
  let at = 0;
  let tagStart = -1;
  let wordEnd = -1;
  while (at < units.length) {
    const code = units.code[at] ?? 0;
    const start = units.start[at] ?? 0;
    const next = units.code[at + 1] ?? 0;
    if (!isLetter(code)) tagStart = code === 0x23 ? at + 1 : -1;
    else if (tagStart >= 0 && at >= wordEnd) {
      const length = tagWordAt(units, at);
      if (at > tagStart && (length > 0 || at === wordEnd)) push(out, 0x20, start, start);
      if (length > 0) wordEnd = at + length;
    }
    const atWordStart = isLetter(code) && !isLetter(units.code[at - 1] ?? 0);
    const spelled = atWordStart ? spelledEnd(units, at) : at;
    if (spelled > at) {
      pushSpelled(out, units, at, spelled);
      at = spelled;
      continue;
    }
    const gapEnd = isHan(units.code[at - 1] ?? 0) && !isHan(code) ? hiddenGapEnd(units, at) : at;
    if (gapEnd > at) {
      at = gapEnd;
      continue;
    }
    const isApostrophe = code === 0x27 && isLetter(units.code[at - 1] ?? 0) && isLetter(next);
    if (!isApostrophe) push(out, code, start, units.end[at] ?? start);
    at += 1;
  }
  return out;
}
