import { describe, expect, it } from 'vitest';
import { tokensOf } from '../../../../../domain/draft/cuts/draft-tokens';
import { withWholeEnds } from '../../../../../domain/draft/cuts/whole-ends';

/** What stays of a draft whose cut words stand in angle brackets. */
function kept(marked: string): string {
  const text = marked.replace(/[‹›]/g, '');
  let isInside = false;
  const goes = [...marked].flatMap((sign) => {
    if (sign === '‹' || sign === '›') isInside = sign === '‹';
    return sign === '‹' || sign === '›' ? [] : [isInside];
  });
  return withWholeEnds(tokensOf(text).map((token) => ({ ...token, heat: 0, isCut: goes[token.start] === true })))
    .filter(({ isCut }) => !isCut)
    .map(({ start, end }) => text.slice(start, end))
    .join('');
}

describe('the end of a Chinese clause', () => {
  it.each([
    ['断了就重启光‹猫，这还用教？›', '断了就重启光猫'],
    ['断了就重启光‹猫啊，这还用教？›', '断了就重启光猫'],
    ['上面写着饭后‹服用›', '上面写着饭后服用'],
  ])('is put back where half a word would go: %s', (marked, whole) => {
    expect(kept(marked)).toBe(whole);
  });

  it.each([
    ['明天发货‹啊，急什么›', '明天发货'],
    ['明天发货‹，烦›', '明天发货'],
    ['明天发货‹你催也没用›', '明天发货'],
    ['‹别催，›明天发货', '明天发货'],
    ['密码4471‹自己›', '密码4471'],
  ])('goes where it is a particle, a clause of its own or more than two characters: %s', (marked, rest) => {
    expect(kept(marked)).toBe(rest);
  });
});
