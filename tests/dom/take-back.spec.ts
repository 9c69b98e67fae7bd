import { expect } from '@playwright/test';
import { type Editor, SPEC, test } from './editor-test';

const EDITORS = [
  'textarea',
  'react',
  'contenteditable',
  'shadow-textarea',
  'shadow-contenteditable',
  'frame',
  'single-line',
  'ckeditor5',
  'ckeditor5?bare',
  'tiptap',
];
const LINES = 'I am looking into it.\n\nYou hear from me today.';

const put = (editor: Editor, text: string, mode: 'caret' | 'replace' = 'caret') =>
  editor.world.call('insertFitting', SPEC, '#pane', text, mode);
/** The words an editor holds, each break and blank made one. */
const words = async (editor: Editor) =>
  (await editor.held())
    .replace(/<br>|<\/p>\s*<p>/g, '\n')
    .replace(/<.*?>|&nbsp;/g, (mark) => (mark === '&nbsp;' ? ' ' : ''))
    .replaceAll('\u00a0', ' ')
    .trim();

for (const name of EDITORS) {
  test(`${name}: a second phrase stands apart from the first`, async ({ open }) => {
    const editor = await open(name);
    await editor.type('Hello Tom.');
    expect(await put(editor, 'I see it.')).toBe('verified');
    expect(await put(editor, 'I am on it.')).toBe('verified');
    expect(await words(editor)).toBe('Hello Tom. I see it. I am on it.');
  });

  test(`${name}: nothing comes between Chinese sentences`, async ({ open }) => {
    const editor = await open(name);
    await editor.type('您好，');
    expect(await put(editor, '我看到了。')).toBe('verified');
    expect(await put(editor, '我来查。')).toBe('verified');
    expect(await words(editor)).toBe('您好，我看到了。我来查。');
  });

  for (const { what, draft, back, text } of [
    { what: 'alone', draft: '', back: 0, text: 'I am on it.' },
    { what: 'behind a draft', draft: 'Hello Tom.', back: 0, text: 'I am on it.' },
    { what: 'in a draft', draft: 'Hello Tom. Best, Mei', back: 9, text: 'I am on it.' },
    { what: 'in front of a draft', draft: 'Best, Mei', back: 9, text: 'I am on it.' },
    { what: 'of several lines', draft: 'Hello Tom.', back: 0, text: LINES },
  ]) {
    test(`${name}: a phrase ${what} is taken out again, and the draft goes on`, async ({ open, page }) => {
      const editor = await open(name);
      if (draft) await editor.type(draft, back);
      expect(await put(editor, text)).toBe('verified');
      expect(await words(editor)).toContain('I am');
      expect(await editor.world.call('takeBack')).toBe(true);
      expect(await words(editor)).toBe(draft);
      await page.keyboard.type('!');
      const at = draft.length - back;
      expect((await words(editor)).replaceAll(/\s/g, '')).toBe(
        `${draft.slice(0, at)}!${draft.slice(at)}`.replaceAll(/\s/g, ''),
      );
    });
  }

  test(`${name}: a draft that was replaced comes back`, async ({ open }) => {
    const editor = await open(name);
    await editor.type('I have told you three times already.');
    expect(await put(editor, 'I am on it.', 'replace')).toBe('verified');
    expect(await words(editor)).toBe('I am on it.');
    expect(await editor.world.call('takeBack')).toBe(true);
    expect(await words(editor)).toBe('I have told you three times already.');
  });

  test(`${name}: nothing is taken out once anything else was typed`, async ({ open, page }) => {
    const editor = await open(name);
    await editor.type('Hello Tom.');
    expect(await put(editor, 'I am on it.')).toBe('verified');
    await page.keyboard.type(' Yours');
    expect(await editor.world.call('takeBack')).toBe(false);
    expect(await words(editor)).toBe('Hello Tom. I am on it. Yours');
  });
}

for (const name of ['ckeditor5', 'tiptap']) {
  test(`${name}: a draft that was replaced comes back with its marks`, async ({ open, page }) => {
    const editor = await open(name);
    await editor.type('Plain ');
    await page.keyboard.press('ControlOrMeta+b');
    await page.keyboard.type('bold');
    const before = await editor.held();
    expect(before).toMatch(/<strong>/);
    // What follows within half a second of typing is one step with it to ProseMirror.
    const typed = await page.evaluate(() => performance.now());
    await page.waitForFunction((since) => performance.now() > since + 600, typed);
    expect(await put(editor, 'I am on it.', 'replace')).toBe('verified');
    expect(await editor.world.call('takeBack')).toBe(true);
    expect(await editor.held()).toBe(before);
  });
}

for (const name of ['contenteditable', 'frame', 'ckeditor5']) {
  test(`${name}: on a new line a phrase begins the line`, async ({ open, page }) => {
    const editor = await open(name);
    await editor.type('Hello Tom.');
    await page.keyboard.press('Enter');
    expect(await put(editor, 'I am on it.')).toBe('verified');
    expect(await editor.held()).not.toMatch(/(?:&nbsp;|\u00a0| )I am on it/);
  });
}
