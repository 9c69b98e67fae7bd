/**
 * Keeps from the page the rest of a key that was pressed in what is drawn here: its repeats and its
 * release. The focus may be back in the reply box by then, and consoles send at an Enter they hear.
 * @param root where the card and the palette are drawn
 */
export function keepKeyReleases(root: HTMLElement, signal: AbortSignal): void {
  const { host } = root.getRootNode() as ShadowRoot;
  const pressed = new Set<string>();
  const isOutside = ({ isTrusted, target }: Event): boolean => isTrusted && target !== host;
  root.addEventListener('keydown', ({ isTrusted, code }) => isTrusted && pressed.add(code), { signal, capture: true });
  window.addEventListener(
    'keydown',
    (event) => {
      if (!isOutside(event)) return;
      if (event.repeat && pressed.has(event.code)) {
        event.preventDefault();
        event.stopImmediatePropagation();
      } else pressed.delete(event.code);
    },
    { signal, capture: true },
  );
  window.addEventListener(
    'keyup',
    (event) => {
      if (event.isTrusted && pressed.delete(event.code) && isOutside(event)) event.stopImmediatePropagation();
    },
    { signal, capture: true },
  );
}
