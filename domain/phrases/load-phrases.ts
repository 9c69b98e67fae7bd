import { MOODS, RISKS, type Severity } from '../hostility/verdict';
import { COMPLAINT_TYPES, NEEDS, type Phrase, type PhraseLanguage, STAGES, SUGGESTIONS } from './phrase';
import { isSlot, SLOTS, slotsIn } from './slots';
import { TOPICS } from './topics';

const FIELDS = [
  'id',
  'text',
  'suggestion',
  'stages',
  'types',
  'need',
  'moods',
  'levels',
  'channel',
  'distance',
  'slots',
  'topics',
  'risks',
  'admitsFault',
] as const;
type Field = (typeof FIELDS)[number];
type Entry = Readonly<Partial<Record<Field, unknown>>>;

const CHANNELS = ['chat', 'ticket', 'both'] as const;
const DISTANCES = ['familiar', 'fitting', 'stiff'] as const;
const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/u;

/**
 * Checks a list of phrases and fills the defaults: types, moods [] (fits all), channel both,
 * distance fitting, slots as they stand in the text.
 * @param raw the parsed file: a list of entries with the fields of `Phrase` minus `language`
 * @throws Error that names the language, the phrase and the field
 */
export function readPhrases(raw: unknown, language: PhraseLanguage): Phrase[] {
  if (!Array.isArray(raw)) throw new Error(`phrases (${language}): expected a list of phrases`);
  const seen = new Set<string>();
  return raw.map((entry: unknown, index) => {
    const phrase = readPhrase(entry, language, `phrases (${language}), number ${index + 1}`);
    if (seen.has(phrase.id)) throw new Error(`phrases (${language}): the id "${phrase.id}" is used twice`);
    seen.add(phrase.id);
    return phrase;
  });
}

function readPhrase(raw: unknown, language: PhraseLanguage, at: string): Phrase {
  if (!isEntry(raw)) throw new Error(`${at}: expected an entry with fields`);
  const id = raw.id;
  if (typeof id !== 'string' || !ID.test(id)) throw new Error(`${at}: id must be kebab-case, got ${show(id)}`);
  const where = `phrases (${language}), "${id}"`;
  const unknown = Object.keys(raw).find((key) => !(FIELDS as readonly string[]).includes(key));
  if (unknown !== undefined) throw new Error(`${where}: unknown field ${unknown}`);

  const text = readText(raw.text, where);
  const stages = someOf(raw.stages, STAGES, `${where}: stages`);
  if (stages.length === 0) throw new Error(`${where}: stages must name at least one stage`);
  const topics = someOf(raw.topics ?? [], TOPICS, `${where}: topics`);
  const risks = someOf(raw.risks ?? [], RISKS, `${where}: risks`);
  return {
    id,
    language,
    text,
    suggestion: oneOf(raw.suggestion, SUGGESTIONS, `${where}: suggestion`),
    stages,
    types: someOf(raw.types ?? [], COMPLAINT_TYPES, `${where}: types`),
    need: oneOf(raw.need, NEEDS, `${where}: need`),
    moods: someOf(raw.moods ?? [], MOODS, `${where}: moods`),
    levels: readLevels(raw.levels, where),
    channel: oneOf(raw.channel ?? 'both', CHANNELS, `${where}: channel`),
    distance: oneOf(raw.distance ?? 'fitting', DISTANCES, `${where}: distance`),
    slots: readSlots(raw.slots, text, where),
    ...(topics.length > 0 && { topics }),
    ...(risks.length > 0 && { risks }),
    ...(readFlag(raw.admitsFault, `${where}: admitsFault`) && { admitsFault: true }),
  };
}

function isEntry(raw: unknown): raw is Entry {
  return typeof raw === 'object' && raw !== null && !Array.isArray(raw);
}

function readText(raw: unknown, where: string): string {
  if (typeof raw !== 'string' || raw.trim() === '') throw new Error(`${where}: text must not be empty`);
  if (raw !== raw.trim()) throw new Error(`${where}: text has blanks at an end`);
  return raw;
}

function readSlots(raw: unknown, text: string, where: string): string[] {
  const found = slotsIn(text);
  const stranger = found.find((name) => !isSlot(name));
  if (stranger !== undefined) throw new Error(`${where}: {${stranger}} is no slot; slots are ${SLOTS.join(', ')}`);
  if (/[{}]/u.test(text.replace(/\{[^{}]*\}/gu, ''))) throw new Error(`${where}: a brace in text has no partner`);
  if (raw === undefined) return found;
  const named = someOf(raw, SLOTS, `${where}: slots`);
  if (named.join() !== found.join()) {
    throw new Error(`${where}: slots are [${named.join(', ')}], the text has [${found.join(', ')}]`);
  }
  return found;
}

function readLevels(raw: unknown, where: string): [Severity, Severity] {
  const pair: readonly unknown[] = Array.isArray(raw) ? raw : [];
  const [low, high] = pair;
  if (pair.length !== 2 || !isSeverity(low) || !isSeverity(high) || low > high) {
    throw new Error(`${where}: levels must be [lowest, highest] within 0 to 3, got ${show(raw)}`);
  }
  return [low, high];
}

function isSeverity(raw: unknown): raw is Severity {
  return raw === 0 || raw === 1 || raw === 2 || raw === 3;
}

function readFlag(raw: unknown, what: string): boolean {
  if (raw === undefined || typeof raw === 'boolean') return raw === true;
  throw new Error(`${what} must be true or false, got ${show(raw)}`);
}

function oneOf<T extends string>(raw: unknown, words: readonly T[], what: string): T {
  const found = words.find((word) => word === raw);
  if (found === undefined) throw new Error(`${what} must be one of ${words.join(', ')}; got ${show(raw)}`);
  return found;
}

function someOf<T extends string>(raw: unknown, words: readonly T[], what: string): T[] {
  if (!Array.isArray(raw)) throw new Error(`${what} must be a list, got ${show(raw)}`);
  const found = raw.map((word: unknown) => oneOf(word, words, what));
  if (new Set(found).size !== found.length) throw new Error(`${what} names something twice`);
  return found;
}

function show(raw: unknown): string {
  return raw === undefined ? 'nothing' : (JSON.stringify(raw) ?? typeof raw);
}
