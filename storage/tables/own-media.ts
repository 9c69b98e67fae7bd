import * as v from 'valibot';
import { defineTable } from '../define-table';
import { id, time } from '../row-parts';

/** What can be brought along for a pause. */
export const MEDIA_KINDS = ['photo', 'sound'] as const;
export type MediaKind = (typeof MEDIA_KINDS)[number];

/** Photos kept, at most: more are no calmer to look at, and the history is one file. */
export const MAX_PHOTOS = 12;

/** Longest file that is kept, code units of its data URL: about eight megabytes. */
export const MAX_MEDIA = 11_000_000;

/** A picture or sound the agent chose from their disk, to look at or hear in a pause. */
export interface OwnMediaRecord {
  readonly id: string;
  readonly kind: MediaKind;
  /** What the file was called. */
  readonly title: string;
  /** The content as a data URL, so that it can be exported; pictures are made smaller first. */
  readonly data: string;
  /** Epoch milliseconds. */
  readonly addedAt: number;
}

export const ownMedia = defineTable<OwnMediaRecord>()({
  name: 'ownMedia',
  schema: '&id, addedAt',
  retention: { days: 'until-deleted' },
  row: v.object({
    id,
    kind: v.picklist(MEDIA_KINDS),
    title: v.pipe(v.string(), v.maxLength(300)),
    data: v.pipe(
      v.string(),
      v.maxLength(MAX_MEDIA),
      v.regex(/^data:(?:image\/(?:jpeg|png|webp)|audio\/[\w.+-]{1,40});base64,[\w+/]*={0,2}$/),
    ),
    addedAt: time,
  }),
});
