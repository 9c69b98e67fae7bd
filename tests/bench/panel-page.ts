/** Runs beside the panel: presses a tab and waits for its view. */

function nextFrame(): Promise<void> {
  return new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn)));
}

function newHeading(panel: Element): Promise<void> {
  const before = panel.querySelector('h1');
  return new Promise((found) => {
    const look = new MutationObserver(() => {
      const now = panel.querySelector('h1');
      if (!now || now === before) return;
      look.disconnect();
      found();
    });
    look.observe(panel, { subtree: true, childList: true, attributes: true });
  });
}

/** From the press until the view is on the screen, milliseconds. */
export async function openView(view: string): Promise<number> {
  const panel = document.querySelector('#view-panel');
  const tab = document.querySelector<HTMLElement>(`#view-tab-${view}`);
  if (!panel || !tab) throw new Error(`the panel has no view ${view}`);
  // The browser holds back the first pictures of a page; those are not the view's.
  for (let frames = 0; frames < 3; frames++) await nextFrame();
  const began = performance.now();
  const heading = newHeading(panel);
  tab.click();
  await heading;
  await nextFrame();
  return performance.now() - began;
}
