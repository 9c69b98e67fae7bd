import { expect } from '../support/expect';
import { ChipProbe } from '../support/chip';
import { dataPage, readTable } from '../support/database';
import { allowHost, openSidePanel, revokeHost } from '../support/launch';
import { openDesk, playAndStore, test } from './desk';
import { ABUSIVE_SHOP } from './picked';

test.use({ isGranted: false });

test('a page that is not watched is offered by its host name, and is watched after one click', async ({
  extension,
  console,
}) => {
  await allowHost(extension, 'http://127.0.0.1/*');
  await dataPage(extension);
  const { page, chip } = await openDesk(extension, console.url, 'shop');
  const panel = await openSidePanel(extension, page);
  await expect(panel.getByRole('heading', { name: 'This page is not watched' })).toBeVisible();
  expect(await chip.text()).toBe('');
  await panel.getByRole('button', { name: 'Switch on for 127.0.0.1', exact: true }).click();
  await expect.poll(() => chip.text()).toContain('No conversation open');
  await expect(panel.getByRole('heading', { name: 'No conversation open' })).toBeVisible();
  await expect(panel.getByText('Open a chat or a ticket in Sample shop chat')).toBeVisible();
  await playAndStore(extension, page, [ABUSIVE_SHOP]);
  await expect(panel.getByRole('heading', { level: 1 })).toHaveText('May be abusive');
  await revokeHost(extension, 'http://127.0.0.1/*');
  await expect(panel.getByText('May be abusive')).toHaveCount(0);
});

test('a page that is no console is told apart from a page that is not watched', async ({ extension, console }) => {
  const page = await extension.context.newPage();
  await page.goto(`${console.url}/nothing-here`);
  const panel = await openSidePanel(extension, page);
  await expect(panel.getByRole('heading', { name: 'This page is not watched' })).toBeVisible();
  await allowHost(extension, 'http://127.0.0.1/*');
  await page.bringToFront();
  await panel.getByRole('button', { name: 'Switch on for 127.0.0.1', exact: true }).click();
  await expect(panel.getByRole('heading', { name: 'Page not recognised' })).toBeVisible();
  const chip = await ChipProbe.on(page);
  await expect.poll(() => chip.text()).toContain('Page not recognised');
  expect(await readTable(extension, 'turns')).toEqual([]);
});

test('a page no extension may read says what to do instead', async ({ extension, console }) => {
  const { page } = await openDesk(extension, console.url, 'shop');
  const panel = await openSidePanel(extension, page);
  const internal = await extension.context.newPage();
  await internal.goto('chrome://version');
  await expect(panel.getByRole('heading', { name: 'No console in front' })).toBeVisible();
  await page.bringToFront();
  await expect(panel.getByRole('heading', { name: 'This page is not watched' })).toBeVisible();
});
