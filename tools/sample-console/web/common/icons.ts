import { svg } from './h';

const PATHS = {
  chat: 'M4 5h16v11H9l-5 4V5Z',
  orders: 'M5 4h14v16l-3-2-2 2-2-2-2 2-2-2-3 2V4Zm3 5h8M8 13h8',
  goods: 'M4 8l8-4 8 4v8l-8 4-8-4V8Zm0 0l8 4 8-4M12 12v8',
  chart: 'M5 20V11m7 9V5m7 15v-6',
  search: 'M10.5 17a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13Zm5-2 4.5 4.5',
  smile: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18Zm-4-7c1 2 2.4 2.8 4 2.8s3-.8 4-2.8M9 9.5v.5m6-.5v.5',
  star: 'm12 4 2.5 5.2 5.5.8-4 4 1 5.6-5-2.7-5 2.7 1-5.6-4-4 5.5-.8L12 4Z',
  done: 'm5 12.5 4.5 4.5L19 7.5',
  copy: 'M9 9h10v11H9V9Zm-4 6V4h10',
  inbox: 'M4 13l2.5-8h11L20 13v6H4v-6Zm0 0h5l1 2.5h4l1-2.5h5',
  people:
    'M9 11a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7Zm-6 9c0-3.5 2.5-5.5 6-5.5s6 2 6 5.5m1-9a3 3 0 1 0-1-5.8M17 15c2.5.6 4 2.4 4 5',
  close: 'm6 6 12 12M18 6 6 18',
  lock: 'M6 11h12v9H6v-9Zm3 0V8a3 3 0 0 1 6 0v3',
  reply: 'M10 6 4 12l6 6v-4c5 0 8 1.5 10 4-.5-5-3.5-8-10-8V6Z',
  bold: 'M8 5h5a3.3 3.3 0 0 1 0 6.8H8V5Zm0 6.8h6a3.5 3.5 0 0 1 0 7H8v-7Z',
  italic: 'M11 5h6M7 19h6M14 5l-4 14',
  list: 'M9 6.5h11M9 12h11M9 17.5h11M4.5 6.5h.1M4.5 12h.1M4.5 17.5h.1',
  quote: 'M5 7h5v6c0 2.5-1.5 4-4 4.5M14 7h5v6c0 2.5-1.5 4-4 4.5',
  more: 'M6 12h.1M12 12h.1M18 12h.1',
} as const;

export type IconName = keyof typeof PATHS;

export function icon(name: IconName, size = 20): SVGElement {
  return svg(
    'svg',
    { viewBox: '0 0 24 24', width: size, height: size, class: 'icon', 'aria-hidden': 'true', focusable: 'false' },
    svg('path', {
      d: PATHS[name],
      fill: 'none',
      stroke: 'currentColor',
      'stroke-width': 1.7,
      'stroke-linecap': 'round',
      'stroke-linejoin': 'round',
    }),
  );
}
