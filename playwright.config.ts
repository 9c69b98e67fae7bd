import { defineConfig } from '@playwright/test';
import { browserPath, LEAN } from './tests/support/launch';

const executablePath = browserPath();

export default defineConfig({
  fullyParallel: true,
  workers: 2,
  // A shared machine may stall for seconds. What passes only the second time is listed as flaky.
  retries: process.env.CI ? 1 : 0,
  forbidOnly: true,
  timeout: 120_000,
  expect: { timeout: 15_000 },
  reporter: [['list']],
  use: { launchOptions: { ...(executablePath ? { executablePath } : {}), args: [LEAN], chromiumSandbox: false } },
  projects: [
    { name: 'dom', testDir: 'tests/dom' },
    { name: 'e2e', testDir: 'tests/e2e' },
  ],
});
