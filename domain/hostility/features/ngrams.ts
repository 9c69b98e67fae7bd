import { isDigit, isHan, isWordUnit } from '../normalise/characters';
import { type FeatureSink, finish, mix } from './feature-sink';

const HAN_SEED = 0x1234567;
const WORD_SEED = 0x2345678;
const PIECE_SEED = 0x3456789;
const LONGEST_HAN_GRAM = 3;
const SHORTEST_PIECE = 3;
const LONGEST_PIECE = 5;
/** Longer words are cut: nobody means what stands in them. */
const LONGEST_WORD = 24;

/** Digits look alike to the model: a phone number is no insult. */
function plain(code: number): number {
  return isDigit(code) ? 0x30 : code;
}

/** Grams of one to three characters that begin at `at`; punctuation counts as a character. */
function addHanGrams(sink: FeatureSink, text: string, at: number): void {
  let hash = HAN_SEED;
  for (let size = 1; size <= LONGEST_HAN_GRAM && at + size <= text.length; size += 1) {
    hash = mix(hash, plain(text.charCodeAt(at + size - 1)));
    sink.add(finish(mix(hash, size)), 1);
  }
}

function addPieces(sink: FeatureSink, text: string, from: number, to: number): void {
  for (let at = from - 1; at < to; at += 1) {
    let hash = PIECE_SEED;
    for (let size = 1; size <= LONGEST_PIECE && at + size <= to + 1; size += 1) {
      const position = at + size - 1;
      hash = mix(hash, position < from || position >= to ? 0x20 : plain(text.charCodeAt(position)));
      if (size >= SHORTEST_PIECE) sink.add(finish(mix(hash, size)), 0.5);
    }
  }
}

function hashWord(text: string, from: number, to: number): number {
  let hash = WORD_SEED;
  for (let at = from; at < to; at += 1) hash = mix(hash, plain(text.charCodeAt(at)));
  return finish(hash);
}

/** The name in an @handle, or a part of a link: it says nothing about heat. */
function isName(text: string, at: number): boolean {
  const before = text.charAt(at - 1);
  return before === '@' || before === '/' || (before === '_' && at > 1);
}

/** Character grams of Chinese, word and character grams of what is written in Latin letters. */
export function addNgrams(sink: FeatureSink, text: string): void {
  let last = 0;
  let lastButOne = 0;
  let at = 0;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (!isWordUnit(code)) {
      if (code !== 0x20) {
        addHanGrams(sink, text, at);
        if (!isHan(code)) {
          // punctuation is a word of its own in Latin text
          const sign = finish(mix(WORD_SEED, code));
          if (last) sink.add(finish(mix(mix(WORD_SEED, last), sign)), 1);
          lastButOne = last;
          last = sign;
        }
      }
      at += 1;
      continue;
    }
    let to = at;
    while (to < text.length && isWordUnit(text.charCodeAt(to)) && to - at < LONGEST_WORD) to += 1;
    if (isName(text, at)) {
      lastButOne = 0;
      last = 0;
      at = to;
      continue;
    }
    const word = hashWord(text, at, to);
    sink.add(word, 1);
    if (last) sink.add(finish(mix(mix(WORD_SEED, last), word)), 1);
    if (lastButOne) sink.add(finish(mix(mix(mix(WORD_SEED, lastButOne), last), word)), 1);
    addPieces(sink, text, at, to);
    lastButOne = last;
    last = word;
    at = to;
  }
}
