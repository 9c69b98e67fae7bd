import { describe, expect, it } from 'vitest';
import { factsOf } from '../../../../domain/conversation/facts';

describe('facts to hold on to', () => {
  it.each([
    ['订单 240871553 昨天就该到了，299元呢', ['240871553', '299元', '昨天']],
    ['My order #48213 cost $59.90 and should be here since last Friday', ['48213', '$59.90', 'last Friday']],
    ['運單號 SF1234567890 到底寄去哪', ['SF1234567890']],
  ])('are taken from “%s”', (text, expected) => {
    const found = factsOf([text]).map((fact) => fact.text);
    for (const fact of expected) expect(found).toContain(fact);
  });

  it.each(['你们到底管不管', 'I have asked three times now', '等了 20 分钟', 'version 3.1.4 crashed'])(
    'are not invented from “%s”',
    (text) => {
      expect(factsOf([text])).toEqual([]);
    },
  );

  it('names each fact once, the newest first, four at most', () => {
    const found = factsOf(['订单 11111111', '订单 22222222 订单 22222222', '33333333 44444444 55555555']);
    expect(found).toHaveLength(4);
    expect(found[0]?.text).toBe('33333333');
    expect(new Set(found.map((fact) => fact.text)).size).toBe(4);
  });
});
