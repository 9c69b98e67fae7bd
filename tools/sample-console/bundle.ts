import { fileURLToPath } from 'node:url';
import { build, type Rolldown } from 'vite';

const WEB = fileURLToPath(new URL('./web/', import.meta.url));

/** A built file by its address, e.g. `/shop/index.html`. */
export type Bundle = ReadonlyMap<string, string | Uint8Array>;

/** Builds the front end into memory: several servers may start at once, and nothing is left behind. */
export async function buildFrontEnd(): Promise<Bundle> {
  const result = await build({
    root: WEB,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    build: {
      write: false,
      target: 'es2023',
      modulePreload: { polyfill: false },
      rolldownOptions: {
        input: [`${WEB}index.html`, `${WEB}shop/index.html`, `${WEB}tickets/index.html`],
      },
    },
  });
  const outputs = (Array.isArray(result) ? result : [result]) as Rolldown.RolldownOutput[];
  const files = new Map<string, string | Uint8Array>();
  for (const file of outputs.flatMap(({ output }) => output)) {
    files.set(`/${file.fileName}`, file.type === 'chunk' ? file.code : file.source);
  }
  return files;
}
