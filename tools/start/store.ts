import type { ConversationRecord } from '../../storage/tables/conversations';
import type { OfferRecord } from '../../storage/tables/offers';
import type { PauseRecord } from '../../storage/tables/pauses';
import type { PhraseUseRecord } from '../../storage/tables/phrase-uses';
import type { TurnRecord } from '../../storage/tables/turns';
import { dataPage, readTable } from '../../tests/support/database';
import type { Extension } from '../../tests/support/launch';

/** Between two looks, milliseconds. */
const LOOK_MS = 250;

/** What the chip in front told last: which conversation it shows, and when. */
interface Visible {
  readonly conversation?: string;
  /** Epoch milliseconds. */
  readonly at: number;
}

declare const chrome: {
  readonly storage: { readonly session: { get(name: 'visible'): Promise<{ visible?: Visible }> } };
};

/** The extension's own database, read from one of its own pages. */
export class Store {
  constructor(private readonly extension: Extension) {}

  conversations(): Promise<ConversationRecord[]> {
    return readTable(this.extension, 'conversations');
  }

  turns(): Promise<TurnRecord[]> {
    return readTable(this.extension, 'turns');
  }

  offers(): Promise<OfferRecord[]> {
    return readTable(this.extension, 'offers');
  }

  pauses(): Promise<PauseRecord[]> {
    return readTable(this.extension, 'pauses');
  }

  phraseUses(): Promise<PhraseUseRecord[]> {
    return readTable(this.extension, 'phraseUses');
  }

  async conversation(key: string): Promise<ConversationRecord | undefined> {
    return (await this.conversations()).find((row) => row.key === key);
  }

  async turnsOf(key: string, speaker: TurnRecord['speaker']): Promise<TurnRecord[]> {
    return (await this.turns()).filter((turn) => turn.conversation === key && turn.speaker === speaker);
  }

  /**
   * The offer that is shown in a conversation.
   * @param patience how long to wait for one that is held, milliseconds
   */
  async openOffer(key: string, patience: number): Promise<OfferRecord | undefined> {
    const until = Date.now() + patience;
    for (;;) {
      const offers = await this.offers();
      const shown = offers.find(({ shownIn, state }) => shownIn === key && (state === 'open' || state === 'again'));
      const isHeld = offers.some(({ state }) => state === 'held');
      if (shown || !isHeld || Date.now() > until) return shown;
      await new Promise((resolve) => {
        setTimeout(resolve, LOOK_MS);
      });
    }
  }

  /** The conversation that stands in front, by the key it is stored under. Ids and names are nowhere stored. */
  async visible(): Promise<Visible | undefined> {
    const page = await dataPage(this.extension);
    return (await page.evaluate(() => chrome.storage.session.get('visible'))).visible;
  }
}
