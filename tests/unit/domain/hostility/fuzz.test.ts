import fc from 'fast-check';
import { expect, it } from 'vitest';
import { hostilityModel } from '../../../../assets/model/hostility-model';
import { createJudge } from '../../../../domain/hostility/judge';
import { KINDS, MOODS, RISKS, TARGETS } from '../../../../domain/hostility/verdict';

// A few hundred inputs with every test run, `npm run test:fuzz` for a hundred thousand.
const isLong = process.env.MODE === 'fuzz';
const judge = createJudge(hostilityModel);

const WORDS = [
  '你们就是骗子',
  '客服是废物',
  '傻逼',
  'you are an idiot',
  'fuck you',
  'f u c k',
  'd1e',
  '我要起诉',
  '谢谢',
];
const MARKS = [
  '"',
  '“',
  '”',
  '「',
  '>',
  '```',
  '\n',
  '\t',
  '@x',
  '#sucks',
  'https://a.b/c?d=idiot',
  'a',
  'A',
  '1',
  '！！',
];
const ODD = [
  '\ud800',
  '\udc00',
  '\u200b',
  '\u202e',
  '\u2066',
  '\ufeff',
  '\u0301',
  '😡',
  '👩‍👩‍👧‍👦',
  '🇨🇳',
  '\u0000',
  'ﷺ',
  'ı',
  'ẞ',
];
const PIECES = [...WORDS, ...MARKS, ...ODD];

const pieces = fc.array(fc.constantFrom(...PIECES), { maxLength: 25 }).map((parts) => parts.join(''));
const flood = fc.tuple(fc.constantFrom(...PIECES), fc.nat(600)).map(([piece, times]) => piece.repeat(times));
const nested = fc
  .tuple(fc.nat(80), pieces)
  .map(([deep, inner]) => '“'.repeat(deep) + '"'.repeat(deep) + inner + '”'.repeat(deep));
/** A line of a million code units. */
const huge = pieces.map((line) => (line || ' ').repeat(Math.ceil(1_000_000 / (line.length || 1))));

const anything = fc.oneof(
  { weight: 1500, arbitrary: fc.string({ unit: 'binary', maxLength: 200 }) },
  { weight: 1500, arbitrary: pieces },
  { weight: 500, arbitrary: nested },
  { weight: 300, arbitrary: flood },
  { weight: 1, arbitrary: huge },
);

it('answers anything without throwing, with scores that sum to 1 and cues inside the text', {
  timeout: isLong ? 3_600_000 : 60_000,
}, () => {
  fc.assert(
    fc.property(anything, (text) => {
      const verdict = judge({ text });
      const sum = verdict.score.reduce((a, b) => a + b, 0);
      const isSound = ({ start, end }: { start: number; end: number }): boolean =>
        start >= 0 && end > start && end <= text.length;
      if (Math.abs(sum - 1) > 1e-6 || Math.min(...verdict.score) < 0) expect(verdict.score).toBe('four shares of 1');
      if (!verdict.cues.every(isSound)) expect(verdict.cues).toBe(`inside ${text.length}`);
      expect(TARGETS).toContain(verdict.target);
      expect(MOODS).toContain(verdict.mood);
      for (const kind of verdict.kinds) expect(KINDS).toContain(kind);
      for (const risk of verdict.risks) expect(RISKS).toContain(risk);
    }),
    { numRuns: isLong ? 100_000 : 300 },
  );
});
