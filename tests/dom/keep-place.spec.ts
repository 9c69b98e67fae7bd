import { expect } from '@playwright/test';
import { type Editor, SPEC, test } from './editor-test';

const EDITORS = ['textarea', 'react', 'contenteditable', 'ckeditor5', 'tiptap', 'frame'];

async function keep({ world }: Editor): Promise<void> {
  await world.call('keep', SPEC, '#pane');
}

for (const name of EDITORS) {
  test(`${name}: draft, caret and focus come back after a pause`, async ({ open, page }) => {
    const editor = await open(name);
    expect(await editor.world.call('draft', SPEC, '#pane')).toBe('');
    await editor.type('Hello Maria', 5);
    expect(await editor.world.call('draft', SPEC, '#pane')).toBe('Hello Maria');
    await keep(editor);
    await page.evaluate(() => document.body.appendChild(document.createElement('button')).focus());
    expect(await editor.world.call('giveBack')).toBe(true);
    await page.keyboard.type('dear ');
    expect((await editor.held()).replace(/<.*?>/g, '')).toBe('Hello dear Maria');
  });

  test(`${name}: says that the draft is another one`, async ({ open }) => {
    const editor = await open(name);
    await editor.type('Hello Maria');
    await keep(editor);
    await editor.fill('Somebody else wrote this');
    expect(await editor.world.call('giveBack')).toBe(false);
  });
}

test('a selection comes back as it was', async ({ open, page }) => {
  const editor = await open('contenteditable');
  await editor.type('one two');
  for (let step = 0; step < 3; step++) await page.keyboard.press('Shift+ArrowLeft');
  await keep(editor);
  await page.locator('#search').focus();
  await page.locator('#search').blur();
  await editor.world.call('giveBack');
  await page.keyboard.type('three');
  expect(await editor.held()).toBe('one three');
});

test('finds the place again when the page has drawn the draft anew', async ({ open, page }) => {
  const editor = await open('contenteditable');
  await editor.type('Hello Maria', 5);
  await keep(editor);
  await editor.fill('Hello Maria');
  expect(await editor.world.call('giveBack')).toBe(true);
  await page.keyboard.type('dear ');
  expect(await editor.held()).toBe('Hello dear Maria');
});

test('gives no focus to a composer that did not have it', async ({ open, page }) => {
  const editor = await open('textarea');
  await page.locator('#search').focus();
  await keep(editor);
  await editor.world.call('giveBack');
  await expect(page.locator('#search')).toBeFocused();
});

test('leaves the focus where the agent has put it meanwhile', async ({ open, page }) => {
  const editor = await open('textarea');
  await editor.type('Hello');
  await keep(editor);
  await page.locator('#search').click();
  expect(await editor.world.call('giveBack')).toBe(true);
  await expect(page.locator('#search')).toBeFocused();
});

test('says false when the composer is gone', async ({ open, page }) => {
  const editor = await open('textarea');
  await editor.type('Hello');
  await keep(editor);
  await page.locator('#reply').evaluate((reply) => reply.replaceChildren());
  expect(await editor.world.call('giveBack')).toBe(false);
});
