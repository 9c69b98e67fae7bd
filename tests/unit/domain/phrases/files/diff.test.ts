import { describe, expect, it } from 'vitest';
import { diffPhrases, rowsOf } from '../../../../../domain/phrases/files/diff';
import { PhraseCollector, type PhraseFile, type RawPhrase } from '../../../../../domain/phrases/files/incoming';
import { anOwnPhrase } from '../../../../builders/own-phrase';

function aFile(raws: readonly RawPhrase[], pack?: PhraseFile['pack']): PhraseFile {
  const collector = new PhraseCollector();
  raws.forEach((raw, index) => collector.take(index + 1, raw));
  return collector.result(pack);
}

const PACK = { name: '双十一', version: '2' };
const words = (one: { readonly text: string }) => one.text;

describe('a file beside what is here', () => {
  const here = [
    anOwnPhrase({ id: 'own-1', text: '一样的', pack: '双十一', packKey: 'k1', folder: '' }),
    anOwnPhrase({ id: 'own-2', text: '旧的说法', pack: '双十一', packKey: 'k2', folder: '', starred: true, uses: 7 }),
    anOwnPhrase({ id: 'own-3', text: '不再有的', pack: '双十一', packKey: 'k3' }),
    anOwnPhrase({ id: 'own-4', text: '自己写的' }),
    anOwnPhrase({ id: 'own-5', text: '别的包', pack: '别的', packKey: 'k9' }),
  ];
  const file = aFile(
    [
      { key: 'k1', text: '一样的' },
      { key: 'k2', text: '新的说法' },
      { key: 'k4', text: '新来的' },
    ],
    PACK,
  );
  const diff = diffPhrases(file, here);

  it('tells new, changed, same and gone', () => {
    expect(diff.added.map(({ draft }) => words(draft))).toEqual(['新来的']);
    expect(diff.changed.map(({ here: before, incoming }) => [before.text, incoming.draft.text])).toEqual([
      ['旧的说法', '新的说法'],
    ]);
    expect(diff.same.map(words)).toEqual(['一样的']);
    expect(diff.gone.map(words)).toEqual(['不再有的']);
  });

  it('keeps star, count and age of what it changes, and where it came from', () => {
    const [added, changed] = rowsOf(diff, file.pack, 99, () => 'own-new');
    expect(added).toMatchObject({
      id: 'own-new',
      text: '新来的',
      pack: '双十一',
      packKey: 'k4',
      uses: 0,
      createdAt: 99,
    });
    expect(changed).toMatchObject({
      id: 'own-2',
      text: '新的说法',
      starred: true,
      uses: 7,
      createdAt: 1,
      changedAt: 99,
    });
  });

  it('has nothing to change once it is in', () => {
    const rows = rowsOf(diff, file.pack, 99, () => 'own-new');
    const after = [...here.filter(({ id }) => !rows.some((row) => row.id === id)), ...rows];
    const again = diffPhrases(file, after);
    expect([again.added, again.changed]).toEqual([[], []]);
    expect(again.same).toHaveLength(3);
  });
});

it('a pack that changes what the agent wrote does not make it its own', () => {
  const own = anOwnPhrase({ id: 'own-1', text: '我去催', folder: '售后', shortcut: 'cj' });
  const file = aFile([{ key: 'k1', text: '马上去催', folder: '售后', shortcut: 'cj' }], PACK);
  const [changed] = rowsOf(diffPhrases(file, [own]), file.pack, 99, () => 'own-new');
  expect(changed).toMatchObject({ id: 'own-1', text: '马上去催' });
  const later = aFile([{ key: 'k2', text: '别的话' }], PACK);
  expect(diffPhrases(later, changed ? [changed] : []).gone).toEqual([]);
});

describe('a table knows a phrase again', () => {
  const here = [anOwnPhrase({ id: 'own-1', text: '物流延误', folder: '售后', shortcut: 'wl', title: '催件' })];

  it.each([
    ['by its words, and keeps what the file does not say', { text: '物流延误' }, 'same'],
    ['by its shortcut in the same folder', { text: '物流延误，抱歉', folder: '售后', shortcut: 'wl' }, 'changed'],
    ['not by a shortcut in another folder', { text: '物流延误，抱歉', folder: '售前', shortcut: 'wl' }, 'added'],
    ['with another folder as changed', { text: '物流延误', folder: '物流' }, 'changed'],
  ] as const)('%s', (_how, raw, kind) => {
    const diff = diffPhrases(aFile([raw]), here);
    expect(diff[kind]).toHaveLength(1);
    expect(diff.gone).toEqual([]);
  });
});
