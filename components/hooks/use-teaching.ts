import type { Sensitivity } from '../../domain/hostility/sensitivity';
import type { LocalWords } from '../../domain/hostility/verdict';
import { ownWords, sensitivity } from '../../storage/settings';
import { useSetting } from './use-options-setting';

/** What the agent taught the judge, and how to teach more. */
export interface Teaching {
  readonly words: LocalWords;
  readonly setWords: (words: LocalWords) => Promise<void>;
  readonly sensitivity: Sensitivity;
  readonly setSensitivity: (sensitivity: Sensitivity) => Promise<void>;
}

/** `undefined` until it is read. */
export function useTeaching(): Teaching | undefined {
  const [words, setWords] = useSetting(ownWords);
  const [sense, setSensitivity] = useSetting(sensitivity);
  return words && sense && { words, setWords, sensitivity: sense, setSensitivity };
}
