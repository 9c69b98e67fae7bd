import * as v from 'valibot';
import { OWN_LIMITS, type OwnPhrase } from '../../domain/phrases/own/own-phrase';
import { defineTable } from '../define-table';
import { count, id, time } from '../row-parts';

/** One text the agent keeps for replies. */
export type OwnPhraseRecord = OwnPhrase;

const upTo = (length: number) => v.pipe(v.string(), v.maxLength(length));

export const ownPhrases = defineTable<OwnPhraseRecord>()({
  name: 'ownPhrases',
  schema: '&id, language, folder, pack',
  retention: { days: 'until-deleted' },
  row: v.object({
    id: v.pipe(id, v.startsWith('own-')),
    text: v.pipe(v.string(), v.minLength(1), v.maxLength(OWN_LIMITS.text)),
    folder: upTo(OWN_LIMITS.folder),
    title: upTo(OWN_LIMITS.title),
    shortcut: upTo(OWN_LIMITS.shortcut),
    tags: v.pipe(v.array(v.pipe(upTo(OWN_LIMITS.tag), v.minLength(1))), v.maxLength(OWN_LIMITS.tags)),
    language: v.picklist(['zh', 'zh-Hant', 'en']),
    starred: v.boolean(),
    uses: count,
    createdAt: time,
    changedAt: time,
    pack: v.optional(id),
    packKey: v.optional(id),
  }),
});
