import { describe, expect, it } from 'vitest';
import { csvFile, csvOf } from '../../../../components/history/csv';
import { csvRows } from '../../../../components/history/period';
import { en } from '../../../../locales/en';
import { aDay } from '../today/builders';

describe('the file', () => {
  it.each([
    ['a plain row', [['2026-11-20', 3]], '2026-11-20,3\r\n'],
    ['a comma and quotes', [['a,b', 'say "hi"']], '"a,b","say ""hi"""\r\n'],
    ['a line break', [['a\nb']], '"a\nb"\r\n'],
    ['large numbers without grouping', [[1_234_567]], '1234567\r\n'],
    ['nothing', [], ''],
  ])('writes %s', (_what, rows, expected) => {
    expect(csvOf(rows)).toBe(expected);
  });

  it('tells spreadsheets that it is UTF-8', async () => {
    const bytes = new Uint8Array(await csvFile('对话\r\n').arrayBuffer());
    expect(Array.from(bytes.subarray(0, 3))).toEqual([0xef, 0xbb, 0xbf]);
  });
});

describe('its rows', () => {
  const { messages: _form, ...head } = en.panel.history.csv;
  const words = { ...head, messages: ['Messages: calm', 'tense', 'hostile', 'abusive'] };

  it('are as wide as their head', () => {
    const rows = csvRows([{ from: '2026-11-20', counts: aDay() }], words);
    expect(new Set(rows.map((row) => row.length))).toEqual(new Set([14]));
  });

  it('hold every figure of the day in the order of the head', () => {
    const counts = aDay({
      conversations: 1,
      hostile: 2,
      abusive: 3,
      recovered: 4,
      messages: [5, 6, 7, 8],
      replies: 9,
      offers: 10,
      pauses: 11,
      pauseMs: 12_400,
      phraseUses: 13,
    });
    const [, row] = csvRows([{ from: '2026-11-20', counts }], words);
    expect(row).toEqual(['2026-11-20', 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13]);
  });
});
