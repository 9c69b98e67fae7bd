import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { constantOf, newFiles, withConsole } from '../../../tools/new-console/files';

const registry = readFileSync('consoles/registry.ts', 'utf8');

describe('a new console', () => {
  it.each([
    ['crisp', 'crisp'],
    ['live-helper-chat', 'liveHelperChat'],
    ['request-tracker-6', 'requestTracker6'],
  ])('%s is exported as %s', (id, constant) => {
    expect(constantOf(id)).toBe(constant);
    expect(newFiles(id, '2026-11-22')[0]?.text).toContain(`export const ${constant} = defineConsole({\n  id: '${id}',`);
  });

  it('gets a spec and a page, and says when it was begun', () => {
    const files = newFiles('crisp', '2026-11-22');
    expect(files.map(({ path }) => path)).toEqual(['consoles/crisp/spec.ts', 'tests/pages/crisp/page.ts']);
    expect(files[0]?.text).toContain("checkedOn: '2026-11-22'");
  });

  it('is imported where the alphabet puts it and stands before the sample desks', () => {
    const grown = withConsole(registry, 'zz-desk');
    const imports = grown.match(/from '\.\/[\w-]+\/spec'/g) ?? [];
    expect(imports).toEqual([...imports].sort());
    expect(imports).toContain("from './zz-desk/spec'");
    expect(grown).toMatch(/ {2}zzDesk,\n {2}sampleShop,/);
    expect(withConsole(grown, 'aa-desk')).toMatch(/ {2}zzDesk,\n {2}aaDesk,\n {2}sampleShop,/);
  });

  it('is not put into a registry of another form', () => {
    expect(() => withConsole('export const KNOWN = [];', 'crisp')).toThrow('another form');
  });
});
