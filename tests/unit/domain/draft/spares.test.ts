import { describe, expect, it } from 'vitest';
import { DRAFT_KINDS } from '../../../../domain/draft/draft';
import { createFaultFinder } from '../../../../domain/draft/find-faults';
import { DRAFT_RULES } from '../../../../domain/draft/rules/all-rules';

const find = createFaultFinder(DRAFT_RULES);
const NOBODY = { severity: 0, register: 'plain', hasRisk: false, isUpset: false, words: '' } as const;

describe('rules of the draft guard', () => {
  it.each([
    ['en', 'There is no such thing as a stupid question, and the e-SIM has no card to put in.'],
    ['en', 'You do not have to live with it, we can swap the door this week.'],
    ['en', 'The plumber can come on Thursday at 9, would that be all right?'],
    ['en', "I checked twice because you wouldn't believe me, and the bag is in Oslo."],
    ['zh', '三次改期谁都会火，第四次我自己跟着车去。'],
    ['zh', '这是我们字库的问题，不是您填错，窗口会改好。'],
  ] as const)('have nothing against their look-alikes (%s): %s', (language, text) => {
    expect(find(text, NOBODY, new Set(DRAFT_KINDS), language)).toEqual([]);
  });
});
