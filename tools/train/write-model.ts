import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

const MODELS = join(import.meta.dirname, '..', '..', 'assets', 'model');

/** A model as the module that exports it. */
export interface WrittenModel {
  /** `hostility`: of `hostility-model.ts`. */
  readonly name: string;
  /** Name of the export. */
  readonly constant: string;
  readonly type: string;
  /** Module of the type, seen from the file. */
  readonly from: string;
  /** Command that makes it. */
  readonly command: string;
  /** What the export is, for its docstring. */
  readonly about: string;
  readonly model: object;
}

/** Writes a model into `assets/model`. @returns the file */
export function writeModel({ name, constant, type, from, command, about, model }: WrittenModel): string {
  const file = join(MODELS, `${name}-model.ts`);
  const literal = JSON.stringify(model, null, 2)
    .replaceAll('\\', '\\\\')
    .replaceAll('"', "'")
    .replaceAll(/'(\w+)':/g, '$1:');
  writeFileSync(
    file,
    `// Written by \`npm run ${command}\`; see MODEL-CARD.md. Do not edit.
import type { ${type} } from '${from}';

/** ${about} */
export const ${constant}: ${type} = ${literal};
`,
  );
  return file;
}
