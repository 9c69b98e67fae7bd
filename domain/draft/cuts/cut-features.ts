import { type FeatureSink, type FeatureVector, hashName } from '../../hostility/features/feature-sink';
import { TONE_SIGNS } from '../tone-signs';
import type { Language } from '../../hostility/verdict';
import { type DraftToken, isMark } from './draft-tokens';

/** A run of tokens up to the end of a clause, with what every token of it shares. */
interface ClauseOfTokens {
  readonly from: number;
  readonly to: number;
  readonly shared: readonly number[];
  readonly words: readonly string[];
  readonly mark: string;
}

/** The tokens of a draft, readied for {@link cutFeatures}. */
export interface TokenContext {
  readonly tokens: readonly DraftToken[];
  readonly language: 'zh' | 'en';
  readonly clauses: readonly ClauseOfTokens[];
  /** The clause of each token. */
  readonly clauseAt: readonly number[];
}

const SIDES = 3;
/** What the words of a clause together weigh beside those around a token. */
const SHARED = 1.5;

/** Finds the clauses of a draft and what is known of each. Linear in its length but for the n-grams of each clause. */
export function contextOf(text: string, tokens: readonly DraftToken[], language: Language): TokenContext {
  const own = language === 'en' ? 'en' : 'zh';
  const clauses: ClauseOfTokens[] = [];
  const clauseAt: number[] = [];
  let from = 0;
  for (let at = 1; at <= tokens.length; at += 1) {
    const border = tokens[at]?.border ?? 'line';
    if (at < tokens.length && (border === 'none' || border === 'space')) continue;
    for (let token = from; token < at; token += 1) clauseAt.push(clauses.length);
    clauses.push(clauseOf(text, tokens.slice(from, at), from, at, own));
    from = at;
  }
  return { tokens, language: own, clauses, clauseAt };
}

function clauseOf(
  text: string,
  tokens: readonly DraftToken[],
  from: number,
  to: number,
  language: 'zh' | 'en',
): ClauseOfTokens {
  const words = tokens.filter((token) => !isMark(token)).map(({ form }) => form);
  const last = tokens.at(-1);
  const mark = last && isMark(last) ? last.form : '';
  const names = new Set<string>();
  const units = language === 'en' ? words : [...words.join('')];
  for (let at = 0; at < units.length; at += 1) {
    for (let length = 1; length <= (language === 'en' ? 3 : 4) && at + length <= units.length; length += 1)
      names.add(`b ${units.slice(at, at + length).join(' ')}`);
  }
  names.add(`first ${words.slice(0, 2).join(' ')}`);
  names.add(`first3 ${words.slice(0, 3).join(' ')}`);
  names.add(`last ${words.slice(-2).join(' ')}`);
  names.add(`mark ${mark}`);
  names.add(`long ${Math.min(6, Math.ceil(Math.log2(words.length + 1)))}`);
  const plain = text
    .slice(tokens[0]?.start ?? 0, last?.end ?? 0)
    .toLowerCase()
    .replaceAll(/['’]/g, '');
  const signs = TONE_SIGNS[language].filter(([, sign]) => sign.test(plain)).map(([name]) => name);
  for (const sign of signs) names.add(`sign ${sign}`);
  for (const one of signs) for (const other of signs) if (one < other) names.add(`signs ${one} ${other}`);
  return { from, to, shared: [...names].map((name) => hashName(`${language} c ${name}`)), words, mark };
}

/** What speaks for keeping or cutting one token; valid until the sink's next use. */
export function cutFeatures(sink: FeatureSink, context: TokenContext, at: number): FeatureVector {
  const { tokens, language, clauses, clauseAt } = context;
  const index = clauseAt[at] ?? 0;
  const clause = clauses[index];
  const form = (shift: number): string => tokens[at + shift]?.form ?? (shift < 0 ? '<' : '>');
  sink.begin();
  const add = (name: string, value = 1): void => sink.add(hashName(`${language} ${name}`), value);
  add('bias');
  for (let shift = -SIDES; shift <= SIDES; shift += 1) {
    add(`${shift} ${form(shift)}`);
    add(`${shift}2 ${form(shift)} ${form(shift + 1)}`);
    if (shift > -SIDES) add(`${shift}3 ${form(shift - 1)} ${form(shift)} ${form(shift + 1)}`);
  }
  add(`4 ${form(-3)} ${form(-2)} ${form(-1)} ${form(0)}`);
  add(`4+ ${form(0)} ${form(1)} ${form(2)} ${form(3)}`);
  add(`end ${form(0).slice(-3)}`);
  if (language === 'zh') {
    const before = form(-3) + form(-2) + form(-1);
    const behind = form(0) + form(1) + form(2) + form(3);
    for (let length = 1; length <= 4; length += 1) {
      add(`b${length} ${before.slice(-length)}`);
      add(`f${length} ${behind.slice(0, length)}`);
      add(`bf${length} ${before.slice(-length)} ${behind.slice(0, length)}`);
    }
    add(`w1 ${form(0).slice(0, 1)}`);
    add(`wl ${form(0).slice(-1)}`);
  }
  if (!clause) return sink.take();
  const isLast = index === clauses.length - 1;
  add(`place ${index === 0} ${isLast}`);
  add(`in ${Math.min(4, at - clause.from)}`);
  add(`out ${Math.min(4, clause.to - 1 - at)}`);
  add(`cut mark ${clause.mark}`);
  add(`before ${(clauses[index - 1]?.words ?? ['<']).slice(0, 2).join(' ')}`);
  add(`behind ${(clauses[index + 1]?.words ?? ['>']).slice(0, 2).join(' ')}`);
  add(`around ${clauses[index - 1]?.mark ?? '<'} ${clause.mark} ${clauses[index + 1]?.mark ?? '>'}`);
  const value = SHARED / Math.sqrt(Math.max(4, clause.shared.length / 4));
  for (const hash of clause.shared) sink.add(hash, value);
  return sink.take();
}
