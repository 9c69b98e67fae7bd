import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadMessages } from '../../locales/translate';
import { ChipProbe } from '../../tests/support/chip';
import { grantHost, launchExtension, openSidePanel } from '../../tests/support/launch';
import { startSampleConsole } from '../sample-console/server';
import { SHIFT } from '../sample-console/shift/index';
import { SHOP } from './desk-forms';
import { asTyped, DeskPage } from './desk-page';
import { SAMPLE_ORIGIN } from './play';
import { settled } from './shots';
import { Store } from './store';
import { untilJudged, untilKnown, untilRepliesStored } from './stored';
import { until } from './until';

const FILE = fileURLToPath(new URL('../../docs/images/panel-and-desk.png', import.meta.url));
/** The picture, px. */
const WIDTH = 1280;
const MARGIN = 12;
/** Desk and panel as they stand on a screen, px; the picture shows them smaller. */
const DESK = { width: 1190, height: 860 };
const PANEL = { width: 380, height: 860 };
/** Conversations and how many lines of each have been said; the last one stays in front. */
const SAID: readonly (readonly [id: string, lines: number])[] = [
  ['510285', 15],
  ['510233', 6],
  ['510241', 5],
  ['510374', 7],
  ['510389', 7],
];

/** Renders the picture of the README: a chat with the card open, and the real side panel beside it. */
export async function takePicture(build: string | undefined): Promise<void> {
  const server = await startSampleConsole();
  const extension = await launchExtension({ viewport: DESK, ...(build === undefined ? {} : { build }) });
  try {
    await grantHost(extension, SAMPLE_ORIGIN);
    const store = new Store(extension);
    const words = await loadMessages('en');
    const desk = await DeskPage.open(await extension.context.newPage(), SHOP, server.url);
    const chip = await ChipProbe.on(desk.page);
    await say(desk, store);
    const panel = await openSidePanel(extension, desk.page);
    await panel.setViewportSize(PANEL);
    await panel.getByRole('tab', { name: words.panel.tabs.now, exact: true }).click();
    await settled(panel, '[role=tabpanel]');
    await chip.pressChip();
    await until('phrases on the card', () => chip.textIn('phrase'));
    const picture = composition(await desk.page.screenshot(), await panel.screenshot());
    const sheet = await extension.context.newPage();
    await sheet.setContent(picture);
    await mkdir(dirname(FILE), { recursive: true });
    await writeFile(FILE, await sheet.locator('body').screenshot());
    process.stderr.write(`${FILE}\n`);
  } finally {
    await extension.close();
    await server.close();
  }
}

/** Says on the desk what has been said when the picture is taken. */
async function say(desk: DeskPage, store: Store): Promise<void> {
  const keys = new Set<string>();
  for (const [id, lines] of SAID) {
    const begun = await desk.deliver(id);
    await desk.openByClick(id);
    const key = await untilKnown(id, store, keys);
    keys.add(key);
    for (const line of SHIFT.find((one) => one.id === id)?.messages.slice(begun, lines) ?? []) {
      if (line.author === 'customer') await desk.deliver(id);
      if (line.author !== 'agent') continue;
      await desk.write(asTyped(line));
      await desk.send(id);
    }
    await untilJudged(id, key, desk, store);
    await untilRepliesStored(id, key, desk, store);
  }
}

/** Both side by side, as wide as the picture. */
function composition(desk: Buffer, panel: Buffer): string {
  const scale = (WIDTH - 2 * MARGIN - 1) / (DESK.width + PANEL.width);
  const image = (picture: Buffer, { width }: { readonly width: number }) =>
    `<img alt="" width="${width * scale}" src="data:image/png;base64,${picture.toString('base64')}">`;
  return `<!doctype html><style>
    body { margin: 0; padding: ${MARGIN}px; width: ${WIDTH - 2 * MARGIN}px; background: #dfe6e6; }
    div { display: flex; gap: 1px; background: #b9c6c6; border-radius: 8px; overflow: hidden; }
  </style><body><div>${image(desk, DESK)}${image(panel, PANEL)}</div></body>`;
}
