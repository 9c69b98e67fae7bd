type Attributes = Readonly<Record<string, string | boolean | undefined>>;

/** Builds an element from text and elements; never from markup. */
export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...children: (Node | string | undefined)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined || value === false) continue;
    made.setAttribute(name, value === true ? '' : value);
  }
  made.append(...children.filter((child) => child !== undefined));
  return made;
}

const SVG = 'http://www.w3.org/2000/svg';

/** The four signs: circle, wave, triangle, octagon. Shape carries the meaning, colour repeats it. */
const SIGN_PATHS = [
  'M8 2.5a5.5 5.5 0 1 1 0 11 5.5 5.5 0 0 1 0-11Z',
  'M1.5 9.5c1.6-4 3.2-4 4.8-1s3.2 3 4.4 0 2.6-3 3.8-.6',
  'M8 2.2 14.4 13.4H1.6Z',
  'M5.4 2h5.2L14 5.4v5.2L10.6 14H5.4L2 10.6V5.4Z',
] as const;

/** The sign of a tension level, 16 px, decorative: the word stands beside it. */
export function sign(level: 0 | 1 | 2 | 3): SVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', '0 0 16 16');
  svg.setAttribute('class', `sign level-${level}`);
  svg.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute('d', SIGN_PATHS[level]);
  svg.append(path);
  return svg;
}
