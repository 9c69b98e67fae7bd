/** Where the chip stands, px from the left and top of the window. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

/** Free space kept to the edges of the window, px. */
export const EDGE = 12;
/** A press that moves further than this is a drag, px. */
const DRAG_FROM = 4;

/** Keeps a box inside the window. */
export function clampPlace(place: Place, width: number, height: number, view: Window): Place {
  return {
    x: Math.max(EDGE, Math.min(place.x, view.innerWidth - width - EDGE)),
    y: Math.max(EDGE, Math.min(place.y, view.innerHeight - height - EDGE)),
  };
}

/** Lets the agent drag an element; a plain press stays a click. */
export function makeDraggable(element: HTMLElement, onMoved: (place: Place) => void): void {
  let from: { x: number; y: number; left: number; top: number } | undefined;
  let isDragging = false;
  element.addEventListener('pointerdown', (event) => {
    if (!event.isTrusted || event.button !== 0) return;
    const { left, top } = element.getBoundingClientRect();
    from = { x: event.clientX, y: event.clientY, left, top };
    isDragging = false;
    // At once: a quick hand is off the chip before its first move is heard.
    element.setPointerCapture(event.pointerId);
  });
  element.addEventListener('pointermove', (event) => {
    if (!from || !event.isTrusted) return;
    const [dx, dy] = [event.clientX - from.x, event.clientY - from.y];
    if (!isDragging && Math.hypot(dx, dy) < DRAG_FROM) return;
    isDragging = true;
    const { offsetWidth, offsetHeight } = element;
    moveTo(element, clampPlace({ x: from.left + dx, y: from.top + dy }, offsetWidth, offsetHeight, window));
  });
  const end = (): void => {
    if (isDragging) {
      const { left, top } = element.getBoundingClientRect();
      onMoved({ x: Math.round(left), y: Math.round(top) });
    }
    from = undefined;
  };
  element.addEventListener('pointerup', end);
  element.addEventListener('pointercancel', end);
  element.addEventListener(
    'click',
    (event) => {
      if (!isDragging) return;
      isDragging = false;
      event.stopImmediatePropagation();
    },
    { capture: true },
  );
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
