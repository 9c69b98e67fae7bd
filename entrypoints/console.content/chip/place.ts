/** Where the chip stands, px from the left and top of the window. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

/** Free space kept to the edges of the window, px. */
export const EDGE = 12;

/** Keeps a box inside the window. */
export function clampPlace(place: Place, width: number, height: number, view: Window): Place {
  return {
    x: Math.max(EDGE, Math.min(place.x, view.innerWidth - width - EDGE)),
    y: Math.max(EDGE, Math.min(place.y, view.innerHeight - height - EDGE)),
  };
}

/** Places an element by the side it is nearer to, so that it keeps to that side when its words grow. */
export function moveTo(element: HTMLElement, { x, y }: Place): void {
  const { style, offsetWidth: width } = element;
  const toRight = window.innerWidth - x - width;
  const isRight = toRight < x;
  style.left = isRight ? 'auto' : `${x}px`;
  style.right = isRight ? `${toRight}px` : 'auto';
  style.top = `${y}px`;
}
