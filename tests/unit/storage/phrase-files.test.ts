import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PhraseFile } from '../../../domain/phrases/files/incoming';
import { readPhraseFile } from '../../../storage/phrase-files/read-phrase-file';
import { aWorkbook, inGbk, inUtf8 } from '../../builders/phrase-files';

const drafts = (file: PhraseFile) => file.phrases.map(({ draft }) => draft);
const texts = (file: PhraseFile) => drafts(file).map(({ text }) => text);
const readText = (text: string, name = 'file.csv') => readPhraseFile(inUtf8(text), name);
const problemOf = (reading: Promise<unknown>) =>
  reading.then(
    () => 'none',
    (error: { problem?: string }) => error.problem,
  );

const QIANNIU = '分组,标题,内容,快捷编码\n售后,催件,"物流延误，我去催。\n稍等。",wlyw\n售前,欢迎,亲，在的,hy\n';

describe('a table of quick replies', () => {
  it.each([
    ['UTF-8', inUtf8(QIANNIU.replace('亲，在的', '"亲，在的"'))],
    ['UTF-8 with its mark', inUtf8(`\uFEFF${QIANNIU}`)],
    ['GBK', inGbk(QIANNIU)],
    [
      'UTF-16',
      new Uint8Array([
        0xff,
        0xfe,
        ...new Uint8Array(Uint16Array.from(`${QIANNIU}`, (sign) => sign.charCodeAt(0)).buffer),
      ]),
    ],
    [
      'tabs',
      inUtf8('分组\t标题\t内容\t快捷编码\n售后\t催件\t"物流延误，我去催。\n稍等。"\twlyw\n售前\t欢迎\t亲，在的\thy'),
    ],
  ])('comes in from %s', async (_how, bytes) => {
    const file = await readPhraseFile(bytes, '快捷短语.csv');
    expect(drafts(file)).toEqual([
      { text: '物流延误，我去催。\n稍等。', folder: '售后', title: '催件', shortcut: 'wlyw', tags: [] },
      { text: '亲，在的', folder: '售前', title: '欢迎', shortcut: 'hy', tags: [] },
    ]);
    expect(file.leftOut).toEqual([]);
  });

  it.each([
    ['columns in any order', '快捷编码,内容,分组\na,好的,售后', { text: '好的', shortcut: 'a', folder: '售后' }],
    ['two levels of groups', '一级分类,二级分类,话术内容\n售后,物流,好的', { text: '好的', folder: '售后/物流' }],
    ['Traditional names', '分組,標題,內容\n售後,催件,好的', { text: '好的', folder: '售後', title: '催件' }],
    [
      'English names',
      'Title,Message,Tags,Language\nHi,Hello there,"a; b",zh-TW',
      { text: 'Hello there', title: 'Hi', tags: ['a', 'b'], language: 'zh-Hant' },
    ],
    ['names below a heading', '某某店铺快捷短语,,\n,,\n分组,内容,\n售后,好的,', { text: '好的', folder: '售后' }],
    ['a column nobody knows', '序号,内容,修改人\n1,好的,小王', { text: '好的', title: '' }],
    ['names with blanks and stars', ' * 内容 （必填）,分组\n好的,售后', { text: '好的', folder: '售后' }],
  ])('may have %s', async (_what, text, draft) => {
    expect(drafts(await readText(text))).toEqual([expect.objectContaining(draft)]);
  });

  it('of one column needs no name', async () => {
    expect(texts(await readText('您好\n请稍等\n'))).toEqual(['您好', '请稍等']);
  });

  it('lists what does not come in, by row and reason, and takes the rest', async () => {
    const file = await readText(`内容,标题\n好的,a\n,b\n好的,c\n${'长'.repeat(4_001)},d\n再见,e\n`);
    expect(texts(file)).toEqual(['好的', '再见']);
    expect(file.leftOut.map(({ row, reason }) => [row, reason])).toEqual([
      [3, 'no-text'],
      [4, 'repeated'],
      [5, 'too-long'],
    ]);
  });

  it('of 5,000 rows in GBK comes in whole', async () => {
    const rows = Array.from(
      { length: 5_000 },
      (_, index) => `售后,标题${index},第${index}条：物流延误，我去催。,wl${index}`,
    );
    const file = await readPhraseFile(inGbk(`分组,标题,内容,快捷编码\r\n${rows.join('\r\n')}`), 'a.csv');
    expect(file.phrases).toHaveLength(5_000);
    expect(file.leftOut).toEqual([]);
    expect(file.phrases[4_999]?.draft).toMatchObject({ text: '第4999条：物流延误，我去催。', shortcut: 'wl4999' });
  });

  it('comes in from XLSX the same', async () => {
    const file = await readPhraseFile(
      aWorkbook([
        ['标题', '内容'],
        ['催件', '物流 <延误> & 我去催'],
        ['', ''],
      ]),
      'a.xlsx',
    );
    expect(drafts(file)).toEqual([expect.objectContaining({ title: '催件', text: '物流 <延误> & 我去催' })]);
  });

  it('takes markup and formulas as the words they are', async () => {
    const words = '<script>alert(1)</script><img src=x onerror=alert(2)>';
    const file = await readText(`内容\n"${words}"\n"=cmd|' /C calc'!A0"\n"'=1+1"`);
    expect(texts(file)).toEqual([words, "=cmd|' /C calc'!A0", '=1+1']);
  });
});

