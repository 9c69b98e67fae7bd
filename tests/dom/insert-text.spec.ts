import { expect } from '@playwright/test';
import { SPEC, test } from './editor-test';

const LINES = '您好，我看到了。\nI am looking into it.\n\n谢谢您等我。';

/** What each editor holds for two lines, a blank one and a fourth, between `A` and `B`. */
const EDITORS = [
  { name: 'textarea', held: 'A您好，我看到了。\nI am looking into it.\n\n谢谢您等我。B' },
  { name: 'react', held: 'A您好，我看到了。\nI am looking into it.\n\n谢谢您等我。B' },
  { name: 'contenteditable', held: 'A您好，我看到了。\nI am looking into it.\n\n谢谢您等我。B' },
  { name: 'shadow-textarea', held: 'A您好，我看到了。\nI am looking into it.\n\n谢谢您等我。B' },
  { name: 'shadow-contenteditable', held: 'A您好，我看到了。\nI am looking into it.\n\n谢谢您等我。B' },
  { name: 'frame', held: 'A您好，我看到了。\nI am looking into it.\n\n谢谢您等我。B' },
  { name: 'single-line', held: 'A您好，我看到了。 I am looking into it. 谢谢您等我。B' },
  { name: 'ckeditor5', held: '<p>A您好，我看到了。<br>I am looking into it.</p><p>谢谢您等我。B</p>' },
  { name: 'ckeditor5?bare', held: '<p>A您好，我看到了。<br>I am looking into it.<br><br>谢谢您等我。B</p>' },
  { name: 'draft-js', held: 'A您好，我看到了。\nI am looking into it.\n\n谢谢您等我。B' },
  { name: 'slate', held: 'A您好，我看到了。\nI am looking into it.\n\n谢谢您等我。B' },
  { name: 'lexical', held: 'A您好，我看到了。\nI am looking into it.\n\n谢谢您等我。B' },
  { name: 'quill', held: 'A您好，我看到了。\nI am looking into it.\n\n谢谢您等我。B' },
  { name: 'quill-1', held: 'A您好，我看到了。\nI am looking into it.\n\n谢谢您等我。B' },
  { name: 'tinymce', held: '<p>A您好，我看到了。<br>I am looking into it.<br><br>谢谢您等我。B</p>' },
  { name: 'summernote', held: '<p>A您好，我看到了。<br>I am looking into it.<br><br>谢谢您等我。B</p>' },
  { name: 'tiptap', held: '<p>A您好，我看到了。</p><p>I am looking into it.</p><p></p><p>谢谢您等我。B</p>' },
] as const;

for (const { name, held } of EDITORS) {
  test(`${name}: puts lines at the caret, exactly once, and undo takes them out`, async ({ open, page }) => {
    const editor = await open(name);
    await editor.type('AB', 1);
    expect(await editor.insert(LINES)).toBe('verified');
    expect(await editor.held()).toBe(held);
    expect(await page.evaluate(() => window.sent)).toBe(0);
    await expect(async () => {
      await page.keyboard.press('Control+z');
      expect(await editor.held()).not.toMatch(/您好|looking|谢谢/);
    }).toPass({ intervals: [1] });
  });

  test(`${name}: inserts at the end where nobody has been yet`, async ({ open }) => {
    const editor = await open(name);
    await editor.fill('Good day.');
    expect(await editor.insert('您好')).toBe('verified');
    expect((await editor.held()).replace(/<.*?>/g, '')).toBe('Good day.您好');
  });

  test(`${name}: comes back to the caret after the agent looked into another field`, async ({ open, page }) => {
    const editor = await open(name);
    await editor.world.call('find', SPEC, '#pane');
    await editor.type('AB', 1);
    await page.locator('#search').click();
    expect(await editor.insert('您好')).toBe('verified');
    expect((await editor.held()).replace(/<.*?>/g, '')).toBe('A您好B');
    await page.keyboard.type('!');
    expect((await editor.held()).replace(/<.*?>/g, '')).toBe('A您好!B');
  });

  test(`${name}: replaces what is selected and nothing else`, async ({ open, page }) => {
    const editor = await open(name);
    await editor.type('one two');
    for (let step = 0; step < 3; step++) await page.keyboard.press('Shift+ArrowLeft');
    expect(await editor.insert('三')).toBe('verified');
    expect((await editor.held()).replace(/<.*?>/g, '')).toBe('one 三');
  });
}

test('comes back to the caret after the agent looked into another field of the same shadow root', async ({
  open,
  page,
}) => {
  const editor = await open('shadow-textarea');
  await editor.world.call('find', SPEC, '#pane');
  await page.locator('.search').click();
  await editor.type('AB', 1);
  await page.locator('#search').click();
  expect(await editor.insert('您好')).toBe('verified');
  expect(await editor.held()).toBe('A您好B');
});

