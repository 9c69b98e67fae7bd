import type { ConsoleSpec } from '../../consoles/define-console';
import { type Inference, inferConsole } from '../../consoles/dom/infer/infer-console';

export * from './conformance-under-test';

/** Elements under the pointer where these words stand: the innermost around the first line of them. */
function elementsWith(words: string): Element[] {
  const line = (words.split('\n')[0] ?? '').trim();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const found: Element[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (parent?.checkVisibility() && node.nodeValue?.replace(/\s+/g, ' ').includes(line)) found.push(parent);
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
  const element = box ? (document.querySelector(box) ?? undefined) : undefined;
  return inferConsole(document, Date.now(), { customer: of, own: by, box: element });
}

/** Milliseconds one look at the page takes. */
export function inferTime(): number {
  const from = performance.now();
  inferConsole(document, Date.now());
  return performance.now() - from;
}

export type { ConsoleSpec };
