import yaml from '@rollup/plugin-yaml';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

/** Only what draws needs a page; everything else runs several times faster without one. */
const NEEDS_A_PAGE = [
  'tests/unit/tools/sample-desk.test.ts',
  'tests/unit/components/**/*.test.{ts,tsx}',
  'tests/unit/consoles/dom/**/*.test.ts',
];

/** A loaded machine takes long over some hundred random cases; none of it is a measurement. */
const SLOW_MACHINE_MS = 60_000;

export default defineConfig({
  plugins: [yaml()],
  test: {
    restoreMocks: true,
    // A shared machine may stall; what passes only the second time is told.
    retry: process.env.CI ? 1 : 0,
    projects: [
      {
        plugins: [WxtVitest()],
        test: {
          name: 'components',
          environment: 'happy-dom',
          testTimeout: SLOW_MACHINE_MS,
          include: NEEDS_A_PAGE,
          setupFiles: ['tests/unit/setup.ts'],
        },
      },
      {
        plugins: [WxtVitest()],
        test: {
          name: 'ground',
          environment: 'node',
          testTimeout: SLOW_MACHINE_MS,
          include: ['tests/unit/**/*.test.{ts,tsx}', 'tests/conventions/**/*.test.ts'],
          exclude: NEEDS_A_PAGE,
          setupFiles: ['tests/unit/setup.ts'],
        },
      },
    ],
  },
});
