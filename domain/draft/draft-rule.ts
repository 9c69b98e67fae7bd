import type { DraftKind } from './draft';

/** What has to be known of the customer's last words for a rule to speak. */
export type Occasion =
  /** Their words are hostile. */
  | 'hostile'
  /** Their words carry heat, or are formal. */
  | 'serious'
  /** They write in an official register. */
  | 'formal'
  /** They do not write in one: as one writes to friends, or plainly. */
  | 'casual'
  /** They name a legal, press or injury risk. */
  | 'risk'
  /** They have not used these words themselves. */
  | 'unsaid';

/** A family of expressions with one fault and one way out. */
export interface DraftRule {
  readonly kind: DraftKind;
  readonly language: 'zh' | 'en';
  /** Expressions in normalised spelling, in the syntax of `CueRule.patterns`. */
  readonly patterns: string;
  /**
   * What takes the place of the words. `{a|b}` stands for whichever of these the words hold; `$1` for
   * a group of `parts`, `[with $1|without]` for two ways of saying it. Simplified characters; drafts in Traditional
   * get Traditional. Without it nothing of the clause can stay: what it says is said in another way.
   */
  readonly to?: string | undefined;
  /** Expression over the matched words whose groups `to` takes up, for word orders that change. */
  readonly parts?: string | undefined;
  /**
   * What is replaced. `words` go on in the sentence; a `clause` stands by itself, between commas; `rest` is the words
   * and what follows in their clause, `sentence` all of it. Default `words`.
   */
  readonly as?: 'words' | 'clause' | 'rest' | 'sentence' | undefined;
  /** Look-alikes: a match that touches one of these says nothing. Syntax of `patterns`. */
  readonly spares?: string | undefined;
  /** Anywhere in the draft: what makes the words harmless. Syntax of `patterns`. */
  readonly healed?: string | undefined;
  readonly when?: Occasion | undefined;
  /** Only where the whole draft has at most so many code units. */
  readonly upTo?: number | undefined;
}

type Extra = Omit<DraftRule, 'kind' | 'language' | 'patterns' | 'to'>;

/** One line of a rule table: expressions, what takes their place if anything does, the rest. */
export type RuleRow =
  | readonly [patterns: string, to: string, extra?: Extra]
  | readonly [patterns: string, extra?: Extra];

/** The rules of a table whose rows share kind and language. */
export function draftRules(
  language: DraftRule['language'],
  kind: DraftKind,
  rows: readonly RuleRow[],
): readonly DraftRule[] {
  return rows.map(([patterns, second, extra]) =>
    typeof second === 'string'
      ? { language, kind, patterns, to: second, ...extra }
      : { language, kind, patterns, ...second },
  );
}
