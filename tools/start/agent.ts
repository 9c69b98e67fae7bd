import { isHostile, type Severity } from '../../domain/hostility/verdict';
import type { Messages } from '../../locales/messages';
import type { OfferRecord } from '../../storage/tables/offers';
import type { ChipProbe } from '../../tests/support/chip';
import type { ShiftConversation, ShiftMessage } from '../sample-console/shift/types';
import { asTyped, type DeskPage } from './desk-page';
import type { Store } from './store';
import { untilJudged, untilKnown, untilRepliesStored } from './stored';
import { until } from './until';

/** Customers who have written and wait while one is attended to. */
const WAITING = 2;
/** Still hands, and the page's next look at them: milliseconds. */
const STILL_MS = 10_000;
/** The words of the levels, mildest first. */
const LEVELS = ['calm', 'tense', 'hostile', 'abusive'] as const;

/** What somebody looking over the agent's shoulder is told. */
export interface AgentHooks {
  /** The chip says hostile or worse, before it is pressed. */
  readonly onChip: () => Promise<void>;
  /** The card is open. */
  readonly onCard: () => Promise<void>;
  /** The card offers a pause; it is answered when this resolves. */
  readonly onOffer: (offer: OfferRecord) => Promise<void>;
  /** Nobody has rested yet. */
  readonly wantsPause: () => boolean;
  /** Something on the desk is not as it should be. */
  readonly onTrouble: (trouble: string) => void;
}

/** Somebody at work: opens who waits, answers what the script has them say, takes the card's words when it gets hot. */
export class Agent {
  readonly #helped = new Set<string>();

  constructor(
    private readonly desk: DeskPage,
    private readonly store: Store,
    private readonly chip: ChipProbe,
    private readonly words: Messages['chip'],
    /** Script id to the key the conversation is stored under, over all desks; added to. */
    private readonly keys: Map<string, string>,
    private readonly hooks: AgentHooks,
  ) {}

  /** Works through a desk's conversations in the order in which they come up. */
  async work(scripts: readonly ShiftConversation[], onDone: (count: number) => void): Promise<void> {
    const queue = [...scripts].sort((a, b) => comesUpAt(a) - comesUpAt(b));
    const arrived = new Set<string>();
    for (const [index, script] of queue.entries()) {
      for (const { id } of queue.slice(index, index + 1 + WAITING)) {
        if (!arrived.has(id)) await this.desk.deliver(id);
        arrived.add(id);
      }
      await this.#attend(script);
      onDone(index + 1);
    }
  }

  async #attend({ id, messages }: ShiftConversation): Promise<void> {
    await this.desk.openByClick(id);
    const key = await untilKnown(id, this.store, this.keys.values());
    this.keys.set(id, key);
    for (;;) {
      const rest = messages.slice(await this.#place(id));
      const burst = rest.findIndex(({ author }) => author === 'agent');
      const more = (burst < 0 ? rest : rest.slice(0, burst)).filter(({ author }) => author === 'customer');
      for (const _ of more) await this.desk.deliver(id);
      await untilJudged(id, key, this.desk, this.store);
      const after = messages.slice(await this.#place(id));
      const next = after.findIndex(({ author }) => author === 'customer');
      const lines = (next < 0 ? after : after.slice(0, next)).filter(({ author }) => author === 'agent');
      await this.#answer(id, key, lines);
      if (next < 0) break;
      await this.desk.deliver(id);
    }
    await untilRepliesStored(id, key, this.desk, this.store);
  }

  /** How many lines of the script stand on the desk or were passed over. */
  async #place(id: string): Promise<number> {
    const { messages } = await this.desk.conversation(id);
    return Math.max(0, ...messages.map(({ n }) => n ?? 0));
  }

  async #answer(id: string, key: string, lines: readonly ShiftMessage[]): Promise<void> {
    const level = (await this.store.conversation(key))?.level ?? 0;
    const offer = await this.#offerHere(key);
    const isHot = isHostile(level) && !this.#helped.has(id);
    const [first, ...more] = lines;
    if (isHot || offer) await this.#lookAtCard(level);
    const phrase = isHot ? await this.#insertPhrase(id) : undefined;
    if (phrase === undefined && first) await this.desk.write(asTyped(first));
    if (offer) await this.hooks.onOffer(offer);
    if (isHot || offer) await this.#closeCard();
    if (phrase !== undefined || first) {
      const sent = await this.desk.send(id);
      if (phrase !== undefined && squeezed(sent) !== squeezed(phrase)) {
        this.hooks.onTrouble(`${id}: the card's words were “${phrase}”, the reply reads “${sent}”`);
      }
    }
    for (const line of more) {
      await this.desk.write(asTyped(line));
      await this.desk.send(id);
    }
  }

  /** The offer that is shown here. One that waits for still hands gets them, until the first pause was taken. */
  async #offerHere(key: string): Promise<OfferRecord | undefined> {
    const patience = this.hooks.wantsPause() ? STILL_MS : 0;
    return await this.store.openOffer(key, patience);
  }

  async #lookAtCard(level: Severity): Promise<void> {
    const word = this.words.levels[LEVELS[level]];
    await until(`“${word}” on the chip`, async () => (await this.chip.textIn('chip'))?.includes(word));
    await this.hooks.onChip();
    await this.chip.pressChip();
    await until('phrases on the card', () => this.chip.textIn('phrase'));
    await this.hooks.onCard();
  }

  /** Presses the first phrase's button; answers its words once the extension says they are in the box. */
  async #insertPhrase(id: string): Promise<string> {
    const before = (await this.store.phraseUses()).length;
    const [shown = ''] = await this.chip.phrases();
    await this.chip.press(shown);
    await until('the insertion in the store', async () => (await this.store.phraseUses()).length > before);
    this.#helped.add(id);
    return shown;
  }

  async #closeCard(): Promise<void> {
    await this.chip.pressChip();
    await until('the closed card', async () => (await this.chip.textIn('card')) === undefined);
  }
}

/** Second of the shift at which the agent hears of a conversation. */
function comesUpAt({ messages }: ShiftConversation): number {
  return messages.find(({ author, atSeconds }) => author === 'customer' && atSeconds > 0)?.atSeconds ?? 0;
}

function squeezed(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}
