import { FOLD_TABLE } from './fold-table';
import { createUnits, push, type Units } from './mapped-text';
import { isMarkupStart, readMarkup } from './markup';

/** Most equal code units kept in a row: a stretched word stays recognisable and short. */
const LONGEST_RUN = 3;

/** Letters in frames, circles or mathematical alphabets (astral plane) → plain; else 0. */
function plainAstral(point: number): number {
  if (point >= 0x1d400 && point <= 0x1d6a3) return 0x61 + ((point - 0x1d400) % 26);
  if (point >= 0x1d7ce && point <= 0x1d7ff) return 0x30 + ((point - 0x1d7ce) % 10);
  if (point >= 0x1f110 && point <= 0x1f129) return 0x61 + (point - 0x1f110);
  if (point >= 0x1f130 && point <= 0x1f149) return 0x61 + (point - 0x1f130);
  if (point >= 0x1f150 && point <= 0x1f169) return 0x61 + (point - 0x1f150);
  if (point >= 0x1f170 && point <= 0x1f189) return 0x61 + (point - 0x1f170);
  if (point >= 0x1f1e6 && point <= 0x1f1ff) return 0x61 + (point - 0x1f1e6);
  return 0;
}

function isRepeated(units: Units, code: number): boolean {
  const { length } = units;
  if (length < LONGEST_RUN) return false;
  for (let back = 1; back <= LONGEST_RUN; back += 1) if (units.code[length - back] !== code) return false;
  return true;
}

/**
 * First pass: width, capitals, accents, Traditional → Simplified, look-alike letters, decorated
 * letters; drops markup, invisible marks and combining ones; spaces become one; runs are cut to three.
 */
export function fold(original: string): Units {
  const units = createUnits(original.length);
  for (let at = 0; at < original.length; at += 1) {
    const raw = original.charCodeAt(at);
    if (raw >= 0xd800 && raw <= 0xdfff) {
      const point = original.codePointAt(at) ?? raw;
      if (point < 0x10000) continue; // unpaired: stands for nothing
      // tags and further variation selectors
      if (point < 0xe0000) {
        const plain = plainAstral(point);
        if (plain) push(units, plain, at, at + 2);
        else {
          push(units, raw, at, at + 2);
          push(units, original.charCodeAt(at + 1), at, at + 2);
        }
      }
      at += 1;
      continue;
    }
    const markup = isMarkupStart(raw) ? readMarkup(original, at) : undefined;
    const code = FOLD_TABLE[markup?.code ?? raw] ?? raw;
    const start = at;
    if (markup !== undefined) at = markup.end - 1;
    if (code === 0) continue;
    const last = units.length > 0 ? units.code[units.length - 1] : 0x20;
    if (code === 0x20 && (last === 0x20 || last === 0x0a)) continue;
    if (isRepeated(units, code)) {
      units.end[units.length - 1] = at + 1;
      continue;
    }
    push(units, code, start, at + 1);
  }
  return units;
}
