import type { OwnPhrase } from '../../domain/phrases/own/own-phrase';

let made = 0;

/** A plain phrase of the agent's own. */
export function anOwnPhrase(changes: Partial<OwnPhrase> = {}): OwnPhrase {
  made += 1;
  return {
    id: `own-${made}`,
    text: '物流延误，我这就去催一下。',
    folder: '售后/物流',
    title: '',
    shortcut: '',
    tags: [],
    language: 'zh',
    starred: false,
    uses: 0,
    createdAt: 1,
    changedAt: 1,
    ...changes,
  };
}
