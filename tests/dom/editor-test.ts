import { fileURLToPath } from 'node:url';
import { test as base } from '@playwright/test';
import type { ComposerSpec } from '../../consoles/define-console';
import { bundle } from '../pages/bundle';
import type {} from '../pages/editors/editor-page';
import { type PageServer, servePages } from '../pages/server';
import type * as underTest from './under-test';
import { openWorld, type World } from './world';

/** Where the reply box of the editor pages is, as a console's spec would say it. */
export const SPEC: ComposerSpec = {
  field: [
    '#reply .composer',
    '#reply .ck-editor__editable',
    '#reply .ProseMirror',
    '#reply .public-DraftEditor-content',
    '#reply [data-slate-editor]',
    '#reply [data-lexical-editor]',
    '#reply .ql-editor',
    '#reply .note-editable',
    '#reply chat-app >>> .composer',
  ],
  frame: ['#reply iframe.cke_wysiwyg_frame', '#reply iframe.tox-edit-area__iframe'],
  note: ['.note-mode'],
  placeholder: ['.placeholder'],
};

/** An editor page with the insertion code beside it, in a world of its own. */
export interface Editor {
  readonly world: World<typeof underTest>;
  insert(text: string): Promise<string>;
  /** What the page itself holds and would send. */
  held(): Promise<string>;
  fill(text: string): Promise<void>;
  /** Types as a person does, then moves the caret back by some characters. */
  type(text: string, back?: number): Promise<void>;
}

interface OfTest {
  /** Opens an editor page by its name and query. */
  readonly open: (name: string) => Promise<Editor>;
  /** Puts the code under test beside whatever page is open. */
  readonly enter: () => Promise<World<typeof underTest>>;
}

interface OfWorker {
  readonly pages: PageServer;
  readonly code: string;
}

export const test = base.extend<OfTest, OfWorker>({
  pages: [
    async ({ browser: _browser }, use) => {
      const pages = await servePages();
      await use(pages);
      await pages.close();
    },
    { scope: 'worker' },
  ],
  code: [
    async ({ browser: _browser }, use) => {
      await use((await bundle(fileURLToPath(new URL('under-test.ts', import.meta.url)))).code);
    },
    { scope: 'worker' },
  ],
  enter: async ({ page, code }, use) => {
    await use(() => openWorld<typeof underTest>(page, code));
  },
  open: async ({ page, pages, enter }, use) => {
    await use(async (name) => {
      await page.goto(`${pages.url}/editors/${name}`);
      await page.waitForFunction(() => window.editor !== undefined);
      const world = await enter();
      const box = page
        .locator('#reply')
        .locator('iframe, [contenteditable=true]:not(.ql-clipboard), input, textarea')
        .filter({ visible: true })
        .last();
      return {
        world,
        insert: (text) => world.call('insert', SPEC, '#pane', text),
        held: () => page.evaluate(() => window.editor?.held() ?? ''),
        fill: (text) => page.evaluate((draft) => window.editor?.fill(draft), text),
        type: async (text, back = 0) => {
          await box.click();
          await page.keyboard.type(text);
          for (let step = 0; step < back; step++) await page.keyboard.press('ArrowLeft');
        },
      };
    });
  },
});
