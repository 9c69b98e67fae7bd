import { describe, expect, it } from 'vitest';
import type { ActReading } from '../../../../domain/draft/act-reader';
import type { ClauseAct } from '../../../../domain/draft/clause-acts';
import { sentencesOf } from '../../../../domain/draft/sentences';
import { softenDraft } from '../../../../domain/draft/soften-draft';

/** Words name their act here: "told" says it was told, "heat" is heat; the rest is a fact. */
const NAMED: readonly (readonly [RegExp, ClauseAct])[] = [
  [/told|说过/, 'told'],
  [/heat pump/, 'keep'],
  [/be quick/i, 'quick'],
  [/maybe/, 'late'],
  [/third/i, 'third'],
  [/give|订单号/, 'give-info'],
  [/shop elsewhere|别家/i, 'elsewhere'],
  [/restart/i, 'please'],
  [/heat|吵/, 'drop'],
];

function actsOf(clause: string): ActReading[] {
  const act = NAMED.find(([words]) => words.test(clause))?.[1] ?? 'keep';
  const readings: ActReading[] = (['keep', 'drop', 'late', 'told'] as const).map((one) => ({ act: one, score: -3 }));
  return [{ act, score: /maybe|you saw/i.test(clause) ? -0.5 : 2 }, ...readings.filter((one) => one.act !== act)];
}

function soften(text: string, { hot = /heat|吵/, never = /scandal/ } = {}): string {
  const script = /\p{Script=Han}/u.test(text) ? 'zh' : 'en';
  const changes = softenDraft(text, sentencesOf(text), script, {
    actsOf,
    heatOf: (clause) => (hot.test(clause) ? 1 : -1),
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
    ['It ships Monday. Pure heat.', 'It ships Monday.'],
    ['What heat. It ships Monday, this is plain heat.', 'It ships Monday.'],
    ['The box came on Monday, which is heat. The label was torn.', 'The box came on Monday. The label was torn.'],
    ['周一发货，吵什么吵', '周一发货。'],
    ['吵什么吵！周一发货，单号是3321。', '周一发货，单号是3321。'],
  ])('keeps the facts and loses what is only heat: %s', (text, softened) => {
    expect(soften(text)).toBe(softened);
  });

  it.each([
    ['I told you so, heat. Heat!', 'What I told you earlier still stands.'],
    ['Go and shop elsewhere, what heat', 'If this does not suit you, I understand if you look elsewhere.'],
    ['嫌贵去别家，吵', '如果觉得不合适，您也可以看看别家。'],
  ])('says calmly what was said in heat: %s', (text, softened) => {
    expect(soften(text)).toBe(softened);
  });

  it('adds no filler beside what stays', () => {
    expect(soften('Be quick, heat.')).toBe('Please tell me the main point first.');
    expect(soften('It ships Monday. Be quick, heat.')).toBe('It ships Monday.');
  });

  it('says a line once', () => {
    expect(soften('I told you. I told you twice. Heat.')).toBe('What I told you earlier still stands.');
  });

  it('asks politely for what was ordered', () => {
    expect(soften('Just restart the router. Heat.')).toBe('Please restart the router.');
  });

  it('claims nothing on a guess', () => {
    expect(soften('The form came on Monday. That is maybe heat.')).toBe('The form came on Monday.');
  });

  it('leaves out a fact that keeps the draft heated, and what a rule forbids', () => {
    expect(soften('Parcels go out at six. You saw the scandal notice.')).toBe('Parcels go out at six.');
    expect(soften('Parcels go out at six, you saw it. Heat.', { hot: /heat|you saw it/i })).toBe(
      'Parcels go out at six.',
    );
  });

  it('keeps what is surely a fact even where it reads heated', () => {
    expect(soften('Heat. The heat pump is in box 3.', { hot: /heat/i })).toBe('The heat pump is in box 3.');
  });

  it('names who is responsible and what is needed, where the draft does', () => {
    expect(soften('The courier lost it, third. Heat.')).toBe(
      'This part is handled by the courier, so the answer has to come from there.',
    );
    expect(soften('没有订单号怎么查，give。吵。')).toBe('麻烦您把订单号发给我。');
  });

  it('parts what was told from the telling, which goes where it is told again', () => {
    expect(soften('I already told you the code expired on Sunday. Heat.')).toBe('The code expired on Sunday.');
  });

  it('says one line, the surest', () => {
    expect(soften('Third time I hear it. Shop elsewhere, heat.')).toMatch(/^[^.]+\.$/);
  });

  it('carries over the order numbers and links of what goes', () => {
    expect(soften('I told you about 48213-A, heat')).toBe('About 48213-A, what I told you earlier still stands.');
  });

  it('has nothing to offer where all of it is heat', () => {
    expect(soften('Heat, heat!')).toBe('[nothing]');
    expect(soften('Dear Ms Lee,\nHeat. Heat!')).toBe('Dear Ms Lee,\n[nothing]');
  });

  it('joins a condition to the request it is for, and drops one whose request goes', () => {
    expect(soften('If the lamp is red, just press the button. Heat.')).toBe(
      'If the lamp is red, please press the button.',
    );
    expect(soften('It ships Monday. If the lamp is red, what is this heat.')).toBe('It ships Monday.');
  });

  it('leaves a contrast beside its fact', () => {
    expect(soften('Obviously it leaves from pier 4, not from pier 14. Heat.')).toBe(
      'It leaves from pier 4, not from pier 14.',
    );
  });

  it('takes a title or an initial for no end of a sentence', () => {
    expect(soften('Mr. J. Brown has the key. Heat.')).toBe('Mr. J. Brown has the key.');
  });

  it('drops what is nothing by itself', () => {
    expect(soften('It is late in the month. Isn’t it? Heat.')).toBe('It is late in the month.');
  });
});
