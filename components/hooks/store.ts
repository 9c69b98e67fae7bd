/**
 * The part of the history the panel reads and writes. Loaded after the first paint (`use-live.ts`):
 * the database library is a third of what the first view may weigh.
 */
export { liveQuery } from 'dexie';
export { database } from '../../storage/database';
export { addCheckIn, deleteCheckIn, newestCheckIns } from '../../storage/queries/check-ins';
export { consoleActivity } from '../../storage/queries/console-activity';
export { liveOffer } from '../../storage/queries/live-offer';
export { addOwnMedia, allOwnMedia, deleteOwnMedia } from '../../storage/queries/own-media';
export { comeBack, finishPause, ratePause, runningPause, trialsOf } from '../../storage/queries/pauses';
export { loadOfShift, usualsAt } from '../../storage/queries/load';
export { lastPhraseUses } from '../../storage/queries/phrase-uses';
export { todayOf } from '../../storage/queries/today';
export { onStorageTrouble } from '../../storage/trouble';
export { addOwnPhrase, deleteOwnPhrases, starPhrase } from '../../storage/queries/own-phrases';
