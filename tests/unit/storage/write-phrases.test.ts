import { describe, expect, it } from 'vitest';
import { writePack } from '../../../storage/phrase-files/pack';
import { readPhraseFile } from '../../../storage/phrase-files/read-phrase-file';
import { writeTable } from '../../../storage/phrase-files/write-table';
import { anOwnPhrase } from '../../builders/own-phrase';
import { inUtf8 } from '../../builders/phrase-files';

const read = (text: string, name = 'file.csv') => readPhraseFile(inUtf8(text), name);

describe('own phrases into a file and back', () => {
  const own = [
    anOwnPhrase({ id: 'own-a', text: '=1+1 不是公式', title: '公式', tags: ['急', '退款'], shortcut: 'gs' }),
    anOwnPhrase({ id: 'own-b', text: 'Two\nlines, "quoted"', folder: '', language: 'en' }),
    anOwnPhrase({ id: 'own-c', text: '包裹還沒到', language: 'zh-Hant', folder: '售後/物流' }),
  ];
  const kept = own.map(({ text, title, folder, shortcut, tags, language }) => ({
    text,
    title,
    folder,
    shortcut,
    tags,
    language,
  }));

  it('as a table', async () => {
    expect((await read(writeTable(own))).phrases.map(({ draft }) => draft)).toEqual(kept);
  });

  it.each(['=HYPERLINK("x")', '=HYPERLINK("x")\nand more', '@you\n\nsecond', '- one\n- two'])(
    'as a table in which no spreadsheet takes %j for a formula',
    async (text) => {
      const table = writeTable([anOwnPhrase({ text, title: '' })]);
      expect(table).toContain(`'${text.slice(0, 5)}`);
      expect((await read(table)).phrases.map(({ draft }) => draft.text)).toEqual([text]);
    },
  );

  it('as a pack, with its name, version and the names of its phrases', async () => {
    const file = await read(writePack(own, '双十一', '2.1'), 'pack.json');
    expect(file.phrases.map(({ draft }) => draft)).toEqual(kept);
    expect(file.pack).toEqual({ name: '双十一', version: '2.1' });
    expect(file.phrases.map(({ key }) => key)).toEqual(['own-a', 'own-b', 'own-c']);
  });
});
