import { readdirSync, readFileSync } from 'node:fs';

/** A file of the project and what stands in it. */
export interface Source {
  /** From the project's root. */
  readonly path: string;
  readonly text: string;
}

/** All TypeScript of some folders. */
export function sourcesIn(...folders: readonly string[]): Source[] {
  return folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name) && !name.endsWith('.d.ts'))
      .sort()
      .map((name) => ({ path: `${folder}/${name}`, text: readFileSync(`${folder}/${name}`, 'utf8') })),
  );
}

/** The text without its comments; strings stay. */
export function withoutComments(text: string): string {
  const stringOrComment =
    /("(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'|`(?:\\.|[^`\\])*`)|\/\*[\s\S]*?\*\/|(^|[^:\\])\/\/[^\n]*/gm;
  return text.replace(stringOrComment, (_, string: string | undefined, before: string | undefined) =>
    string === undefined ? (before ?? '') : string,
  );
}
