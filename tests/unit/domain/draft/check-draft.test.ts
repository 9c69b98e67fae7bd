import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { draftModel } from '../../../../assets/model/draft-model';
import { hostilityModel } from '../../../../assets/model/hostility-model';
import { createDraftGuard } from '../../../../domain/draft/check-draft';
import { applyRewrites, DRAFT_KINDS, type DraftKind } from '../../../../domain/draft/draft';
import { toTraditional } from '../../../../domain/draft/traditional-forms';
import { createJudge } from '../../../../domain/hostility/judge';
import { EN_FAULTY, EN_NEUTRAL } from './en-drafts';
import { type DraftCase, ZH_FAULTY, ZH_NEUTRAL } from './zh-drafts';

const guard = createDraftGuard(createJudge(hostilityModel), draftModel);
const kindsIn = (text: string, before?: string): DraftKind[] =>
  guard(text, before === undefined ? [] : [before]).flags.map(({ kind }) => kind);

const HEATED: readonly DraftKind[] = ['sharp', 'belittling', 'arguing', 'you-blame'];
/** Kinds that stand for one another: the words are the same, seen from two sides. */
const TWINS: Readonly<Partial<Record<DraftKind, readonly DraftKind[]>>> = {
  cold: ['negation'],
  'too-familiar': ['sharp'],
};

function accepted(kind: DraftKind): readonly DraftKind[] {
  return [kind, ...(HEATED.includes(kind) ? HEATED : []), ...(TWINS[kind] ?? [])];
}

const toCase = ([kind, text, before]: DraftCase) => ({ kind, text, before });
const FAULTY = [...ZH_FAULTY, ...EN_FAULTY].map(toCase);
const NEUTRAL = [...ZH_NEUTRAL, ...EN_NEUTRAL].map(([text, before]) => ({ text, before }));

describe('the draft guard', () => {
  it.each(FAULTY)('sees what is $kind in "$text"', ({ kind, text, before }) => {
    expect(kindsIn(text, before).some((found) => accepted(kind).includes(found))).toBe(true);
  });

  it.each(NEUTRAL)('leaves "$text" alone', ({ text, before }) => {
    expect(kindsIn(text, before)).toEqual([]);
  });

  it.each(FAULTY)(
    'has a rewrite for the $kind draft "$text" that holds no fault any more',
    ({ kind, text, before }) => {
      const context = before === undefined ? [] : [before];
      const { flags } = guard(text, context);
      for (const flag of flags) {
        expect(flag.rewrite.trim()).not.toBe('');
        expect(flag.rewrite).not.toBe(text.slice(flag.start, flag.end));
      }
      // A refusal that was told in heat may be told once more in a kinder way.
      const again = guard(applyRewrites(text, flags), context).flags.map(({ kind: found }) => found);
      expect(again.filter((found) => found !== 'negation' || kind === 'negation')).toEqual([]);
    },
  );

  it.each([
    ['我没空跟你耗，订单 20240518 就这样处理了', '20240518'],
    ['As I have already explained, order 5512 cannot be changed.', '5512'],
    ['You are being ridiculous about order 4471-22.', '4471-22'],
    ['I already told you the refund takes 5 days.', 'refund takes 5 days'],
    ['您没有填写手机号，所以发不了', '手机号'],
  ])('keeps the facts of "%s"', (text, fact) => {
    expect(applyRewrites(text, guard(text).flags)).toContain(fact);
  });

  it.each([
    [
      'I have checked with the depot and the parcel is on the van. You clearly cannot be bothered to read your own emails. It will be there by noon.',
      'I have checked with the depot and the parcel is on the van. It will be there by noon.',
    ],
    [
      'Your parcel left Leeds this morning and should be with you by Friday. Honestly, how hard is it to wait two days? I have put a note on it so that the driver rings first.',
      'Your parcel left Leeds this morning and should be with you by Friday. I have put a note on it so that the driver rings first.',
    ],
    ['New stock around the 20th. Use the time to learn waiting.', 'New stock around the 20th.'],
    ["All 6 pages. Don't send me half of it like last time and then wonder why nobody pays you.", 'All 6 pages.'],
  ])('one heated sentence in a longer reply is seen, and the rest stays: %s', (text, softened) => {
    const { flags } = guard(text);
    expect(flags).not.toEqual([]);
    expect(applyRewrites(text, flags).trim()).toBe(softened);
  });

  it('writes Traditional into Traditional drafts', () => {
    const [flag] = guard('我剛剛不是說過了嗎').flags;
    expect(flag?.rewrite).toBe('前面跟您說的情況沒有變。');
  });

  it('puts its own lines into the characters of Taiwan and Hong Kong', () => {
    expect(toTraditional('当时别家的凭证')).toBe('當時別家的憑證');
  });

  it.each([
    ['我完全理解您的感受', 'empty-empathy'],
    ['不知道', 'negation'],
  ])('has no sense of heat for what another check knows: "%s"', (text, kind) => {
    expect(guard(text).flags.map((flag) => flag.kind)).toEqual([kind]);
  });

  it('sees a jab that the tone of the whole hides, by the words that should go', () => {
    const text = 'cool story. still need the postcode';
    expect(applyRewrites(text, guard(text).flags)).toMatch(/^still need the postcode/i);
  });

  it('looks only for the kinds that are on', () => {
    const text = 'Take it or leave it. I guarantee it will arrive tomorrow.';
    expect(guard(text, [], { kinds: ['over-promise'] }).flags.map(({ kind }) => kind)).toEqual(['over-promise']);
    expect(guard(text, [], { kinds: [] }).flags).toEqual([]);
    const mixed = 'Take it or leave it. It ships on Monday. The number comes by mail. Even a child could do that.';
    expect(guard(mixed).flags.map(({ kind }) => kind)).toEqual(['sharp', 'belittling']);
    expect(guard(mixed, [], { kinds: ['sharp'] }).flags.map(({ kind }) => kind)).toEqual(['sharp']);
  });

  it('believes a rule against all that was learnt only where the draft does not read as calm', () => {
    expect(guard('The rule is the rule on this one, sorry. Liquids over 100 ml go in the hold.').flags).toEqual([]);
    expect(guard('The rule is the rule, stop asking. Liquids over 100 ml go in the hold.').flags).not.toEqual([]);
  });

  it('gives heat as the reason where a lighter fault stands beside it', () => {
    const [flag] = guard('Non-refundable means no refund. I am sick of writing that again.').flags;
    expect(flag?.kind).toBe('sharp');
  });

  it('leaves quoted mail and quotations alone', () => {
    expect(kindsIn('> Are you stupid?\nThanks for your message, I will look into it.')).toEqual([]);
    expect(kindsIn('顾客原话是“爱买不买”，我已登记。')).toEqual([]);
  });

  it('knows an open reply from a closed one', () => {
    const open = guard('您说得对，抱歉让您久等了，我可以帮您换新。').receptiveness;
    const closed = guard('不行，不能退，因为规定就是这样。').receptiveness;
    expect(open.score).toBeGreaterThan(0.6);
    expect(closed.score).toBeLessThan(0.4);
    expect(open.signs).toContain('acknowledge');
    expect(closed.signs).toContain('negation');
  });
});

