/**
 * A text that was rewritten, with the place in the original of each of its code units.
 * `start` and `end` are UTF-16 offsets in the original, end exclusive.
 */
export interface MappedText {
  readonly text: string;
  readonly start: Int32Array;
  readonly end: Int32Array;
}

/** Rewritable form: code units with their places; the passes of the chain work on it. */
export interface Units {
  length: number;
  readonly code: Uint16Array;
  readonly start: Int32Array;
  readonly end: Int32Array;
}

/** Room for `capacity` code units. */
export function createUnits(capacity: number): Units {
  return {
    length: 0,
    code: new Uint16Array(capacity),
    start: new Int32Array(capacity),
    end: new Int32Array(capacity),
  };
}

/** Appends one code unit that stands for `start`–`end` of the original. */
export function push(units: Units, code: number, start: number, end: number): void {
  units.code[units.length] = code;
  units.start[units.length] = start;
  units.end[units.length] = end;
  units.length += 1;
}

const CHUNK = 8192;

/** Freezes the units into a text. */
export function toMappedText(units: Units): MappedText {
  let text = '';
  for (let from = 0; from < units.length; from += CHUNK) {
    text += String.fromCharCode(...units.code.subarray(from, Math.min(from + CHUNK, units.length)));
  }
  return { text, start: units.start, end: units.end };
}
