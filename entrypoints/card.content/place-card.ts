import { EDGE } from '../console.content/chip/place';

/** Height kept free above the reply box, px: the last message stands there. */
const ABOVE_COMPOSER = 72;
/** Between chip and card, px. */
const GAP = 8;
/** Below this there is no room for a card, px. */
const SMALLEST = 200;

/** Puts the card below the chip, inside the window, ending above the reply box and its last message. */
export function placeCard(card: HTMLElement, chip: DOMRect, composer: DOMRect | undefined, view: Window): void {
  const left = Math.max(EDGE, Math.min(chip.left, view.innerWidth - card.offsetWidth - EDGE));
  const isBeside = composer && (composer.right < left || composer.left > left + card.offsetWidth);
  const isTall = composer && composer.top - chip.bottom - ABOVE_COMPOSER >= SMALLEST;
  const floor = composer && !isBeside && isTall ? composer.top - ABOVE_COMPOSER : view.innerHeight - EDGE;
  const below = floor - chip.bottom - GAP;
  const isBelow = below >= SMALLEST || chip.top < SMALLEST;
  card.style.left = `${left}px`;
  card.style.maxHeight = `${Math.max(SMALLEST, isBelow ? below : chip.top - GAP - EDGE)}px`;
  card.style.top = isBelow ? `${chip.bottom + GAP}px` : `${Math.max(EDGE, chip.top - GAP - card.offsetHeight)}px`;
}
