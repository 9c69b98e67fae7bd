import { checkIns } from './tables/check-ins';
import { conversations } from './tables/conversations';
import { days } from './tables/days';
import { offers } from './tables/offers';
import { ownMedia } from './tables/own-media';
import { pauses } from './tables/pauses';
import { phraseUses } from './tables/phrase-uses';
import { rests } from './tables/rests';
import { turns } from './tables/turns';

/** Every table of the database, in the order they are exported and described. */
export const TABLES = [conversations, turns, offers, pauses, rests, phraseUses, checkIns, ownMedia, days] as const;

export type TableName = (typeof TABLES)[number]['name'];
