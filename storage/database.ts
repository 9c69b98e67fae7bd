import Dexie, { type DexieOptions, type Table } from 'dexie';
import { TABLES } from './tables';
import type { CheckInRecord } from './tables/check-ins';
import type { ConversationRecord } from './tables/conversations';
import type { DayRecord } from './tables/days';
import type { OfferRecord } from './tables/offers';
import type { OwnPhraseRecord } from './tables/own-phrases';
import type { OwnMediaRecord } from './tables/own-media';
import type { PauseRecord } from './tables/pauses';
import type { PhraseStarRecord } from './tables/phrase-stars';
import type { PhraseUseRecord } from './tables/phrase-uses';
import type { RestRecord } from './tables/rests';
import type { TurnRecord } from './tables/turns';
import { reportTrouble, StorageTroubleError } from './trouble';

/** Fixed: the agent's other tools may read it. */
export const DATABASE_NAME = 'evenkeel';

/** Raised when a table or index goes away or rows change shape; additions need no new number. */
const VERSION = 1;

/** Dexie keeps ten native versions for each of its own, the last digit for additions. */
const NATIVE_STEP = 10;

/**
 * The history. Opens at first use. Versions only: what a table is stands in `tables/`.
 * A newer version of the extension in another context closes this connection (Dexie's default);
 * the next use then fails as `newer`, before it reads or writes a row.
 */
export class EvenkeelDatabase extends Dexie {
  declare readonly conversations: Table<ConversationRecord, string>;
  declare readonly turns: Table<TurnRecord, string>;
  declare readonly offers: Table<OfferRecord, string>;
  declare readonly pauses: Table<PauseRecord, string>;
  declare readonly rests: Table<RestRecord, string>;
  declare readonly phraseUses: Table<PhraseUseRecord, string>;
  declare readonly ownPhrases: Table<OwnPhraseRecord, string>;
  declare readonly phraseStars: Table<PhraseStarRecord, string>;
  declare readonly checkIns: Table<CheckInRecord, string>;
  declare readonly ownMedia: Table<OwnMediaRecord, string>;
  declare readonly days: Table<DayRecord, string>;

  constructor(name = DATABASE_NAME, options: DexieOptions = {}) {
    super(name, options);
    this.version(VERSION).stores(Object.fromEntries(TABLES.map((table) => [table.name, table.schema])));
    // Dexie itself would open a newer database and write rows of an older shape into it.
    this.on(
      'ready',
      () => {
        if (this.backendDB().version >= (VERSION + 1) * NATIVE_STEP) throw new Dexie.VersionError('newer database');
      },
      true,
    );
    this.on('blocked', (event) => {
      reportTrouble(new StorageTroubleError('blocked', event));
    });
  }
}

/** The one database of this context. */
export const database = new EvenkeelDatabase();
