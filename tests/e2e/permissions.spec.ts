import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect } from '../support/expect';
import { countRows } from '../support/database';
import { allowHost, BUILD, type Extension, grantHost, launchExtension } from '../support/launch';
import { badgeText } from '../support/panel';
import { hostPermissions } from '../support/permissions';
import { openDesk, playAndStore, playConversation, test } from './desk';
import { ABUSIVE_SHOP, CALM_SHOP, HOSTILE_SHOP } from './picked';

const LOOPBACK = 'http://127.0.0.1/*';

async function openOptions(extension: Extension): Promise<Page> {
  const page = await extension.context.newPage();
  await page.goto(extension.url('options.html'));
  return page;
}

test('the build asks for no host, sees no tabs, and can reach no network', async () => {
  const manifest = JSON.parse(await readFile(join(BUILD, 'manifest.json'), 'utf8'));
  expect(manifest.host_permissions ?? []).toEqual([]);
  expect(manifest.content_scripts ?? []).toEqual([]);
  expect(manifest.externally_connectable).toBeUndefined();
  expect(new Set(manifest.permissions)).toEqual(new Set(['activeTab', 'alarms', 'scripting', 'sidePanel', 'storage']));
  expect(manifest.optional_permissions ?? []).toEqual([]);
  const policy = new Map(
    String(manifest.content_security_policy.extension_pages)
      .split(';')
      .map((part) => part.trim().split(/\s+/))
      .map(([name = '', ...sources]) => [name, sources.join(' ')]),
  );
  expect(policy.get('default-src')).toBe("'self'");
  expect(policy.get('connect-src')).toBe("'self'");
  expect(policy.get('script-src')).toBe("'self'");
});

test.describe('after installing', () => {
  test.use({ isGranted: false });

  test('nothing is granted and nothing is watched', async ({ extension, console }) => {
    expect(await hostPermissions(extension)).toEqual([]);
    const { page, chip } = await openDesk(extension, console.url, 'shop');
    await playConversation(page, ABUSIVE_SHOP);
    expect(await chip.text()).toBe('');
    expect(await page.locator('[data-evenkeel]').count()).toBe(0);
    expect(await countRows(extension, 'turns')).toBe(0);
  });

  for (const name of ['options', 'welcome']) {
    test(`a typed address is checked before the browser is asked (${name})`, async ({ extension }) => {
      const page = await extension.context.newPage();
      await page.goto(extension.url(`${name}.html`));
      const field = page.getByRole('textbox', { name: 'Address of the console' });
      const switchOn = page.locator('form').filter({ has: field }).getByRole('button', { name: 'Switch on' });
      for (const [typed, said] of [
        ['', 'Type an address first.'],
        ['my help desk', 'This is not a web address.'],
        ['desk', 'Something is missing.'],
        ['ftp://desk.example.com', 'Only pages that begin with https:// or http:// can be watched.'],
        ['mei@desk.example.com', 'Leave out the part before the @'],
        ['desk.*.example.com', 'A star can only stand at the beginning'],
        ['*.com.cn', 'This covers far more than one console.'],
        ['<all_urls>', 'This covers far more than one console.'],
        ['chromewebstore.google.com', 'No browser lets an extension read this page.'],
      ] as const) {
        await field.fill(typed);
        await switchOn.click();
        await expect(page.getByText(said)).toBeVisible();
        await expect(field).toHaveAttribute('aria-invalid', 'true');
      }
      expect(await hostPermissions(extension)).toEqual([]);

      await field.fill('https://desk.example.com:8443/agent/tickets/7?view=1');
      await expect(page.getByText('The browser will ask for https://desk.example.com/*')).toBeVisible();
      await expect(page.getByText('desk.example.com is covered on every port, not only 8443')).toBeVisible();
      await expect(field).not.toHaveAttribute('aria-invalid');
      await allowHost(extension, 'https://desk.example.com/*');
      await page.bringToFront();
      await switchOn.click();
      await expect(page.getByText('desk.example.com is on, also in tabs that are open already.')).toBeVisible();
      expect(await hostPermissions(extension)).toEqual(['https://desk.example.com/*']);
      await expect(page.getByRole('switch', { name: 'desk.example.com' })).toBeChecked();
      await field.fill('desk.example.com');
      await switchOn.click();
      await expect(page.getByText('This address is switched on already.')).toBeVisible();
    });
  }

  test('a host granted outside our pages is watched, also in a tab that was open before', async ({
    extension,
    console,
  }) => {
    const { page, chip } = await openDesk(extension, console.url, 'shop');
    expect(await chip.text()).toBe('');
    await grantHost(extension, LOOPBACK);
    await expect.poll(() => chip.text()).toContain('No conversation open');
    await playAndStore(extension, page, [ABUSIVE_SHOP]);
    await expect.poll(() => chip.text()).toContain('1 hostile today');
  });

  test('one host can be left out of all that is granted', async ({ extension, console }) => {
    await grantHost(extension, 'http://*/*');
    await grantHost(extension, LOOPBACK);
    expect(await hostPermissions(extension)).toEqual(['http://*/*', LOOPBACK]);
    const { chip } = await openDesk(extension, console.url, 'shop');
    await expect.poll(() => chip.text()).not.toBe('');
    const options = await openOptions(extension);
    await options.getByRole('switch', { name: 'http://127.0.0.1' }).click();
    await expect.poll(() => chip.text()).toBe('');
    const same = await openDesk(extension, console.url, 'shop');
    const other = await openDesk(extension, console.url.replace('127.0.0.1', 'localhost'), 'shop');
    await expect.poll(() => other.chip.text()).toContain('No conversation open');
    expect(await same.chip.text()).toBe('');
    await options.bringToFront();
    await options.getByRole('switch', { name: 'http://127.0.0.1' }).click();
    await expect.poll(() => same.chip.text()).toContain('No conversation open');
  });
});

