import type { Page } from '@playwright/test';
import type { UiLanguage } from '../../locales/messages';
import { loadMessages } from '../../locales/translate';
import type { Extension } from '../../tests/support/launch';
import { chooseLanguage, speaks } from './settings-page';
import { settled, type Shots } from './shots';
import { until } from './until';

/** How a language is called in a picture's name. */
export function short(language: UiLanguage): 'en' | 'zh' {
  return language === 'en' ? 'en' : 'zh';
}

/** Settings and welcome page, whole. */
export async function takePages(extension: Extension, shots: Shots, language: UiLanguage): Promise<void> {
  const options = await chooseLanguage(extension, language);
  await settled(options);
  await shots.take(options, `options-${short(language)}`, { fullPage: true });
  const welcome = await until('the welcome page', async () =>
    extension.context.pages().find((page) => page.url() === extension.url('welcome.html')),
  );
  await welcome.bringToFront();
  await speaks(welcome, language);
  await settled(welcome);
  await shots.take(welcome, `welcome-${short(language)}`, { fullPage: true });
}

/** The views of the side panel; a pause is begun by hand where none was seen running in this language. */
export async function takeViews(panel: Page, shots: Shots, language: UiLanguage): Promise<void> {
  await speaks(panel, language);
  const { tabs } = (await loadMessages(language)).panel;
  for (const view of ['now', 'today', 'history'] as const) {
    await panel.getByRole('tab', { name: tabs[view], exact: true }).click();
    await shots.takePanel(panel, `panel-${view}-${short(language)}`);
  }
  if (shots.has(runningPause(language))) return;
  await panel.getByRole('tab', { name: tabs.pause, exact: true }).click();
  await shortPause(panel, shots, language);
}

/** A pause that runs; its guide moves, a picture is one moment of it. */
export async function takeRunningPause(panel: Page, shots: Shots, language: UiLanguage): Promise<void> {
  const { end } = (await loadMessages(language)).panel.pause;
  await panel.getByRole('button', { name: end }).waitFor();
  await shots.takePanel(panel, runningPause(language));
}

/** Begins three breaths in the panel and ends them early. */
async function shortPause(panel: Page, shots: Shots, language: UiLanguage): Promise<void> {
  const { terms, panel: words } = await loadMessages(language);
  await panel.getByRole('button', { name: terms.resets['three-breaths'] }).click();
  await takeRunningPause(panel, shots, language);
  await panel.getByRole('button', { name: words.pause.end }).click();
  await panel.getByRole('button', { name: words.pause.backToDraft }).click();
}

const runningPause = (language: UiLanguage): string => `panel-pause-${short(language)}`;
