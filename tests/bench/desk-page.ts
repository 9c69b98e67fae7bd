import type { CDPSession, Page } from '@playwright/test';
import type { DeskApi } from '../../tools/sample-console/desk-api';
import type { Extension } from '../support/launch';

declare global {
  interface Window {
    desk: DeskApi;
  }
}

/** The chat desk with one chat open, into which the bench puts messages as the desk itself would. */
export class DeskPage {
  #sent = 0;

  private constructor(
    readonly page: Page,
    /** The extension's own world in the page; undefined while it does not watch. */
    private readonly world: ContentWorld | undefined,
  ) {}

  static async open(extension: Extension, url: string, isWatched: boolean): Promise<DeskPage> {
    const page = await extension.context.newPage();
    const found = isWatched ? ContentWorld.of(page, extension) : Promise.resolve(undefined);
    await page.goto(`${url}/shop/?driver=1&fresh=1`);
    await page.waitForFunction(() => 'desk' in window);
    await page.evaluate(() => {
      const chat = window.desk.conversations()[0]?.id ?? '';
      window.desk.deliver(chat);
      window.desk.open(chat);
    });
    const desk = new DeskPage(page, await found);
    await desk.settled();
    return desk;
  }

  /** Waits until the chip tells of an open conversation and nothing has moved for a while. */
  async settled(): Promise<void> {
    if (this.world) await this.world.run(`settled()`);
    await this.page.waitForTimeout(600);
  }

  /** Puts a customer's message below the others. @returns when, on the page's clock, milliseconds */
  async receive(text: string): Promise<number> {
    this.#sent += 1;
    return await this.page.evaluate(
      ([words, id]) => {
        const list = document.querySelector('.message-list');
        const node = [...(list?.querySelectorAll<HTMLElement>('.msg-customer') ?? [])].at(-1)?.cloneNode(true);
        if (!list || !(node instanceof HTMLElement)) throw new Error('no chat is open');
        node.dataset['mid'] = id;
        node.dataset['time'] = String(Date.now());
        const bubble = node.querySelector('.msg-text');
        if (bubble) bubble.textContent = words;
        performance.mark('message');
        const at = performance.now();
        list.append(node);
        return at;
      },
      [text, String(700_000_000 + this.#sent)] as const,
    );
  }

  /** When what the chip shows changed first after a moment of the page's clock. */
  async chipChange(after: number): Promise<number> {
    if (!this.world) throw new Error('the page is not watched');
    return (await this.world.run(`chipChange(${after})`)) as number;
  }

  /** Waits until the page has drawn what was put into it, however long that takes. */
  async drawn(): Promise<void> {
    await this.page.evaluate(
      () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done)))),
    );
  }

  /** Opens another conversation in the same pane, with so many messages, in one go. */
  async openLong(id: string, texts: readonly string[]): Promise<void> {
    await this.page.evaluate(
      ([conversation, words]) => {
        const pane = document.querySelector<HTMLElement>('.chat');
        const list = pane?.querySelector('.message-list');
        const customer = list?.querySelector('.msg-customer');
        if (!pane || !list || !customer) throw new Error('no chat is open');
        const began = Date.now() - words.length * 60_000;
        const nodes = words.map((text, index) => {
          const node = customer.cloneNode(true) as HTMLElement;
          if (index % 2 === 1) node.classList.replace('msg-customer', 'msg-agent');
          node.dataset['mid'] = String(800_000_000 + index);
          node.dataset['time'] = String(began + index * 60_000);
          const bubble = node.querySelector('.msg-text');
          if (bubble) bubble.textContent = text;
          return node;
        });
        performance.mark('open');
        pane.dataset['sessionId'] = conversation;
        list.replaceChildren(...nodes);
      },
      [id, texts] as const,
    );
  }
}

/** Code of the bench beside the content script: only there can the closed shadow root be looked into. */
class ContentWorld {
  private constructor(
    private readonly session: CDPSession,
    private readonly contextId: number,
  ) {}

  static async of(page: Page, { context, id }: Extension): Promise<ContentWorld> {
    const session = await context.newCDPSession(page);
    const contextId = await new Promise<number>((found) => {
      session.on('Runtime.executionContextCreated', ({ context: made }) => {
        if (made.origin === `chrome-extension://${id}`) found(made.id);
      });
      void session.send('Runtime.enable');
    });
    const world = new ContentWorld(session, contextId);
    await world.run(CHIP_CLOCK);
    return world;
  }

  async run(expression: string): Promise<unknown> {
    const { result, exceptionDetails } = await this.session.send('Runtime.evaluate', {
      contextId: this.contextId,
      expression,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  }
}

/** Notes on the page's clock whenever something in the chip's shadow root changes. */
const CHIP_CLOCK = `
  const changes = [];
  const waiting = [];
  const note = () => {
    changes.push(performance.now());
    for (const look of waiting.splice(0)) look();
  };
  async function shadowRoot() {
    for (;;) {
      const host = document.querySelector('[data-evenkeel]');
      if (host) return chrome.dom.openOrClosedShadowRoot(host);
      await new Promise((soon) => setTimeout(soon, 20));
    }
  }
  async function chipChange(after) {
    for (;;) {
      const change = changes.find((at) => at > after);
      if (change !== undefined) return change;
      await new Promise((changed) => waiting.push(changed));
    }
  }
  async function settled() {
    const root = await shadowRoot();
    while (!root.querySelector('.sign')) await new Promise((soon) => setTimeout(soon, 20));
  }
  void shadowRoot().then((root) => new MutationObserver(note).observe(root, { subtree: true, childList: true, characterData: true }));
  0;
`;
