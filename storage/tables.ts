import { checkIns } from './tables/check-ins';
import { conversations } from './tables/conversations';
import { days } from './tables/days';
import { offers } from './tables/offers';
import { ownPhrases } from './tables/own-phrases';
import { ownMedia } from './tables/own-media';
import { pauses } from './tables/pauses';
import { phraseStars } from './tables/phrase-stars';
import { phraseUses } from './tables/phrase-uses';
import { rests } from './tables/rests';
import { turns } from './tables/turns';

/** Every table of the database, in the order they are exported and described. */
export const TABLES = [
  conversations,
  turns,
  offers,
  pauses,
  rests,
  phraseUses,
  ownPhrases,
  phraseStars,
  checkIns,
  ownMedia,
  days,
] as const;

export type TableName = (typeof TABLES)[number]['name'];
