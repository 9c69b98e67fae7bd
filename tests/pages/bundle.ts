import { build, type Rolldown } from 'vite';

/** A page script made ready for the browser, with the styles it imports. */
export interface Bundle {
  readonly code: string;
  readonly css: string;
}

export interface BundleOptions {
  /** Global that holds the entry's exports; needed only by those who read them. */
  readonly name?: string;
  readonly minify?: boolean;
}

/** Bundles one entry into a classic script, in memory. Rejects when the entry does not build. */
export async function bundle(entry: string, { name = 'entry', minify = false }: BundleOptions = {}): Promise<Bundle> {
  const output = await build({
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
    build: {
      write: false,
      minify,
      cssMinify: false,
      target: 'chrome120',
      lib: { entry, formats: ['iife'], name, fileName: 'entry' },
    },
  });
  const [result] = (Array.isArray(output) ? output : [output]) as Rolldown.RolldownOutput[];
  let code = '';
  let css = '';
  for (const part of result?.output ?? []) {
    if (part.type === 'chunk') code += part.code;
    else if (part.fileName.endsWith('.css')) css += String(part.source);
  }
  return { code, css };
}
