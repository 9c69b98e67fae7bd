import { EN_ANSWERS } from './en-answers';
import { EN_AROUND } from './en-around';
import { EN_ASKS } from './en-asks';
import { frames } from './frame';

/** English, in the order in which they are tried: what stands around a fact, what an answer hides in, orders last. */
export const EN_FRAMES = frames([...EN_AROUND, ...EN_ANSWERS, ...EN_ASKS]);

export { EN_NEVER } from './en-parts';
