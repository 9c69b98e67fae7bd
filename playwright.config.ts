import { defineConfig } from '@playwright/test';

export default defineConfig({
  fullyParallel: true,
  workers: 2,
  retries: 0,
  forbidOnly: true,
  timeout: 60_000,
  reporter: [['list']],
  projects: [
    { name: 'dom', testDir: 'tests/dom' },
    { name: 'e2e', testDir: 'tests/e2e' },
  ],
});
