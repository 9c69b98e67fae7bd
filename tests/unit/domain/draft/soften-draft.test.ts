import { describe, expect, it } from 'vitest';
import type { ActReading } from '../../../../domain/draft/act-reader';
import type { ClauseAct } from '../../../../domain/draft/clause-acts';
import { tokensOf } from '../../../../domain/draft/cuts/draft-tokens';
import { sentencesOf } from '../../../../domain/draft/sentences';
import { softenDraft } from '../../../../domain/draft/soften-draft';

/** Words name their act here: "told" says it was told; the rest is a fact. */
const NAMED: readonly (readonly [RegExp, ClauseAct])[] = [
  [/told|说过/, 'told'],
  [/third/i, 'third'],
  [/shop elsewhere|别家/i, 'elsewhere'],
  [/records say/, 'records'],
];

function actsOf(clause: string): ActReading[] {
  const act = NAMED.find(([words]) => words.test(clause))?.[1] ?? 'keep';
  return [
    { act, score: 2 },
    { act: 'drop', score: -3 },
  ];
}

interface Options {
  /** Words that go even with no zeal at all, and with much. */
  readonly cut?: RegExp;
  readonly eagerly?: RegExp;
  /** Zeal with which they go, otherwise 1. */
  readonly from?: number;
  /** Words that go with the others though little speaks for it. */
  readonly lukewarm?: RegExp;
  readonly hot?: RegExp;
  readonly never?: RegExp;
}

/** Drafts whose heat stands in angle brackets: ‹like this›. */
function soften(marked: string, options: Options = {}): string {
  const { cut, eagerly, lukewarm, hot = /heat/, never = /scandal/ } = options;
  const text = marked.replace(/[‹›]/g, '');
  const isInside = (at: number): boolean => {
    let place = 0;
    let isIn = false;
    for (const sign of marked) {
      if (sign === '‹') isIn = true;
      else if (sign === '›') isIn = false;
      else {
        if (place === at) return isIn;
        place += 1;
      }
    }
    return false;
  };
  const script = /\p{Script=Han}/u.test(text) ? 'zh' : 'en';
  const changes = softenDraft(text, sentencesOf(text), script, {
    actsOf,
    isCalm: () => false,
    cutsOf: (draft, zeal) =>
      tokensOf(draft).map((token) => {
        const words = draft.slice(token.start, token.end);
        const isCut =
          isInside(token.start) ||
          cut?.test(words) === true ||
          (zeal >= (options.from ?? 1) && eagerly?.test(words) === true);
        return { ...token, isCut, heat: isCut && lukewarm?.test(words) !== true ? 1 : -1 };
      }),
    isHeated: (draft) => hot.test(draft),
    mayStay: (words) => !never.test(words),
  });
  return changes.reduceRight(
    (left, { start, end, rewrite }) => left.slice(0, start) + (rewrite || '[nothing]') + left.slice(end),
    text,
  );
}

