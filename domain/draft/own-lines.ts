import type { DraftKind } from './draft';
import { toTraditional } from './traditional-forms';

/** Script of a draft, for what is written into it. */
export type Script = 'zh' | 'zh-Hant' | 'en';

/** What stands where nothing of a sentence is left to say. */
const NEUTRAL: Readonly<Record<'zh' | 'en', readonly string[]>> = {
  zh: ['我想跟您一起把这件事理清楚', '您说的我看到了', '我们一步一步来看', '有不清楚的地方您可以告诉我'],
  en: [
    'I would like to go through this with you step by step',
    'I have read what you wrote',
    'let us take it one step at a time',
    'please tell me if anything is unclear',
  ],
};

/** What is said instead of a heated sentence, by its tone. */
const OPENINGS: Readonly<Record<'zh' | 'en', Readonly<Partial<Record<DraftKind, readonly string[]>>>>> = {
  zh: {
    sharp: ['这件事我想跟您好好说清楚', '我明白您着急，我们一步一步来'],
    arguing: ['我这边看到的情况可能和您说的有出入，我们一起核对一下', '方便的话，我们把细节再对一遍'],
  },
  en: {
    sharp: [
      'I would like to go through this with you properly',
      'I can see this is wearing, so let us take it one step at a time',
    ],
    arguing: [
      'what I see here differs from what you describe, so let us compare the details',
      'I would like to go over the details with you once more',
    ],
  },
};

/** Every whole line this file writes: none of them may be taken for heated. */
export const OWN_LINES: readonly string[] = [NEUTRAL, OPENINGS].flatMap(({ zh, en }) => [
  ...Object.values(zh).flat(),
  ...Object.values(en).flat(),
]);

/** What must not get lost: order numbers, addresses, links; not years. */
const FACT =
  /https?:\/\/\S+|(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}\.[\w.]{1,63}|(?!(?:19|20)\d\d(?![\w-]))[#№]?[A-Za-z]{0,6}[-_]?\d[\d-]{3,}[A-Za-z]?/gu;

/** A sentence that says only that one wants to help, with the facts of the one it replaces. */
export function neutralSentence(text: string, script: Script, used: Set<string>, kind?: DraftKind): string {
  const line = neutralLine(script, used, kind);
  return `${capital(inScript(aboutFacts(factsOf(text, script), line, script), script))}${script === 'en' ? '.' : '。'}`;
}

/** The next line that this draft's other rewrites have not said. */
function neutralLine(script: Script, used: Set<string>, kind: DraftKind = 'sharp'): string {
  const language = script === 'en' ? 'en' : 'zh';
  const lines = [...(OPENINGS[language][kind] ?? []), ...NEUTRAL[language]];
  const line = lines.find((choice) => !used.has(choice)) ?? lines[0] ?? '';
  used.add(line);
  return line;
}

/** Order numbers, addresses and links of a text, each once; empty when there are none. */
export function factsOf(text: string, script: Script): string {
  return [...new Set(text.match(FACT) ?? [])].join(script === 'en' ? ', ' : '、');
}

/** A line that begins with the facts it is about, where there are any. */
export function aboutFacts(facts: string, line: string, script: Script): string {
  if (facts === '') return line;
  return script === 'en' ? `about ${facts}, ${line}` : `关于${facts}，${line}`;
}

/** The words in the script of the draft. */
export function inScript(words: string, script: Script): string {
  return script === 'zh-Hant' ? toTraditional(words) : words;
}

/** Begins with a capital. */
export function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** Begins with a small letter, unless it is “I” or a name in capitals. */
export function lowered(words: string): string {
  return /^(?:I\b|[A-Z]{2})/.test(words) ? words : words.charAt(0).toLowerCase() + words.slice(1);
}
