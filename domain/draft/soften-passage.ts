import type { DraftKind } from './draft';
import { aboutFacts, capital, factsOf, inScript, neutralLine, neutralSentence, type Script } from './own-lines';

/** Clauses, each with its mark. */
const CLAUSES = /[^，,；;：—。.!！?？…\n]+(?:[.,](?=\S)[^，,；;：—。.!！?？…\n]+)*[，,；;：—。.!！?？…\n]*/gu;
const SEAM = /^[\s，,]+|^(?:but|and|so|then|但是?|而且|所以|可是?)(?=[\s\p{Script=Han}])|[\s，,；;：—。.!！?？…]+$/giu;
/**
 * A heated passage without the clauses that heat it; a line takes the place of the first of them. Where all are
 * heated, or what would be left says nothing, that line alone, with the facts.
 * @param used what this draft's other rewrites have said
 * @param excessOf how heated words are; above 0: heated
 */
export function softenPassage(
  text: string,
  script: Script,
  used: Set<string>,
  kind: DraftKind,
  excessOf: (words: string) => number,
): string {
  const whole = text.match(CLAUSES) ?? [text];
  const clauses = whole.map((clause) => clause.replace(SEAM, '').trim());
  const order = clauses
    .map((_, at) => at)
    .toSorted((one, other) => excessOf(clauses[other] ?? '') - excessOf(clauses[one] ?? ''));
  // What speaks to the customer goes with the heat; what is not much goes with what it belonged to.
  const gone = new Set([...clauses.keys()].filter((at) => aims(whole[at] ?? '') || !saysSomething(clauses[at] ?? '')));
  const left = (): string[] => clauses.filter((_, at) => !gone.has(at));
  const glue = script === 'en' ? ', ' : '，';
  for (const at of order) {
    if (gone.size > 0 && excessOf(left().join(glue)) <= 0 && left().every((clause) => excessOf(clause) <= 0)) break;
    gone.add(at);
  }
  if (left().length === 0) return neutralSentence(text, script, used, kind);
  const lost = clauses.filter((_, at) => gone.has(at)).join('\n');
  const line = neutralLine(text, script, used, kind);
  const opening = inScript(aboutFacts(factsOf(lost, script), line, script), script);
  const [first = 0] = [...gone].toSorted((one, other) => one - other);
  const before = clauses.filter((_, at) => at < first);
  const after = clauses.filter((_, at) => at > first && !gone.has(at));
  const stop = script === 'en' ? '.' : '。';
  return [before.join(glue), opening, after.join(glue)]
    .filter(Boolean)
    .map((part) => `${capital(part)}${stop}`)
    .join(script === 'en' ? ' ' : '');
}

/** Speaks to somebody, or asks. Of a clause with a figure the figure counts. */
function aims(clause: string): boolean {
  return (
    !/\d/.test(clause) && /[你您妳]|\b(?:you|your|yours|u|ur)\b|['’](?:ve|re|ll|d)\b|[?？]|[吗嗎呢]\s*$/iu.test(clause)
  );
}

/** More than a word or two. */
function saysSomething(clause: string): boolean {
  return (
    (clause.match(/\p{Script=Han}/gu)?.length ?? 0) >= 4 ||
    (clause.match(/[A-Za-z'’]+/g)?.length ?? 0) >= 3 ||
    /\d/.test(clause)
  );
}
