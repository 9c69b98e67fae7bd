import { expect as base } from '@playwright/test';

type Poll = typeof base.poll;

/** Milliseconds between two looks. Most of what a test waits for is there within 100 ms; Playwright's own steps soon take a second. */
const INTERVALS = [20, 40, 80, 150, 250];

const poll = ((actual, asked) =>
  base.poll(actual, {
    intervals: INTERVALS,
    ...(typeof asked === 'string' ? { message: asked } : asked),
  })) as Poll;

/** Playwright's `expect` that looks again sooner. */
export const expect = new Proxy(base, {
  get: (target, name) => (name === 'poll' ? poll : (Reflect.get(target, name) as unknown)),
});
