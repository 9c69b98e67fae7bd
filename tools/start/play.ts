import type { Page } from '@playwright/test';
import type { UiLanguage } from '../../locales/messages';
import { loadMessages } from '../../locales/translate';
import { ChipProbe } from '../../tests/support/chip';
import { type Extension, grantHost, launchExtension, openSidePanel } from '../../tests/support/launch';
import { leaveTime } from '../../tests/support/settings';
import { SHIFT } from '../sample-console/shift/index';
import { LABELS } from '../sample-console/shift/labels';
import { startSampleConsole } from '../sample-console/server';
import { Agent } from './agent';
import { countShift, type Findings, type Played } from './count';
import { type DeskForm, SHOP, TICKETS } from './desk-forms';
import { DeskPage } from './desk-page';
import { takePause } from './pause';
import { short, takePages, takeRunningPause, takeViews } from './pictures';
import { chooseLanguage } from './settings-page';
import { Shots } from './shots';
import { Store } from './store';

/** Match patterns know no port. */
export const SAMPLE_ORIGIN = 'http://127.0.0.1/*';

/** Conversations after which the person who waits is told. */
const SAY_EVERY = 5;

export interface PlayOptions {
  readonly build: string | undefined;
  /** Told how far it is, for a person who waits. */
  readonly say: (text: string) => void;
}

/** What came of a played shift. */
export interface Outcome extends Findings {
  /** Requests that went neither to the extension nor to this machine. */
  readonly foreignRequests: readonly string[];
  /** Paths from the project's root. */
  readonly screenshots: readonly string[];
}

/** Plays the sample shift in a browser nobody sees, as an agent with the extension would work through it. */
export async function play({ build, say }: PlayOptions): Promise<Outcome> {
  const shots = await Shots.begin();
  const server = await startSampleConsole();
  const extension = await launchExtension(build === undefined ? {} : { build });
  try {
    return await new Play(extension, server.url, shots, say).run();
  } catch (error) {
    await Promise.allSettled(extension.context.pages().map((page, index) => shots.take(page, `trouble-${index + 1}`)));
    throw error;
  } finally {
    await extension.close();
    await server.close();
  }
}

class Play {
  readonly #store: Store;
  /** Script id to the key the conversation is stored under. */
  readonly #keys = new Map<string, string>();
  readonly #troubles: string[] = [];
  readonly #panelRequests: string[] = [];
  #panel: Page | undefined;

  constructor(
    private readonly extension: Extension,
    private readonly server: string,
    private readonly shots: Shots,
    private readonly say: (text: string) => void,
  ) {
    this.#store = new Store(extension);
  }

  async run(): Promise<Outcome> {
    await grantHost(this.extension, SAMPLE_ORIGIN);
    // The customers' time stands still while pictures are taken; the response clock's does not.
    await leaveTime(this.extension);
    const shop = await this.#work(SHOP, 'zh_CN');
    const tickets = await this.#work(TICKETS, 'en');
    this.say('Pictures of pages and panel');
    await this.#takePictures(shop, 'zh_CN');
    await this.#takePictures(tickets, 'en');
    return await this.#findings();
  }

  /** The shift of one desk, in one language of the interface. */
  async #work(form: DeskForm, language: UiLanguage): Promise<DeskPage> {
    const { extension, shots, say } = this;
    const words = await loadMessages(language);
    await chooseLanguage(extension, language);
    const desk = await DeskPage.open(await extension.context.newPage(), form, this.server);
    const chip = await ChipProbe.on(desk.page);
    const once = new Set<string>();
    const shoot = async (name: string): Promise<void> => {
      if (once.has(name)) return;
      once.add(name);
      await shots.take(desk.page, `${name}-${form.name}-${short(language)}`);
    };
    const agent = new Agent(desk, this.#store, chip, words.chip, this.#keys, {
      onChip: () => shoot('desk'),
      onCard: () => shoot('card'),
      wantsPause: () => this.#panel === undefined,
      onTrouble: (trouble) => this.#troubles.push(trouble),
      onOffer: async (offer) => {
        await shoot('offer');
        if (this.#panel) return await chip.press(words.chip.later);
        say('A pause was offered and is taken');
        const whileRunning = (panel: Page) => takeRunningPause(this.#watch(panel), shots, language);
        await takePause(offer, { extension, desk, store: this.#store, chip, words, whileRunning });
      },
    });
    const scripts = SHIFT.filter(({ console }) => console === form.console);
    await agent.work(scripts, (done) => {
      if (done % SAY_EVERY === 0) say(`${form.name}: ${done} of ${scripts.length} conversations`);
    });
    return desk;
  }

  /** All pages, and the panel beside the desk with the hottest conversation in this language in front. */
  async #takePictures(desk: DeskPage, language: UiLanguage): Promise<void> {
    const rows = await this.#store.conversations();
    const heat = (id: string): number => rows.find(({ key }) => key === this.#keys.get(id))?.tension ?? 0;
    const spoken = SHIFT.filter(
      (script) => script.console === desk.form.console && script.language === short(language),
    );
    const [hottest] = spoken.map(({ id }) => id).sort((a, b) => heat(b) - heat(a));
    await takePages(this.extension, this.shots, language);
    await desk.page.bringToFront();
    if (hottest !== undefined) await desk.openByClick(hottest);
    const panel = this.#panel ?? this.#watch(await openSidePanel(this.extension, desk.page));
    await takeViews(panel, this.shots, language);
  }

  /** The panel is no page of the context: what it asks for is watched here. */
  #watch(panel: Page): Page {
    panel.on('request', (request) => {
      if (!request.url().startsWith(this.extension.url(''))) this.#panelRequests.push(request.url());
    });
    this.#panel = panel;
    return panel;
  }

  async #findings(): Promise<Outcome> {
    const played = SHIFT.map(
      ({ id, console }): Played => ({ id, console, key: this.#keys.get(id), labelled: LABELS[id]?.severities ?? [] }),
    );
    const [conversations, turns, offers, pauses, phraseUses] = await Promise.all([
      this.#store.conversations(),
      this.#store.turns(),
      this.#store.offers(),
      this.#store.pauses(),
      this.#store.phraseUses(),
    ]);
    const { troubles, ...findings } = countShift(played, { conversations, turns, offers, pauses, phraseUses });
    const foreignRequests = [...this.extension.foreignRequests, ...this.#panelRequests];
    return {
      ...findings,
      troubles: [...troubles, ...this.#troubles, ...foreignRequests.map((url) => `a request left the machine: ${url}`)],
      foreignRequests,
      screenshots: this.shots.taken,
    };
  }
}
