import type { Art } from '../../shift/types';
import { svg } from './h';

/** One filled shape: path, colour, and a stroke where it needs one. */
type Shape = readonly [d: string, fill: string, stroke?: string];

interface Picture {
  readonly ground: string;
  readonly shapes: readonly Shape[];
}

const SHADOW = 'rgba(40,40,60,.16)';
const shade = (width: number): Shape => [
  `M${40 - width} 68a${width} 3 0 0 0 ${width * 2} 0a${width} 3 0 0 0 ${-width * 2} 0`,
  SHADOW,
];

const PICTURES: Readonly<Record<Art, Picture>> = {
  bag: {
    ground: '#e9ede4',
    shapes: [
      shade(20),
      ['M22 30c0-9 8-14 18-14s18 5 18 14v32c0 4-3 6-6 6H28c-3 0-6-2-6-6V30Z', '#6f7b52'],
      ['M27 46h26v14c0 2-1 3-3 3H30c-2 0-3-1-3-3V46Z', '#84916a'],
      ['M34 16c0-8 12-8 12 0', 'none', '#555f3e'],
      ['M27 46h26', 'none', '#555f3e'],
    ],
  },
  bedding: {
    ground: '#eee8e2',
    shapes: [
      shade(28),
      ['M12 50c0-4 4-8 9-8h38c5 0 9 4 9 8v14c0 2-2 4-4 4H16c-2 0-4-2-4-4V50Z', '#b8c4d0'],
      ['M14 36c0-4 4-7 10-7h32c6 0 10 3 10 7s-4 8-10 8H24c-6 0-10-4-10-8Z', '#dbe3ea'],
      ['M18 24c0-4 4-6 10-6h24c6 0 10 2 10 6s-4 7-10 7H28c-6 0-10-3-10-7Z', '#f7f5f1'],
      ['M12 54c14 5 42 5 56 0', 'none', '#99a8b7'],
    ],
  },
  'bin-bags': {
    ground: '#e6ebec',
    shapes: [
      shade(26),
      ['M14 36h22v30H14z', '#2f3a40'],
      ['M14 36a11 4 0 0 1 22 0a11 4 0 0 1-22 0', '#4b5960'],
      ['M44 36h22v30H44z', '#38464d'],
      ['M44 36a11 4 0 0 1 22 0a11 4 0 0 1-22 0', '#57676f'],
      ['M29 22h22v44H29z', '#3f4d54'],
      ['M29 22a11 4 0 0 1 22 0a11 4 0 0 1-22 0', '#66777f'],
      ['M36 22a4 1.6 0 0 1 8 0a4 1.6 0 0 1-8 0', '#222b30'],
      ['M29 40h22v10H29z', '#8fc0a9'],
    ],
  },
  bottle: {
    ground: '#f0e5e6',
    shapes: [
      shade(14),
      ['M31 14h18v8H31z', '#8a6a6d'],
      ['M28 24c0-2 2-3 4-3h16c2 0 4 1 4 3v39c0 3-2 5-5 5H33c-3 0-5-2-5-5V24Z', '#d9a5a9'],
      ['M31 27c0-1 1-2 2-2h3v40h-2c-2 0-3-1-3-3V27Z', '#ecc8ca'],
      ['M28 52h24', 'none', '#bf878c'],
    ],
  },
  box: { ground: '#eee6da', shapes: [shade(26), ['M16 34h48v34H16z', '#c99f6b'], ['M12 26h56v10H12z', '#ddb885']] },
  fryer: {
    ground: '#ece9e4',
    shapes: [
      shade(22),
      ['M20 26c0-8 8-12 20-12s20 4 20 12v36c0 4-3 6-6 6H26c-3 0-6-2-6-6V26Z', '#f7f4ee'],
      ['M26 38h28v20c0 2-1 3-3 3H29c-2 0-3-1-3-3V38Z', '#4c4a47'],
      ['M29 41h22v14H29z', '#e0a354'],
      ['M36 60h8v7h-8z', '#8b8780'],
      ['M30 24a10 4 0 0 1 20 0a10 4 0 0 1-20 0', '#dedad2'],
    ],
  },
  heater: {
    ground: '#e4ebf1',
    shapes: [
      shade(28),
      ['M12 22c0-2 2-4 4-4h48c2 0 4 2 4 4v36c0 2-2 4-4 4H16c-2 0-4-2-4-4V22Z', '#fafbfc'],
      ['M20 26h40M20 32h40M20 38h40M20 44h40M20 50h40', 'none', '#c3cdd6'],
      ['M20 62h6v6h-6zM54 62h6v6h-6z', '#7d8993'],
      ['M58 22h4v3h-4z', '#e08550'],
    ],
  },
  kettle: {
    ground: '#e8ecef',
    shapes: [
      shade(20),
      ['M26 30c0-6 4-10 13-10s13 4 13 10l5 32c0 4-3 6-6 6H27c-3 0-6-2-6-6l5-32Z', '#f5f7f8'],
      ['M26 32 15 28l4 12 5 4', '#e3e8eb'],
      ['M52 28c10-2 15 4 13 14-1 8-5 12-10 12', 'none', '#46525a'],
      ['M34 18c0-4 10-4 10 0v2H34z', '#46525a'],
      ['M21 61h36', 'none', '#b9c3c9'],
    ],
  },
  lamp: {
    ground: '#f2ecdd',
    shapes: [
      shade(18),
      ['M26 64c0-3 6-5 14-5s14 2 14 5v3H26z', '#3b3b3d'],
      ['M38 30h4v30h-4z', '#4a4a4d'],
      ['M40 32 24 22', 'none', '#4a4a4d'],
      ['M14 30 20 15c1-2 4-2 6-1l9 9c1 1 1 3-1 4l-20 3Z', '#3b3b3d'],
      ['M14 30 8 50h24l2-23Z', 'rgba(255,214,120,.55)'],
    ],
  },
  purifier: {
    ground: '#e3ebed',
    shapes: [
      shade(20),
      ['M24 16c0-3 2-5 5-5h22c3 0 5 2 5 5v48c0 2-2 4-4 4H28c-2 0-4-2-4-4V16Z', '#fbfcfc'],
      ['M29 30h22v26H29z', '#d5e2e6'],
      ['M37 30h6v7h-6z', '#7b8b92'],
      ['M35 44h10l-1 12h-8z', '#a5cfe0'],
      ['M31 18h12', 'none', '#5aa7c4'],
    ],
  },
  scratcher: {
    ground: '#f0e6d6',
    shapes: [
      shade(28),
      ['M10 40c6 0 8 8 16 8h28c8 0 10-8 16-8l-4 22c0 3-2 5-5 5H19c-3 0-5-2-5-5L10 40Z', '#c69a62'],
      ['M14 44c6 2 8 9 14 9h24c6 0 8-7 14-9', 'none', '#9d7443'],
      ['M32 40c0-8 3-12 8-12s8 4 8 12v8H32z', '#55504c'],
      ['M33 31l1-8 5 5zM47 31l-1-8-5 5z', '#55504c'],
    ],
  },
  table: {
    ground: '#ece6df',
    shapes: [shade(24), ['M14 30h52v6H14z', '#a8794c'], ['M20 36h4v32h-4zM56 36h4v32h-4z', '#8b6139']],
  },
  'tea-set': {
    ground: '#e7ebe3',
    shapes: [
      shade(28),
      ['M24 38c0-8 6-13 15-13s15 5 15 13c0 12-6 20-15 20s-15-8-15-20Z', '#7d9471'],
      ['M53 34c8-1 12 4 12 8s-4 8-13 8', 'none', '#637859'],
      ['M25 38 12 30c-2 6 4 14 13 18', '#70866a'],
      ['M34 25c0-5 10-5 10 0z', '#637859'],
      ['M8 56h16c0 7-3 12-8 12s-8-5-8-12ZM56 56h16c0 7-3 12-8 12s-8-5-8-12Z', '#91a685'],
    ],
  },
  tools: {
    ground: '#e6e6ea',
    shapes: [shade(26), ['M14 36h52v30H14z', '#a33f38'], ['M30 36v-8h20v8', 'none', '#5b2320']],
  },
  vacuum: {
    ground: '#e5e9f1',
    shapes: [
      shade(28),
      ['M10 50c0-10 13-16 30-16s30 6 30 16-13 16-30 16-30-6-30-16Z', '#c9cfda'],
      ['M10 46c0-10 13-16 30-16s30 6 30 16-13 16-30 16-30-6-30-16Z', '#fbfcfe'],
      ['M28 40c0-5 5-8 12-8s12 3 12 8-5 8-12 8-12-3-12-8Z', '#3d4658'],
      ['M32 39c0-3 3-5 8-5s8 2 8 5', 'none', '#7f8ba3'],
      ['M36 55h8v2h-8z', '#4d86f7'],
    ],
  },
};

/** The drawn picture of an item. */
export function pictureOf(art: Art, size: number): SVGElement {
  const { ground, shapes } = PICTURES[art];
  const paths = shapes.map(([d, fill, stroke]) =>
    svg('path', { d, fill, stroke, 'stroke-width': stroke ? 2.4 : undefined, 'stroke-linecap': 'round' }),
  );
  return svg(
    'svg',
    { viewBox: '0 0 80 80', width: size, height: size, class: 'picture', 'aria-hidden': 'true' },
    svg('rect', { width: 80, height: 80, fill: ground }),
    ...paths,
  );
}
