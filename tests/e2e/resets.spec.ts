import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { expect } from '../support/expect';
import { en } from '../../locales/en';
import type { OwnMediaRecord } from '../../storage/tables/own-media';
import type { PauseRecord } from '../../storage/tables/pauses';
import { readTable } from '../support/database';
import type { Extension } from '../support/launch';
import { showView } from '../support/panel';
import { test } from './desk';

const { comfort, view } = en.calm;
const PICTURE = fileURLToPath(new URL('../../.output/chrome-mv3/icon/96.png', import.meta.url));

/** A tenth of a second of a tone, as a file. */
function aWave(): Buffer {
  const [rate, samples] = [8_000, 800];
  const file = Buffer.alloc(44 + samples);
  file.write('RIFF', 0);
  file.writeUInt32LE(36 + samples, 4);
  file.write('WAVEfmt ', 8);
  file.writeUInt32LE(16, 16);
  file.writeUInt16LE(1, 20);
  file.writeUInt16LE(1, 22);
  file.writeUInt32LE(rate, 24);
  file.writeUInt32LE(rate, 28);
  file.writeUInt16LE(1, 32);
  file.writeUInt16LE(8, 34);
  file.write('data', 36);
  file.writeUInt32LE(samples, 40);
  for (let at = 0; at < samples; at++) file[44 + at] = 128 + Math.round(60 * Math.sin(at / 4));
  return file;
}

async function openPause(extension: Extension): Promise<Page> {
  const page = await extension.context.newPage();
  await page.goto(extension.url('sidepanel.html'));
  await showView(page, en.panel.tabs.pause);
  await page.getByText(comfort.heading).click();
  return page;
}

const mediaIn = (extension: Extension) => readTable<OwnMediaRecord>(extension, 'ownMedia');

test('a photo from the disk stays here, loses what it tells, and is the green view', async ({ extension }) => {
  const page = await openPause(extension);
  await page
    .getByLabel(comfort.addPhoto)
    .setInputFiles({ name: 'notes.txt', mimeType: 'image/png', buffer: Buffer.from('no') });
  await expect(page.getByText(comfort.notReadable)).toBeVisible();
  await page.getByLabel(comfort.addPhoto).setInputFiles(PICTURE);
  await expect(page.getByRole('button', { name: 'Remove 96.png' })).toBeVisible();
  expect(await mediaIn(extension)).toMatchObject([
    { kind: 'photo', title: '96.png', data: expect.stringMatching(/^data:image\/jpeg;base64,/) },
  ]);

  await page.getByRole('button', { name: 'Remove 96.png' }).click();
  await expect.poll(() => mediaIn(extension)).toEqual([]);
  await page.getByRole('button', { name: en.chip.undo }).click();
  await expect(page.getByRole('button', { name: 'Remove 96.png' })).toBeVisible();

  await page.getByRole('button', { name: en.terms.resets['green-view'] }).click();
  const photo = page.getByRole('img', { name: view.own });
  await expect(photo).toBeVisible();
  expect(await photo.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(96);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('heading', { name: en.panel.pause.ended.early })).toBeVisible();
  await expect
    .poll(() => readTable<PauseRecord>(extension, 'pauses'))
    .toMatchObject([{ reset: 'green-view', plannedMs: 40_000, ending: 'early' }]);
  expect(extension.foreignRequests).toEqual([]);
});

test('sound is off until it is chosen; a file that is none is refused', async ({ extension }) => {
  const page = await openPause(extension);
  await expect(page.getByRole('radio', { name: comfort.sounds.none })).toBeChecked();
  await page.getByText(comfort.sounds.own, { exact: true }).click();
  const file = page.getByLabel(comfort.chooseSound);
  await file.setInputFiles({ name: 'no.mp3', mimeType: 'audio/mpeg', buffer: Buffer.from('not a sound') });
  await expect(page.getByText(comfort.notReadable)).toBeVisible();
  await file.setInputFiles({ name: 'rain.wav', mimeType: 'audio/wav', buffer: aWave() });
  await expect(page.getByText('Yours: rain.wav')).toBeVisible();
  expect(await mediaIn(extension)).toMatchObject([{ kind: 'sound', title: 'rain.wav' }]);
  expect(extension.foreignRequests).toEqual([]);
});
