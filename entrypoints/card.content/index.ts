import { defineContentScript } from '#imports';
import { type Makers, makers, placeOf } from '../console.content/desk-parts';
import { answerDraft } from './answer-draft';
import { Helper } from './helper';

export default defineContentScript({
  matches: [],
  registration: 'runtime',
  main() {
    const make: Makers['card'] = (parts) => {
      answerDraft(parts);
      return new Helper(parts);
    };
    makers[placeOf('card')] = make;
  },
});
