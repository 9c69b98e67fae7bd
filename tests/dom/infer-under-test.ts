import type { ConsoleSpec } from '../../consoles/define-console';
import { type Inference, inferConsole, readBack } from '../../consoles/dom/infer/infer-console';
import { rootsOf } from '../../consoles/dom/infer/roots';
import { firstOf } from '../../consoles/dom/reading';

export * from './conformance-under-test';

/** Elements under the pointer where these words stand: the innermost around the first line of them. */
function elementsWith(words: string): Element[] {
  const line = (words.split('\n')[0] ?? '').trim();
  const found: Element[] = [];
  for (const root of rootsOf(document)) {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement;
      if (parent?.checkVisibility() && node.nodeValue?.replace(/\s+/g, ' ').includes(line)) found.push(parent);
    }
  }
  for (const frame of document.querySelectorAll('iframe')) {
    if (frame.contentDocument?.body?.textContent?.includes(line)) found.push(frame);
  }
  return found;
}

/** What the page is taken for, unasked. */
export function infer(): Inference | undefined {
  return inferConsole(document, Date.now());
}

/** The same, once somebody has pointed at a message of each side and at the reply box. */
export function inferPointed(customer: string, own: string, box?: string): Inference | undefined {
  const [of, by] = [elementsWith(customer).at(-1), elementsWith(own).at(-1)];
  if (!of || !by) return undefined;
  const element = box ? firstOf(document, [box]) : undefined;
  return inferConsole(document, Date.now(), { customer: of, own: by, box: element });
}

/** What a spec reads in the page, a line each: `customer You said that yesterday too!`. */
export function lines(spec: ConsoleSpec): string[] {
  return (readBack(spec, document, Date.now()) ?? []).map(({ message }) =>
    message ? `${message.speaker} ${message.text}` : '-',
  );
}

/** Milliseconds one look at the page takes. */
export function inferTime(): number {
  const from = performance.now();
  inferConsole(document, Date.now());
  return performance.now() - from;
}

export type { ConsoleSpec };
