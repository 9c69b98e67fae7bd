import { defineContentScript } from '#imports';
import { type ContentWorld, HELPER } from '../console.content/desk-parts';
import { Helper } from './helper';

export default defineContentScript({
  matches: [],
  registration: 'runtime',
  main() {
    (globalThis as ContentWorld)[HELPER] = (parts) => new Helper(parts);
  },
});
