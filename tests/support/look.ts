import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, type TestInfo } from '@playwright/test';

/** Findings of the accessibility checker that keep somebody from using the page, in one line each. */
export async function seriousFindings(page: Page): Promise<string[]> {
  // The checker's other mode opens a tab of its own, which would take the front from the one under test.
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id} ${target.join(' ')} ${failureSummary ?? ''}`),
    );
}

/** Nothing reaches past the sides of the window. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const size = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    const wider = [...document.querySelectorAll('body *')].filter((element) => {
      const { right, width } = element.getBoundingClientRect();
      // What only screen readers see stands in a box of one pixel.
      return width > 1 && right > clientWidth + 1 && !element.closest('svg') && !isClipped(element);
    });
    function isClipped(element: Element): boolean {
      const parent = element.parentElement;
      if (!parent) return false;
      return getComputedStyle(parent).overflowX !== 'visible' || isClipped(parent);
    }
    return { scrollWidth, clientWidth, wider: wider.map((element) => element.outerHTML.slice(0, 80)) };
  });
  expect(size).toEqual({ ...size, scrollWidth: size.clientWidth, wider: [] });
}

/** Keeps a picture of the whole page with the test's results, for a person to look at. */
export async function keepPicture(page: Page, info: TestInfo, name: string): Promise<void> {
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  const size = page.viewportSize();
  if (size) await page.setViewportSize({ width: size.width, height: Math.max(size.height, Math.min(height, 6_000)) });
  const path = info.outputPath(`${name}.png`);
  await page.screenshot({ path, animations: 'disabled' });
  info.attachments.push({ name, path, contentType: 'image/png' });
  if (size) await page.setViewportSize(size);
}

const SCHEMES = ['light', 'dark'] as const;

/** Looks at a page in both colour schemes and at each width: nobody is shut out and nothing sticks out. */
export async function look(page: Page, info: TestInfo, name: string, widths: readonly number[]): Promise<void> {
  for (const colorScheme of SCHEMES) {
    await page.emulateMedia({ colorScheme });
    for (const width of widths) {
      await page.setViewportSize({ width, height: 760 });
      await expectNoSidewaysScroll(page);
      await keepPicture(page, info, `${name}-${colorScheme}-${width}`);
    }
    expect(await seriousFindings(page), `${name}, ${colorScheme}`).toEqual([]);
  }
}
