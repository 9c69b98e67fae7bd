import { expect } from '../support/expect';
import { redmine } from '../../consoles/redmine/spec';
import type {} from '../pages/kit/console-page';
import { test } from './watch-test';

test('in an issue that the agent filed, nobody else is taken for customer or staff', async ({ page, pages, watch }) => {
  await page.goto(`http://redmine.localhost:${new URL(pages.url).port}/?mine`);
  await page.waitForFunction(() => window.consolePage !== undefined);
  const [id = ''] = await page.evaluate(() => window.consolePage?.conversations ?? []);
  const said = await page.evaluate((one) => window.consolePage?.shown(one) ?? [], id);
  const watched = await watch(redmine);
  const [first, ...others] = said;
  const own = [first, ...others.filter(({ by }) => by === 'me')].map((line) => line?.text.replace(/\n+/g, '\n'));
  await expect.poll(async () => (await watched.call('seen')).map(({ text }) => text)).toEqual(own);
  expect(new Set((await watched.call('seen')).map(({ speaker }) => speaker))).toEqual(new Set(['agent']));
});
