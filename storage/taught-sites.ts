import * as v from 'valibot';
import { SPEAKERS } from '../domain/conversation/turn';
import { TAUGHT } from '../domain/sites/taught';
import { defineSetting } from './define-setting';

/** Most sites kept, and most in one file. */
export const MAX_TAUGHT = 200;
/** The format's name in a file of taught sites. */
export const TAUGHT_FORMAT = 'evenkeel-taught';
/** Raised when a file of this version could not be read by an older extension. */
export const TAUGHT_VERSION = 1;
/** Largest file that is read, code units. */
export const MAX_TAUGHT_FILE = 1_000_000;

const MAX_STRING = 400;
const text = v.pipe(v.string(), v.minLength(1), v.maxLength(MAX_STRING));
const selectors = v.pipe(v.array(text), v.maxLength(30));
const some = v.pipe(selectors, v.minLength(1));
/** A repetition inside a repetition can keep a page busy for hours. */
const NESTED = /\([^)]*[+*}][^)]*\)\s*[+*{]/;
const pattern = v.pipe(
  v.string(),
  v.maxLength(MAX_STRING),
  v.check((source) => compiles(source) && !NESTED.test(source), 'not an expression that can be used'),
);

const reading = v.object({
  from: v.exactOptional(v.picklist(['scope', 'page', 'url'])),
  selector: v.exactOptional(text),
  attribute: v.exactOptional(text),
  pattern: v.exactOptional(pattern),
});
const readings = v.pipe(v.array(reading), v.maxLength(10));

/** The form of a console spec, as `consoles/define-console.ts` declares it, as far as teaching makes it. */
const spec = v.object({
  id: v.literal(TAUGHT),
  name: v.object({ en: text, zh: text }),
  grade: v.literal('C'),
  checkedOn: v.pipe(v.string(), v.isoDate()),
  source: text,
  hosts: v.pipe(v.array(text), v.maxLength(0)),
  route: pattern,
  present: some,
  conversation: v.object({ pane: some, id: v.pipe(readings, v.minLength(1)) }),
  message: v.object({
    item: some,
    id: v.exactOptional(readings),
    speaker: v.pipe(
      v.array(
        v.object({
          speaker: v.picklist(SPEAKERS),
          is: v.exactOptional(text),
          has: v.exactOptional(text),
          reading: v.exactOptional(reading),
          pattern: v.exactOptional(pattern),
          equals: v.exactOptional(reading),
        }),
      ),
      v.minLength(2),
      v.maxLength(20),
    ),
    text: selectors,
    drop: v.exactOptional(selectors),
    mail: v.exactOptional(v.boolean()),
    time: v.exactOptional(readings),
    order: v.picklist(['oldest-first', 'newest-first']),
  }),
  composer: v.object({
    field: selectors,
    frame: v.exactOptional(selectors),
    placeholder: v.exactOptional(selectors),
    send: v.exactOptional(selectors),
  }),
});

const site = v.object({
  /** Scheme, host and port: `https://desk.example.com`. */
  origin: v.pipe(
    v.string(),
    v.maxLength(MAX_STRING),
    v.check(
      (origin) => URL.canParse(origin) && new URL(origin).origin === origin && /^https?:/.test(origin),
      'no site',
    ),
  ),
  spec,
  /** Epoch milliseconds. */
  taughtAt: v.pipe(v.number(), v.minValue(0), v.maxValue(8.64e15)),
});

/** How a console that was taught is read. */
export type TaughtSpec = v.InferOutput<typeof spec>;
/** A site the agent taught. One each origin. */
export type TaughtSite = v.InferOutput<typeof site>;

/** Sites the agent taught; what was learnt of a page is selectors, never its words. */
export const taughtSites = defineSetting<readonly TaughtSite[]>({
  name: 'taughtSites',
  fallback: [],
  schema: v.pipe(v.array(site), v.maxLength(MAX_TAUGHT)),
});

/** Sites that are no chat, as the agent said: nobody asks there again. */
export const unaskedSites = defineSetting<readonly string[]>({
  name: 'unaskedSites',
  fallback: [],
  schema: v.pipe(v.array(text), v.maxLength(1_000)),
});

/** Undefined when it has not the form of a taught console. */
export function readTaughtSpec(raw: unknown): TaughtSpec | undefined {
  const result = v.safeParse(spec, raw, { abortEarly: true });
  return result.success ? result.output : undefined;
}

/** Sites with others put in: one each origin, the newer wins its place. */
export function withSites(sites: readonly TaughtSite[], more: readonly TaughtSite[]): TaughtSite[] {
  const origins = new Set(more.map(({ origin }) => origin));
  return [...sites.filter(({ origin }) => !origins.has(origin)), ...more].slice(-MAX_TAUGHT);
}

/** The text of a file that holds taught sites. */
export function writeTaughtFile(sites: readonly TaughtSite[]): string {
  return `${JSON.stringify({ format: TAUGHT_FORMAT, version: TAUGHT_VERSION, sites }, null, 2)}\n`;
}

/** What is wrong with a file: not ours, from a newer version, or ours and broken. */
export type TaughtFileProblem = 'not-ours' | 'newer-version' | 'damaged';

/** Reads a file of taught sites; nothing is stored. Only known fields are copied. */
export function readTaughtFile(content: string): readonly TaughtSite[] | TaughtFileProblem {
  let parsed: unknown;
  try {
    parsed = content.length > MAX_TAUGHT_FILE ? undefined : JSON.parse(content.replace(/^\uFEFF/, ''));
  } catch {
    return 'not-ours';
  }
  const head = v.safeParse(v.object({ format: v.literal(TAUGHT_FORMAT), version: v.number() }), parsed);
  if (!head.success) return 'not-ours';
  if (head.output.version > TAUGHT_VERSION) return 'newer-version';
  const file = v.safeParse(v.object({ sites: v.pipe(v.array(site), v.minLength(1), v.maxLength(MAX_TAUGHT)) }), parsed);
  return file.success ? file.output.sites : 'damaged';
}

function compiles(source: string): boolean {
  try {
    return new RegExp(source, 'u') instanceof RegExp;
  } catch {
    return false;
  }
}
