import type { Reading, Selectors } from '../define-console';

/** Between two selectors: the second is looked for inside, in an open shadow root or a frame of this origin. */
export const INSIDE = ' >>> ';
/** As the first selector of several: the element itself, whose own shadow root is stepped into. */
const SELF = ':scope';

/** The first element that any selector finds, in the order of the fallbacks. */
export function firstOf(scope: ParentNode, selectors: Selectors): Element | undefined {
  for (const selector of selectors) {
    const found = selector.includes(INSIDE) ? query(scope, selector)[0] : scope.querySelector(selector);
    if (found) return found;
  }
  return undefined;
}

/** All elements of the first selector that finds any. */
export function allOf(scope: ParentNode, selectors: Selectors): Element[] {
  for (const selector of selectors) {
    const found = query(scope, selector);
    if (found.length > 0) return found;
  }
  return [];
}

function query(scope: ParentNode, selector: string): Element[] {
  let roots = [scope];
  let found: Element[] = [];
  for (const step of selector.split(INSIDE)) {
    found = roots.flatMap((root) => (step === SELF ? (root as Element) : [...root.querySelectorAll(step)]));
    roots = found.flatMap((element) => element.shadowRoot ?? (element as HTMLIFrameElement).contentDocument ?? []);
  }
  return found;
}

/** The first non-empty string that the readings give, trimmed; empty when none does. */
export function read(readings: readonly Reading[], scope: Element): string {
  for (const reading of readings) {
    for (const value of readAll(reading, scope, true)) return value;
  }
  return '';
}

/** All non-empty strings one reading gives. */
export function readAll(reading: Reading, scope: Element, firstOnly = false): string[] {
  const page = scope.ownerDocument;
  if (reading.from === 'url') {
    const value = extract(page.location.href, reading.pattern);
    return value ? [value] : [];
  }
  const root: ParentNode = reading.from === 'page' ? page : scope;
  const elements = !reading.selector
    ? [scope]
    : firstOnly
      ? [firstOf(root, [reading.selector])]
      : allOf(root, [reading.selector]);
  const values: string[] = [];
  for (const element of elements) {
    const raw = reading.attribute ? element?.getAttribute(reading.attribute) : element?.textContent;
    const value = extract(raw ?? '', reading.pattern);
    if (value) values.push(value);
  }
  return values;
}

const compiled = new Map<string, RegExp>();

/** Compiles a pattern of a spec once. */
export function expression(source: string): RegExp {
  let regex = compiled.get(source);
  if (!regex) {
    regex = new RegExp(source, 'u');
    compiled.set(source, regex);
  }
  return regex;
}

function extract(raw: string, pattern: string | undefined): string {
  const text = raw.replace(/\u00a0/g, ' ').trim();
  if (!pattern) return text;
  const match = expression(pattern).exec(text);
  return (match?.[1] ?? match?.[0] ?? '').trim();
}