const textsIn = (cases: readonly DraftCase[], neutral: typeof ZH_NEUTRAL): string[] => [
  ...cases.map(([, text]) => text),
  ...neutral.map(([text]) => text),
];
const joined = (texts: readonly string[]) =>
  fc
    .array(fc.oneof(fc.constantFrom(...texts), fc.constantFrom(' ', '\n', '，', '！！！', '?', '"', '“', '> ')), {
      maxLength: 6,
    })
    .map((parts) => parts.join(''));
const anyDraft = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 80 }),
  joined(textsIn(ZH_FAULTY, ZH_NEUTRAL)),
  joined(textsIn(EN_FAULTY, EN_NEUTRAL)),
);

describe('whatever is written', () => {
  it('nothing throws, flags lie inside and apart, and no rewrite is empty', () => {
    fc.assert(
      fc.property(anyDraft, fc.array(anyDraft, { maxLength: 2 }), (text, before) => {
        const { flags, receptiveness } = guard(text, before);
        let last = 0;
        for (const { start, end, cue, rewrite, kind } of flags) {
          expect(DRAFT_KINDS).toContain(kind);
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(cue.start).toBeGreaterThanOrEqual(start);
          expect(cue.end).toBeLessThanOrEqual(end);
          expect(rewrite.trim()).not.toBe('');
          last = end;
        }
        expect(receptiveness.score).toBeGreaterThanOrEqual(0);
        expect(receptiveness.score).toBeLessThanOrEqual(1);
      }),
      { numRuns: 300 },
    );
  });

  it('taking the rewrites comes to an end, with something left to send', () => {
    fc.assert(
      fc.property(anyDraft, (text) => {
        let draft = text;
        for (let round = 0; round < 8; round += 1) {
          const { flags } = guard(draft);
          if (flags.length === 0) return;
          draft = applyRewrites(draft, flags);
          expect(draft.trim()).not.toBe('');
        }
        expect(guard(draft).flags).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it.each([
    ['sentences', 'I already told you, whatever. 我已经说过了，随便你'],
    ['one sentence', 'take it or leave it, we sent it on Monday, 爱买不买，周一发的，'],
    ['white space', 'take it or leave it                                          '],
    ['marks', 'take it or leave it !!!!!!!!!!!!!!!!!!! ,,,,,,,,,,,,, ------------'],
    ['one run of white space', ' '],
    ['one run of dashes', '-'],
    ['one run of commas', ','],
    ['one word', 'a'],
  ])(
    'a megabyte of %s takes time in proportion to its length',
    (_, part) => {
      const time = (length: number): number => {
        const text = `take it or leave it${part.repeat(Math.ceil(length / part.length)).slice(0, length)}x`;
        const started = performance.now();
        guard(text);
        return performance.now() - started;
      };
      time(10_000);
      const small = Math.max(time(50_000), 20);
      expect(time(500_000)).toBeLessThan(small * 30);
    },
    120_000,
  );
});
