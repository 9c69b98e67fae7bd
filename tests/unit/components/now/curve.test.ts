import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { curveOf, pathOf, placeOf } from '../../../../components/now/curve';
import type { Severity } from '../../../../domain/hostility/verdict';
import { aMessage } from './builders';

const severity = fc.constantFrom<Severity>(0, 1, 2, 3);

describe('the tension curve', () => {
  it('goes from the oldest customer message to the newest and leaves the agent out', () => {
    const points = curveOf([
      aMessage({ fingerprint: 'c', severity: 0 }),
      aMessage({ fingerprint: 'b', speaker: 'agent' }),
      aMessage({ fingerprint: 'a', severity: 2 }),
    ]);
    expect(points.map((point) => point.fingerprint)).toEqual(['a', 'c']);
    expect(points[0]?.tension).toBe(2);
    expect(points[1]?.tension).toBeLessThan(2);
  });

  it('follows the agent’s correction, not the verdict', () => {
    expect(curveOf([aMessage({ severity: 3, correction: 0 })])[0]).toMatchObject({ severity: 0, tension: 0 });
  });

  it('stays inside its box whatever was said', () => {
    fc.assert(
      fc.property(fc.array(severity, { minLength: 1, maxLength: 40 }), (severities) => {
        const points = curveOf(severities.map((value) => aMessage({ severity: value })));
        for (const [index, point] of points.entries()) {
          const { x, y } = placeOf(index, points.length, point.tension);
          expect(x >= 0 && x <= 100 && y >= 0 && y <= 100).toBe(true);
        }
        expect(pathOf(points)).not.toContain('NaN');
      }),
    );
  });
});
