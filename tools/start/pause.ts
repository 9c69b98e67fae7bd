import type { Page } from '@playwright/test';
import type { Messages } from '../../locales/messages';
import type { OfferRecord } from '../../storage/tables/offers';
import type { ChipProbe } from '../../tests/support/chip';
import { type Extension, sidePanel } from '../../tests/support/launch';
import type { DeskPage } from './desk-page';
import type { Store } from './store';
import { until } from './until';

/** After its planned end, until the panel has noted it: milliseconds. */
const END_SLACK_MS = 30_000;

interface PauseStage {
  readonly extension: Extension;
  readonly desk: DeskPage;
  readonly store: Store;
  readonly chip: ChipProbe;
  /** The words of chip and panel. */
  readonly words: Messages;
  /** The pause is running in the real side panel. */
  readonly whileRunning: (panel: Page) => Promise<void>;
}

/** Accepts an offer on the open card, rests to the pause's real end in the side panel, and goes back to the draft. */
export async function takePause(offer: OfferRecord, stage: PauseStage): Promise<Page> {
  const { extension, desk, store, chip, words, whileRunning } = stage;
  const draft = await desk.draft();
  await chip.press(`${words.chip.start} · ${words.chip.resets[offer.reset]}`);
  const panel = await sidePanel(extension);
  const running = await until('the running pause', async () =>
    (await store.pauses()).find((row) => row.offer === offer.id),
  );
  await whileRunning(panel);
  const left = running.startedAt + running.plannedMs - Date.now();
  const look = async () => (await store.pauses()).find(({ id, endedAt }) => id === running.id && endedAt !== undefined);
  await until('the end of the pause', look, Math.max(0, left) + END_SLACK_MS);
  await desk.page.bringToFront();
  await panel.getByRole('button', { name: words.panel.pause.backToDraft }).click();
  await until('the draft after the pause', async () => (await look())?.draftKept !== undefined);
  const after = await desk.draft();
  if (after !== draft) throw new Error(`the draft was “${draft}” before the pause and “${after}” after it`);
  return panel;
}