test('switching a host off keeps the permission and stops the watching; on again, it goes on', async ({
  extension,
  console,
}) => {
  const { page, chip } = await openDesk(extension, console.url, 'shop');
  await playAndStore(extension, page, [ABUSIVE_SHOP]);
  const stored = await countRows(extension, 'turns');
  const options = await openOptions(extension);
  const control = options.getByRole('switch', { name: 'http://127.0.0.1' });
  await expect(control).toBeChecked();
  await control.click();
  await expect(options.getByText('http://127.0.0.1 is no longer watched. The permission stays.')).toBeVisible();
  expect(await hostPermissions(extension)).toEqual([LOOPBACK]);
  await expect.poll(() => chip.text()).toBe('');
  expect(await page.locator('[data-evenkeel]').count()).toBe(0);
  await playConversation(page, HOSTILE_SHOP);
  await page.reload();
  await page.waitForFunction(() => 'desk' in window);
  await playConversation(page, CALM_SHOP);
  expect(await chip.text()).toBe('');
  expect(await countRows(extension, 'turns')).toBe(stored);

  await options.bringToFront();
  await control.click();
  await expect(options.getByText('http://127.0.0.1 is watched again.')).toBeVisible();
  await expect.poll(() => chip.text()).toContain('Calm');
  await expect.poll(() => countRows(extension, 'turns')).toBeGreaterThan(stored);
});

test('taking a permission back removes our script from open pages at once', async ({ extension, console }) => {
  const { page, chip } = await openDesk(extension, console.url, 'shop');
  await playAndStore(extension, page, [ABUSIVE_SHOP]);
  const stored = await countRows(extension, 'turns');
  await page.bringToFront();
  await chip.pressChip();
  await expect.poll(() => chip.textIn('card')).toContain('These words led to it');
  const options = await openOptions(extension);
  await options.getByRole('button', { name: 'Take back http://127.0.0.1' }).click();
  await expect(options.getByText('Taken back: http://127.0.0.1 can no longer be read.')).toBeVisible();
  expect(await hostPermissions(extension)).toEqual([]);
  await expect.poll(() => page.locator('[data-evenkeel]').count()).toBe(0);
  await playConversation(page, HOSTILE_SHOP);
  await page.reload();
  await page.waitForFunction(() => 'desk' in window);
  await playConversation(page, CALM_SHOP);
  expect(await page.locator('[data-evenkeel]').count()).toBe(0);
  expect(await countRows(extension, 'turns')).toBe(stored);
});

test('what is watched, switched off and stored survives a restart of the browser', async ({ console }) => {
  const profile = await mkdtemp(join(tmpdir(), 'evenkeel-restart-'));
  try {
    const before = await launchExtension({ userDataDir: profile });
    await grantHost(before, LOOPBACK);
    const desk = await openDesk(before, console.url, 'shop');
    await playAndStore(before, desk.page, [ABUSIVE_SHOP]);
    const stored = await countRows(before, 'turns');
    await before.close();

    const after = await launchExtension({ userDataDir: profile });
    const { page, chip } = await openDesk(after, console.url, 'shop');
    await expect.poll(() => chip.text()).toContain('No conversation open');
    expect(await countRows(after, 'turns')).toBe(stored);
    await expect.poll(() => badgeText(after)).toBe('1');
    const options = await openOptions(after);
    await options.getByRole('switch', { name: 'http://127.0.0.1' }).click();
    await expect.poll(() => page.locator('[data-evenkeel]').count()).toBe(0);
    await after.close();

    const last = await launchExtension({ userDataDir: profile });
    const off = await openDesk(last, console.url, 'shop');
    const settings = await openOptions(last);
    await expect(settings.getByRole('switch', { name: 'http://127.0.0.1' })).not.toBeChecked();
    expect(await off.page.locator('[data-evenkeel]').count()).toBe(0);
    await last.close();
  } finally {
    await rm(profile, { recursive: true, force: true });
  }
});