describe('espanso', () => {
  it('matches come in with trigger, label and terms; variables become gaps and are told', async () => {
    const file = await readText(
      [
        'matches:',
        '  - trigger: ":sorry"',
        '    label: Apology',
        '    search_terms: [sorry, delay]',
        '    replace: |',
        '      Sorry, {{customer}}.',
        '      I am on it.$|$',
        '    vars:',
        '      - { name: customer, type: echo }',
        '  - triggers: [":a", ":b"]',
        '    replace: "Two"',
        '  - trigger: ":f"',
        '    form: "Order [[order]] is late."',
        '  - regex: ":x\\\\d"',
        '    replace: "no"',
        '  - trigger: ":pic"',
        '    image_path: /home/me/a.png',
        '  - just words',
        '  - trigger: ":h"',
        '    html: "<p>Dear <b>friend</b></p><script>x()</script>"',
      ].join('\n'),
      'base.yml',
    );
    expect(drafts(file)).toEqual([
      expect.objectContaining({
        text: 'Sorry, {customer}.\nI am on it.',
        shortcut: ':sorry',
        title: 'Apology',
        tags: ['sorry', 'delay'],
      }),
      expect.objectContaining({ text: 'Two', shortcut: ':a' }),
      expect.objectContaining({ text: 'Order {order} is late.' }),
      expect.objectContaining({ text: 'Dear friend', shortcut: ':h' }),
    ]);
    expect(file.leftOut.map(({ row, reason }) => [row, reason])).toEqual([
      [4, 'pattern'],
      [5, 'picture'],
      [6, 'not-a-phrase'],
    ]);
    expect(file.notes).toEqual([
      { row: 1, reason: 'vars', detail: 'customer' },
      { row: 7, reason: 'formatting', detail: '' },
    ]);
  });

  it('a bomb of references is refused at once', async () => {
    const levels = Array.from(
      { length: 12 },
      (_, level) => `l${level + 1}: &l${level + 1} [${Array.from({ length: 10 }, () => `*l${level}`).join(', ')}]`,
    );
    const bomb = ['l0: &l0 [lol, lol]', ...levels, 'matches: *l12'].join('\n');
    const began = performance.now();
    expect(await problemOf(readText(bomb, 'bomb.yml'))).toBe('unsafe');
    expect(performance.now() - began).toBeLessThan(5_000);
  });

  it.each([
    ['broken', 'matches:\n  - trigger: "unclosed\n'],
    ['not-known', 'name: something else\nlist: [1, 2]\n'],
    ['empty', 'matches: []\n'],
  ])('is told to be %s', async (problem, text) => {
    expect(await problemOf(readText(text, 'a.yaml'))).toBe(problem);
  });
});

