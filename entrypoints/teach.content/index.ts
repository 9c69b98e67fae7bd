import { defineContentScript } from '#imports';
import { type Makers, makers, placeOf } from '../console.content/desk-parts';
import { Teacher } from './teacher';

export default defineContentScript({
  matches: [],
  registration: 'runtime',
  main() {
    const make: Makers['teach'] = (parts) => new Teacher(parts);
    makers[placeOf('teach')] = make;
  },
});
