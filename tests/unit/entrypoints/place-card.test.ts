import { describe, expect, it } from 'vitest';
import { placeCard } from '../../../entrypoints/card.content/place-card';

const VIEW = { innerWidth: 1280, innerHeight: 800 } as Window;
const CHIP = boxAt(988, 12, 280, 36);

function boxAt(left: number, top: number, width: number, height: number): DOMRect {
  return { left, top, width, height, right: left + width, bottom: top + height } as DOMRect;
}

/** Where a card of 360 × 300 px comes to stand, and how high it may be. */
function placed(keepFree: readonly DOMRect[], chip = CHIP): { left: number; top: number; most: number } {
  const style = { left: '', top: '', maxHeight: '' };
  placeCard({ offsetWidth: 360, offsetHeight: 300, style } as HTMLElement, chip, keepFree, VIEW);
  return { left: Number.parseInt(style.left), top: Number.parseInt(style.top), most: Number.parseInt(style.maxHeight) };
}

describe('the card', () => {
  it('stands below the chip where nothing is in the way', () => {
    const { top, most } = placed([]);
    expect(top).toBe(CHIP.bottom + 8);
    expect(top + most).toBeLessThanOrEqual(VIEW.innerHeight);
  });

  it.each([
    ['a last message as wide as the page, near the top', [boxAt(0, 80, 1280, 24), boxAt(0, 600, 1160, 90)]],
    ['a reply box at the bottom', [boxAt(0, 600, 1280, 150)]],
    [
      'a message on the chip’s side, which leaves the other side free',
      [boxAt(800, 100, 480, 60), boxAt(0, 700, 1280, 80)],
    ],
  ])('covers neither the last message nor the reply box, and has room: %s', (_, keepFree) => {
    const { left, top, most } = placed(keepFree);
    expect(most).toBeGreaterThanOrEqual(280);
    for (const box of keepFree) {
      const isApart = top + most <= box.top || top >= box.bottom || left + 360 <= box.left || left >= box.right;
      expect(isApart).toBe(true);
    }
  });

  it('stands above a chip at the bottom', () => {
    const chip = boxAt(988, 740, 280, 36);
    expect(placed([], chip).top).toBeLessThan(chip.top - 300);
  });
});
