import { foldForSearch } from '../search/reading';
import { tagsIn } from '../own/own-phrase';
import type { PhraseLanguage } from '../phrase';
import type { PhraseCollector } from './incoming';

type Column = 'text' | 'title' | 'shortcut' | 'folder' | 'subfolder' | 'tags' | 'language';

/** What consoles and tools call their columns, folded: lower case, Simplified, without blanks. */
const NAMES: Readonly<Record<Column, string>> = {
  text:
    '内容 话术 话术内容 短语内容 快捷短语 快捷短语内容 快捷回复 快捷回复内容 回复内容 回复 正文 文本 文字 消息内容 答案 常用语 常用语内容 ' +
    'content text message reply body replace response phrase snippet answer',
  title: '标题 名称 主题 短语标题 快捷短语标题 话术标题 问题 title name subject label question',
  shortcut:
    '快捷编码 编码 短语编码 快捷码 快捷代码 代码 快捷键 快捷指令 快捷词 简码 ' +
    'shortcut shortcode short_code code trigger abbreviation key',
  folder:
    '分组 组 组名 分组名 分组名称 分类 分类名称 类别 类目 文件夹 一级分组 一级分类 group groupname folder category',
  subfolder: '二级分组 二级分类 子分组 子分类 subgroup subfolder subcategory',
  tags: '标签 关键词 关键字 tags tag labels keywords searchterms',
  language: '语言 语种 language lang locale',
};

const COLUMN_OF = new Map(
  Object.entries(NAMES).flatMap(([column, names]) => names.split(' ').map((name) => [name, column as Column])),
);

/** Titles and notes that exports put above their heads. */
const LOOK_FOR_HEAD = 10;

function columnOf(cell: string): Column | undefined {
  const name = foldForSearch(cell).replaceAll(/\([^)]*\)/gu, '');
  return COLUMN_OF.get(name.replaceAll(/[\s*:]/gu, ''));
}

/**
 * Reads a table whose columns stand in any order below their names; a single column needs none.
 * @param rows cells as text; the first row is row 1
 * @returns false when no column holds the words
 */
export function readTable(rows: readonly (readonly string[])[], collector: PhraseCollector): boolean {
  const filled = rows.findIndex((row) => row.some(isFilled));
  const head = rows.slice(0, filled + LOOK_FOR_HEAD).findIndex((row) => row.some((cell) => columnOf(cell) === 'text'));
  const isBare = head < 0 && rows.every((row) => row.filter(isFilled).length <= 1);
  if (head < 0 && !isBare) return false;
  const columns = isBare ? ['text' as const] : (rows[head] ?? []).map(columnOf);
  rows.slice(head + 1).forEach((row, index) => {
    const cells = isBare ? row.filter(isFilled) : row;
    if (cells.some(isFilled)) takeRow(head + index + 2, cells, columns, collector);
  });
  return true;
}

function isFilled(cell: string): boolean {
  return cell.trim() !== '';
}

function takeRow(
  row: number,
  cells: readonly string[],
  columns: readonly (Column | undefined)[],
  collector: PhraseCollector,
): void {
  // The first column of a name counts; exports repeat some.
  const of = (column: Column) => plainCell(cells[columns.indexOf(column)] ?? '');
  collector.take(row, {
    text: of('text'),
    title: of('title'),
    shortcut: of('shortcut'),
    folder: [of('folder'), of('subfolder')].filter(isFilled).join('/'),
    tags: tagsIn(of('tags')),
    language: languageNamed(of('language')),
  });
}

/** Without the sign that keeps spreadsheets from taking words for a formula. */
function plainCell(cell: string): string {
  return cell.replace(/^'(?=[=+\-@\t\r])/u, '');
}

function languageNamed(cell: string): PhraseLanguage | undefined {
  const tag = cell.trim().toLowerCase().replaceAll('_', '-');
  if (/^(?:zh-(?:hant|tw|hk|mo)|繁)/u.test(tag)) return 'zh-Hant';
  if (/^(?:zh|中|简)/u.test(tag)) return 'zh';
  return /^(?:en|英)/u.test(tag) ? 'en' : undefined;
}