describe('a heated draft', () => {
  it.each([
    ['It ships Monday. ‹Pure nonsense.›', 'It ships Monday.'],
    ['‹What a fuss.› It ships Monday‹, as everybody knows›.', 'It ships Monday.'],
    [
      'because that is your daily limit‹ sweetheart›. ‹Limits are for people like you.›',
      'because that is your daily limit.',
    ],
    [
      '‹Lol well› the code is for Alabama‹, anyone could have told you›. No refund.',
      'The code is for Alabama. No refund.',
    ],
    ['周一发货‹，吵什么吵›', '周一发货。'],
    ['‹吵什么吵！›周一发货，单号是3321。', '周一发货，单号是3321。'],
    ['地址改不了‹，您闹也没用›，已经出库', '地址改不了，已经出库'],
  ])('loses what is only heat and keeps the rest in its words: %s', (text, softened) => {
    expect(soften(text)).toBe(softened);
  });

  it.each([
    ['The lid ‹, of course, as always,› goes on top.', 'The lid, goes on top.', /lid,? goes/],
    ['Third driver: $45‹, wow›. Monthly: no.', 'Third driver: $45. Monthly: no.', /\$45\. Monthly/],
  ])('mends marks where a cut brings them together: %s', (text, _, softened) => {
    expect(soften(text)).toMatch(softened);
  });

  it.each([
    ['‹I told you so, what a fuss. Really!›', 'What I told you earlier still stands.'],
    ['‹Go and shop elsewhere, mate›', 'If this does not suit you, I understand if you look elsewhere.'],
    ['‹嫌贵去别家，吵›', '如果觉得不合适，您也可以看看别家。'],
  ])('says in one calm line what was meant, where none of its words stay: %s', (text, softened) => {
    expect(soften(text)).toBe(softened);
  });

  it('names who is responsible, where the draft does', () => {
    expect(soften('‹The courier lost it, third. Go away.›')).toBe(
      'This part is handled by the courier, so the answer has to come from there.',
    );
  });

  it('adds no line beside what stays', () => {
    expect(soften('It ships Monday. ‹I told you so.›')).toBe('It ships Monday.');
  });

  it('cuts more while it stays heated, and less rather than all', () => {
    expect(soften('It ships Monday. You love heat. ‹Really.›', { eagerly: /^(?:You|love|heat)$/ })).toBe(
      'It ships Monday.',
    );
    expect(soften('You love heat. ‹Really.›', { eagerly: /./ })).toBe('You love heat.');
  });

  it('changes something, however much zeal it takes', () => {
    expect(soften('It ships Monday. You know that.', { eagerly: /^(?:You|know|that|\.)$/, from: 4 })).toBe(
      'It ships Monday.',
    );
  });

  it('keeps what is likeliest a fact where all else would be plain words for heat', () => {
    expect(
      soften('‹Take it or leave it.› It ships on Monday.', { eagerly: /^(?:It|ships|on|Monday|\.)$/, from: -0.5 }),
    ).toMatch(/It ships on Monday\.$/);
  });

  it('keeps the clauses that little speaks against, where all would go', () => {
    const lukewarm = /^(?:The|lift|is|out|until|Monday|take|the|stairs|,|\.)$/;
    expect(soften('‹Listen, sweetheart. The lift is out until Monday, take the stairs.›', { lukewarm })).toBe(
      'The lift is out until Monday, take the stairs.',
    );
  });

  it('leaves out what a rule forbids', () => {
    expect(soften('Parcels go out at six. You saw the scandal notice.')).toBe('Parcels go out at six.');
  });

  it.each([
    ['‹I am not your mother,› but pack the pills in your bag.', 'Pack the pills in your bag.'],
    ['‹Trust me› that the cap is 900.', 'The cap is 900.'],
    ['‹您一直强调别家可以，›但我们没有写过可以。', '我们没有写过可以。'],
  ])('begins anew where what went before is gone: %s', (text, softened) => {
    expect(soften(text)).toBe(softened);
  });

  it('takes a year for no order number', () => {
    expect(soften('‹As you would know since 2021,› it ships Monday.')).toBe('It ships Monday.');
  });

  it.each([
    ['‹Look, genius,› it ships Monday!', 'It ships Monday.'],
    ['Booking ref?? ‹I asked twice.›', 'Booking ref?'],
    ['No!! We cannot. ‹How many more times.›', 'No. We cannot.'],
    ['You enter the 6 digits 🙄 ‹Sweetie.›', 'You enter the 6 digits.'],
    ['The voucher expired 😑 ‹Calm.›', 'The voucher expired.'],
    ['货发了。。。‹真烦。›', '货发了。'],
  ])('neither shouts nor smirks: %s', (text, softened) => {
    expect(soften(text)).toBe(softened);
  });

  it('carries over the order numbers and links of what goes', () => {
    expect(soften('‹I told you about 48213-A, mate›')).toBe('About 48213-A, what I told you earlier still stands.');
  });

  it('has nothing to offer where all of it is heat', () => {
    expect(soften('‹The records say you lie!›')).toBe('[nothing]');
    expect(soften('‹Well, well!›')).toBe('[nothing]');
    expect(soften('Dear Ms Lee,\n‹Well. Well!›')).toBe('Dear Ms Lee,\n[nothing]');
    expect(soften('‹You must be new here,› wake.')).toBe('[nothing]');
    expect(soften('‹您不会真以为是新品吧，›醒醒。')).toBe('[nothing]');
  });

  it.each([
    ['It is late in the month. ‹Isn’t› it? ‹Really.›', 'It is late in the month.'],
    ['正反面各一张，传‹了再来找我，烦›', '正反面各一张。'],
    ['不能‹，说多少遍了›。周日晚上12点截止', '不能。周日晚上12点截止'],
  ])('drops what is nothing by itself, not an answer: %s', (text, softened) => {
    expect(soften(text)).toBe(softened);
  });

  it.each(['周一发货，😊，‹真烦›单号3321', '😊 It ships Monday. ‹Really.›', '“周一发货”～‹，真是的›'])(
    'keeps what is no clause: %s',
    (text) => {
      expect(soften(text)).toContain(/😊|”/u.exec(text)?.[0] ?? '');
    },
  );

  it('takes a greeting with an answer in it for an answer', () => {
    expect(soften('您好，报价单已发到您的邮箱。‹看完再来问。›')).toBe('您好，报价单已发到您的邮箱。');
  });

  it('takes a title or an initial for no end of a sentence', () => {
    expect(soften('Mr. J. Brown has the key. ‹Really.›')).toBe('Mr. J. Brown has the key.');
    expect(sentencesOf('See order no. 20098 and ref. 7.')).toHaveLength(1);
  });
});