test('refuses while the agent types in another field of the same shadow root', async ({ open, page }) => {
  const editor = await open('shadow-textarea');
  await page.locator('.search').click();
  await editor.world.call('insertOnNextKey', SPEC, '#pane', '您好');
  await page.keyboard.press('4');
  expect(await editor.world.call('insertionOnKey')).toBe('refused');
  await expect(page.locator('.search')).toHaveValue('4');
  expect(await editor.held()).toBe('');
});

for (const name of ['textarea', 'contenteditable', 'shadow-contenteditable', 'ckeditor5']) {
  test(`${name}: a double click inserts once`, async ({ open }) => {
    const editor = await open(name);
    expect(await editor.world.call('insertTwice', SPEC, '#pane', '您好')).toEqual(['verified', 'refused']);
    expect((await editor.held()).replace(/<.*?>/g, '')).toBe('您好');
  });
}

test('waits for an editor that applies late, without a second try', async ({ open }) => {
  const editor = await open('late');
  expect(await editor.insert('您好\nGood day.')).toBe('verified');
  expect(await editor.held()).toBe('您好\nGood day.');
});

test('does not call it verified when the editor inserts a second time later', async ({ open }) => {
  const editor = await open('late?twice');
  expect(await editor.insert('您好')).toBe('unverified');
});

test('does not call it verified when the page doubles it, and adds no third', async ({ open }) => {
  const editor = await open('doubling');
  expect(await editor.insert('您好')).toBe('unverified');
  expect(await editor.held()).toBe('您好您好');
});

for (const name of ['ignoring', 'ignoring?as=ProseMirror', 'ignoring?as=ck-editor__editable', 'react?reject']) {
  test(`${name}: says so when nothing arrived`, async ({ open }) => {
    const editor = await open(name);
    await editor.fill('draft');
    expect(await editor.insert('您好')).toBe('unverified');
    expect(await editor.held()).not.toContain('您好');
  });
}

test('refuses what is longer than the field takes, and never cuts', async ({ open }) => {
  const editor = await open('max-length');
  await editor.type('Hello Maria, ');
  expect(await editor.insert('x'.repeat(28))).toBe('refused');
  expect(await editor.held()).toBe('Hello Maria, ');
  expect(await editor.insert('x'.repeat(27))).toBe('verified');
});

test('inserts nothing while the composer writes an internal note', async ({ open, page }) => {
  const editor = await open('textarea');
  await page.evaluate(() => window.editor?.note?.());
  expect(await editor.insert('您好')).toBe('note');
  expect(await editor.held()).toBe('');
});

test('uses no hidden field', async ({ open, page }) => {
  const editor = await open('textarea');
  expect(await editor.insert('您好')).toBe('verified');
  const values = await page
    .locator('textarea')
    .evaluateAll((fields: HTMLTextAreaElement[]) => fields.map((field) => field.value));
  expect(values).toEqual(['', '', '', '', '您好']);
  await page
    .locator('textarea')
    .last()
    .evaluate((field) => field.remove());
  expect(await editor.insert('您好')).toBe('none');
});

for (const name of [
  'textarea',
  'contenteditable',
  'shadow-textarea',
  'shadow-contenteditable',
  'ckeditor5',
  'tiptap',
  'frame',
]) {
  test(`${name}: refuses while an input method composes`, async ({ open, page }) => {
    const editor = await open(name);
    await editor.world.call('find', SPEC, '#pane');
    await editor.type('A');
    const protocol = await page.context().newCDPSession(page);
    await protocol.send('Input.imeSetComposition', { text: 'nihao', selectionStart: 5, selectionEnd: 5 });
    expect(await editor.insert('请稍等')).toBe('refused');
    await protocol.send('Input.insertText', { text: '你好' });
    expect(await editor.insert('，请稍等')).toBe('verified');
    expect((await editor.held()).replace(/<.*?>/g, '')).toBe('A你好，请稍等');
  });
}

test('refuses while the agent types in another field and leaves the focus there', async ({ open, page }) => {
  const editor = await open('contenteditable');
  await page.locator('#search').click();
  await editor.world.call('insertOnNextKey', SPEC, '#pane', '您好');
  await page.keyboard.press('4');
  expect(await editor.world.call('insertionOnKey')).toBe('refused');
  await expect(page.locator('#search')).toBeFocused();
  expect(await editor.held()).toBe('');
});

test('takes the focus from a field the agent only looks at', async ({ open, page }) => {
  const editor = await open('contenteditable');
  await page.locator('#search').click();
  expect(await editor.insert('您好')).toBe('verified');
});

test('refuses when the caller has given up', async ({ open }) => {
  const editor = await open('textarea');
  expect(await editor.world.call('insert', SPEC, '#pane', '您好', true)).toBe('refused');
  expect(await editor.held()).toBe('');
});

test('inserts no lines of nothing', async ({ open }) => {
  const editor = await open('textarea');
  expect(await editor.insert(' \n\n')).toBe('refused');
});
