import type { MessageReading } from './read-message';
import { normalise } from './normalise/normalise';
import type { LocalWords } from './verdict';

/** Places of a word in a text, without overlaps. */
function placesOf(text: string, word: string): { from: number; to: number }[] {
  const places: { from: number; to: number }[] = [];
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
    places.push({ from: at, to: at + word.length });
  }
  return places;
}

function normalised(words: readonly string[]): string[] {
  return words.map((word) => normalise(word).text.trim()).filter((word) => word !== '');
}

/** The agent's look-alikes blanked out, place by place, so that nothing fires on them. */
export function blankHarmless(text: string, words: LocalWords | undefined): string {
  let result = text;
  for (const word of normalised(words?.harmless ?? [])) result = result.replaceAll(word, ' '.repeat(word.length));
  return result;
}

/** Places of the agent's own hostile words in the normalised text. */
export function findHostile(reading: MessageReading, words: LocalWords | undefined): { from: number; to: number }[] {
  return normalised(words?.hostile ?? []).flatMap((word) => placesOf(reading.text, word));
}
