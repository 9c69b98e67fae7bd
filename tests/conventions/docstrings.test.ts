import { describe, expect, it } from 'vitest';
import { type Source, sourcesIn } from './sources';

const CALLABLE = ['function', 'class'];
const ANYTHING = [...CALLABLE, 'const', 'let', 'interface', 'type', 'enum'];

/** Exports of some kinds whose line before is not the end of a docstring. */
function undocumented({ path, text }: Source, kinds: readonly string[]): string[] {
  const exported = new RegExp(`^export (?:abstract )?(?:async )?(?:${kinds.join('|')})\\*? (\\w+)`);
  const lines = text.split('\n');
  return lines.flatMap((line, index) => {
    const name = exported.exec(line)?.[1];
    return name === undefined || /\*\/\s*$/.test(lines[index - 1] ?? '') ? [] : [`${path}: ${name}`];
  });
}

describe('what others may call has a docstring', () => {
  it.each(['domain', 'storage', 'consoles', 'messaging'])('every function and class of %s', (folder) => {
    expect(sourcesIn(folder).flatMap((source) => undocumented(source, CALLABLE))).toEqual([]);
  });

  it('and in consoles, where the contract with other products stands, every export', () => {
    expect(sourcesIn('consoles').flatMap((source) => undocumented(source, ANYTHING))).toEqual([]);
  });
});

describe('the rule', () => {
  it.each([
    ['A', 'export const A = 1;'],
    ['b', 'export async function b() {}'],
    ['C', '// A remark is no docstring.\nexport type C = string;'],
    ['D', '/** Of something else. */\n\nexport abstract class D {}'],
  ])('catches %s in %j', (name, text) => {
    expect(undocumented({ path: 'a.ts', text }, ANYTHING)).toEqual([`a.ts: ${name}`]);
  });

  it.each([
    '/** One. */\nexport const A = 1;',
    '/**\n * Two.\n */\nexport interface A {}',
    'const a = 1;',
    "export { a } from './a';",
  ])('lets %j pass', (text) => {
    expect(undocumented({ path: 'a.ts', text }, ANYTHING)).toEqual([]);
  });
});
