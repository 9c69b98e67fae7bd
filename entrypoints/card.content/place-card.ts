import { EDGE } from '../console.content/chip/place';

/** Between the card and what it stands beside, px. */
const GAP = 8;
/** A card with this much height needs no better place, px. */
const ENOUGH = 280;
/** Less than this is no card: its heading, a note of two lines and the way to the panel need as much, px. */
const SMALLEST = 200;

/**
 * Puts the card below the chip, inside the window, and never over what must stay readable: where the
 * room above those boxes is small, it moves to the side or below one of them, where there is more.
 * @param keepFree the reply box and the last message
 */
export function placeCard(card: HTMLElement, chip: DOMRect, keepFree: readonly DOMRect[], view: Window): void {
  const width = card.offsetWidth;
  const rightmost = view.innerWidth - width - EDGE;
  const beside = Math.max(EDGE, Math.min(chip.left, rightmost));
  const top = chip.bottom + GAP;
  const tops = [top, ...keepFree.map((box) => box.bottom + GAP).filter((below) => below > top)];
  const places = tops.flatMap((from) =>
    [beside, rightmost, EDGE].map((left) => ({
      left,
      top: from,
      room: roomAt(left, left + width, from, keepFree, view),
    })),
  );
  const best =
    places.find(({ room }) => room >= ENOUGH) ?? places.reduce((one, other) => (other.room > one.room ? other : one));
  const isAbove = best.room < SMALLEST && chip.top > SMALLEST;
  card.style.left = `${best.left}px`;
  card.style.maxHeight = `${Math.max(SMALLEST, isAbove ? chip.top - GAP - EDGE : best.room)}px`;
  card.style.top = isAbove ? `${Math.max(EDGE, chip.top - GAP - card.offsetHeight)}px` : `${best.top}px`;
}

/** Height free below `top` between two sides, down to the first box that must stay free. */
function roomAt(left: number, right: number, top: number, keepFree: readonly DOMRect[], view: Window): number {
  const below = keepFree.filter((box) => box.right > left && box.left < right && box.bottom > top);
  const floor = Math.min(view.innerHeight - EDGE, ...below.map((box) => box.top - GAP));
  return floor - top;
}