describe('lists from other tools', () => {
  it('Zendesk macros: the reply as plain words, the folder from the name, other actions told', async () => {
    const macros = [
      {
        title: 'Parcels::Late',
        active: true,
        actions: [
          { field: 'comment_value', value: ['channel:all', 'Sorry, {{ticket.requester.first_name}}.'] },
          { field: 'status', value: 'pending' },
        ],
      },
      {
        title: 'Rich',
        actions: [
          {
            field: 'comment_value_html',
            value: '<p>One</p><ul><li>two</li></ul><img src=x onerror=alert(1)>&nbsp;&lt;3',
          },
        ],
      },
      { title: 'Old', active: false, actions: [{ field: 'comment_value', value: 'x' }] },
      { title: 'Close', actions: [{ field: 'status', value: 'solved' }] },
      { nothing: true },
    ];
    const file = await readText(JSON.stringify({ macros, next_page: null }), 'macros.json');
    expect(drafts(file)).toEqual([
      expect.objectContaining({ folder: 'Parcels', title: 'Late', text: 'Sorry, {customer}.' }),
      expect.objectContaining({ folder: '', title: 'Rich', text: 'One\n- two\n\n<3' }),
    ]);
    expect(file.leftOut.map(({ reason }) => reason)).toEqual(['inactive', 'no-comment', 'not-a-phrase']);
    expect(file.notes.map(({ row, reason, detail }) => [row, reason, detail])).toEqual([
      [1, 'actions', 'status'],
      [2, 'formatting', ''],
    ]);
  });

  it('Text Blaze folders: commands become gaps or nothing', async () => {
    const folders = [
      {
        name: 'Replies',
        snippets: [
          {
            name: 'Hi',
            shortcut: '/hi',
            text: 'Hello {formtext: default=you; name=customer},{cursor} it is {time: YYYY}.',
          },
          { name: 'Rich', shortcut: '/r', type: 'html', content: '<div>Dear <i>you</i></div>' },
        ],
      },
    ];
    const file = await readText(JSON.stringify({ version: 9, folders }), 'blaze.json');
    expect(drafts(file)).toEqual([
      expect.objectContaining({
        folder: 'Replies',
        title: 'Hi',
        shortcut: '/hi',
        text: 'Hello {customer}, it is {time}.',
      }),
      expect.objectContaining({ text: 'Dear you' }),
    ]);
    expect(file.notes.map(({ reason }) => reason)).toEqual(['vars', 'formatting']);
  });

  it('a plain list of objects is a table', async () => {
    const list = [{ short_code: 'hi', content: 'Hello' }, { short_code: 'bye', content: 'Goodbye', tags: ['end'] }, 7];
    const file = await readText(JSON.stringify(list), 'canned.json');
    expect(drafts(file)).toEqual([
      expect.objectContaining({ shortcut: 'hi', text: 'Hello' }),
      expect.objectContaining({ shortcut: 'bye', text: 'Goodbye', tags: ['end'] }),
    ]);
  });
});

describe('a file that cannot be read says why', () => {
  const packed = aWorkbook([['内容'], ['好的']]);
  it.each([
    ['empty', new Uint8Array(), 'a.csv'],
    ['empty', inUtf8(' \n \n'), 'a.csv'],
    ['empty', inUtf8('内容,标题\n'), 'a.csv'],
    ['too-large', new Uint8Array(10 * 1024 * 1024 + 1), 'a.csv'],
    ['old-excel', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]), 'a.xls'],
    ['broken-excel', packed.slice(0, packed.length / 2), 'a.xlsx'],
    ['broken-excel', inUtf8('words'), 'a.xlsx'],
    ['broken-excel', aWorkbook([]).slice(0, 4), 'a.zip'],
    ['no-words', inUtf8('甲,乙\n1,2\n'), 'a.csv'],
    ['not-known', inUtf8('<html><table><tr><td>内容</td></tr></table></html>'), 'a.xls'],
    ['not-known', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0]), 'a.png'],
    ['not-known', inUtf8('{"what":"ever"}'), 'a.json'],
    ['broken', inUtf8('{"format":"evenkeel-phrases","formatV'), 'a.json'],
    [
      'broken',
      inUtf8('{"format":"evenkeel-phrases","formatVersion":1,"name":"","version":"1","phrases":[]}'),
      'a.json',
    ],
    [
      'newer-version',
      inUtf8('{"format":"evenkeel-phrases","formatVersion":2,"name":"a","version":"1","phrases":[]}'),
      'a.json',
    ],
    ['too-many', inUtf8(`内容\n${Array.from({ length: 20_001 }, (_, index) => `行${index}`).join('\n')}`), 'a.csv'],
  ])('%s', async (problem, bytes, name) => {
    expect(await problemOf(readPhraseFile(bytes, name))).toBe(problem);
  });

  it('unsafe, when a workbook unfolds to far more than it is', async () => {
    const bomb = aWorkbook([['内容'], ['好的']], { 'xl/media/a.bin': new Uint8Array(101 * 1024 * 1024) });
    expect(bomb.length).toBeLessThan(200_000);
    expect(await problemOf(readPhraseFile(bomb, 'a.xlsx'))).toBe('unsafe');
  });

  it('and nothing that is fed to it breaks it in another way', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ maxLength: 300 }),
        fc.constantFrom('a.csv', 'a.yml', 'a.json', 'a.xlsx'),
        async (bytes, name) => {
          expect(await problemOf(readPhraseFile(new Uint8Array(bytes), name))).toEqual(expect.any(String));
        },
      ),
    );
  });
});
