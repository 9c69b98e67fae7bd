import { frames } from './frame';

const YOU = '(?:you|u|ya)';

/** English, in the order in which they are tried: what stands before a fact, behind it, and clauses turned round. */
export const EN_FRAMES = frames([
  ['(?:well |yes |no |um |so )?(?:of course|obviously|clearly|naturally|evidently|needless to say),? (.+)', '$1'],
  ['(.+),? (?:obviously|clearly|of course|genius|duh|end of story|end of|full stop|period|simple as that)', '$1'],
  [`all ${YOU} (?:have|need|had) to do (?:is|was) (?:to )?(.+)`, 'please $1'],
  [`(?:how hard|how difficult) (?:is|can) it (?:be )?to (.+)`, 'please $1'],
  [`did it (?:ever )?occur to ${YOU} to (.+)`, 'please $1'],
  [`did ${YOU} even (?:bother to |think to |try to )?(.+)`, 'did you $1?'],
]);
