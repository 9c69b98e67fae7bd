import { describe, expect, it } from 'vitest';
import { ALL_RULES } from '../../../../domain/hostility/lexicons/all-rules';
import { AIM_RULES } from '../../../../domain/hostility/lexicons/aims';
import { MOOD_RULES } from '../../../../domain/hostility/lexicons/moods';
import { RISK_RULES } from '../../../../domain/hostility/lexicons/risks';
import { createReader } from '../../../../domain/hostility/read-message';
import { RULE_CASES } from './rule-cases';

describe('the cue rules', () => {
  it('all have cases of both kinds, and no case is left without its rule', () => {
    expect(Object.keys(RULE_CASES).sort()).toEqual(ALL_RULES.map(({ id }) => id).sort());
    for (const { fires, spares } of Object.values(RULE_CASES)) {
      expect(fires.length).toBeGreaterThan(0);
      expect(spares.length).toBeGreaterThan(0);
    }
  });

  it('have ids that occur once', () => {
    const ids = [...ALL_RULES, ...AIM_RULES, ...MOOD_RULES, ...RISK_RULES].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  const read = createReader();
  const firing = (text: string): string[] => read(text).cues.map(({ rule }) => rule.id);

  const cases = Object.entries(RULE_CASES);
  const fires = cases.flatMap(([id, { fires: texts }]) => texts.map((text) => [id, text] as const));
  const spares = cases.flatMap(([id, { spares: texts }]) => texts.map((text) => [id, text] as const));

  it.each(fires)('%s finds a cue in "%s"', (id, text) => {
    expect(firing(text)).toContain(id);
  });

  it.each(spares)('%s leaves "%s" alone', (id, text) => {
    expect(firing(text)).not.toContain(id);
  });
});
