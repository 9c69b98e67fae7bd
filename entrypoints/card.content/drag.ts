import { clampPlace, moveTo, type Place } from '../console.content/chip/place';

/** A press that moves further than this is a drag, px. */
const DRAG_FROM = 4;

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
