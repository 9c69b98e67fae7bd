import type { KitComposer } from './composers/composer';
import type { ConsoleBuild } from './console-build';
import type { By, Said } from './console-page';
import { type Conversation, startingConversations } from './conversations';

/** How long the server takes to confirm the agent's own message, milliseconds. */
const CONFIRMS_MS = 60;

/** Draws a console's page with its first conversation in front and hands it to tests as `window.consolePage`. */
export async function mountConsole(build: ConsoleBuild): Promise<void> {
  const { lacks = {}, composer: box } = build;
  const conversations = startingConversations(build.ids, lacks);
  const panes = new Map<Conversation, HTMLElement>();
  const editors = new Map<Element, KitComposer>();
  let front: Conversation | undefined;
  let isNote = false;
  let lastId = 9000;

  const shell = build.shell?.();
  if (shell) document.body.append(shell);
  const stage = build.stage?.() ?? document.querySelector('[data-panes]') ?? document.body;
  const page = stage.ownerDocument;

  const named = (id: string): Conversation => {
    const conversation = conversations.find((one) => one.id === id);
    if (!conversation) throw new Error(`no conversation ${id}`);
    return conversation;
  };
  const inFront = (): { conversation: Conversation; pane: HTMLElement } => {
    const pane = front && panes.get(front);
    if (!front || !pane) throw new Error('no conversation is in front');
    return { conversation: front, pane };
  };
  const within = (pane: HTMLElement, selector: string): Element => {
    const found = pane.matches(selector) ? pane : pane.querySelector(selector);
    if (!found) throw new Error(`${selector} is not in the pane`);
    return found;
  };

  const drawn = (lines: readonly Said[], conversation: Conversation): HTMLElement[] => {
    const items = lines.map((line) => [build.message(line, conversation)].flat());
    return (build.newestFirst ? items.reverse() : items).flat();
  };
  const shownOf = ({ said, older }: Conversation): Said[] => said.slice(older);
  const put = (pane: HTMLElement, items: readonly HTMLElement[], where: 'new' | 'old'): void => {
    const list = within(pane, build.list);
    if ((where === 'new') === (build.newestFirst ?? false)) list.prepend(...items);
    else list.append(...items);
  };
  const redraw = (pane: HTMLElement, conversation: Conversation): void =>
    within(pane, build.list).replaceChildren(...drawn(shownOf(conversation), conversation));

  const mountEditor = async (pane: HTMLElement, conversation: Conversation): Promise<void> => {
    const place = box && (pane.querySelector(box.place) ?? page.querySelector(box.place));
    if (!place || editors.has(place)) return;
    editors.set(place, await box.mount(place, conversation));
  };
  const editor = (): KitComposer => {
    const pane = front && panes.get(front);
    const place = box && (pane?.querySelector(box.place) ?? page.querySelector(box.place));
    const found = place && editors.get(place);
    if (!found) throw new Error('no reply box is open');
    return found;
  };

  const show = (pane: HTMLElement, isInFront: boolean): void => {
    if (build.show) build.show(pane, isInFront);
    else pane.hidden = !isInFront;
  };
  const drawPane = async (conversation: Conversation, former?: HTMLElement): Promise<void> => {
    const pane = build.pane(conversation);
    redraw(pane, conversation);
    if (former) former.replaceWith(pane);
    else stage.append(pane);
    panes.set(conversation, pane);
    if (box?.onReply === undefined) await mountEditor(pane, conversation);
  };

  const reuse = async (pane: HTMLElement, conversation: Conversation): Promise<void> => {
    build.rename?.(pane, conversation);
    if (build.lagMs) await pause(build.lagMs);
    panes.clear();
    panes.set(conversation, pane);
    const list = within(pane, build.list);
    list.replaceChildren();
    await pause(0);
    // The newest comes first, those above it follow.
    const lines = shownOf(conversation);
    put(pane, drawn(lines.slice(-1), conversation), 'new');
    await pause(0);
    put(pane, drawn(lines.slice(0, -1), conversation), 'old');
  };

  const switchTo = async (id: string): Promise<void> => {
    const conversation = named(id);
    const former = front && panes.get(front);
    history.pushState(null, '', build.address(conversation));
    isNote = false;
    const previous = front;
    front = conversation;
    if (build.onSwitch === 'reused' && former) return reuse(former, conversation);
    if (former && previous) {
      if (build.onSwitch === 'kept') show(former, false);
      else panes.delete(previous);
    }
    const known = panes.get(conversation);
    if (known) show(known, true);
    else await drawPane(conversation, build.onSwitch === 'kept' ? undefined : former);
  };

  const write = async (id: string, by: By, text: string): Promise<void> => {
    if (by !== 'me' && by in lacks) throw new Error(`this console has no ${by}: ${lacks[by as keyof typeof lacks]}`);
    const conversation = named(id);
    const line: Said = { id: ++lastId, by, text, at: Date.now() };
    conversation.said.push(line);
    const pane = panes.get(conversation);
    if (!pane || 'live' in lacks) return;
    if (by === 'me' && build.standIn) {
      const standIn = build.standIn(line, conversation);
      put(pane, [standIn], 'new');
      await pause(CONFIRMS_MS);
      standIn.remove();
    }
    if (build.arrival && by !== 'me') {
      const frame = build.arrival(drawn([line], conversation));
      put(pane, [frame], 'new');
      await pause(CONFIRMS_MS);
      frame.remove();
    }
    put(pane, drawn([line], conversation), 'new');
  };

  page.addEventListener('click', (event) => {
    if (!box?.send || !front || !(event.target as Element).closest(box.send)) return;
    event.preventDefault();
    const text = editor().held().trim();
    editor().clear();
    if (text) void write(front.id, isNote ? 'note' : 'me', text);
  });

  await switchTo(build.ids[0]);
  history.replaceState(null, '', build.address(named(build.ids[0])));

  window.consolePage = {
    lacks: box ? lacks : { composer: 'nothing is known of it', ...lacks },
    conversations: build.ids,
    shown: (id) => shownOf(named(id)),
    switchTo,
    write,
    loadHistory: async () => {
      const { conversation, pane } = inFront();
      const older = conversation.said.slice(0, conversation.older);
      conversation.older = 0;
      put(pane, drawn(older, conversation), 'old');
    },
    rerender: async () => {
      const { conversation, pane } = inFront();
      if (build.onSwitch === 'replaced') await drawPane(conversation, pane);
      else redraw(pane, conversation);
    },
    close: async () => {
      const { conversation, pane } = inFront();
      pane.remove();
      panes.delete(conversation);
      front = undefined;
      history.pushState(null, '', build.home);
    },
    reply: async () => {
      const { conversation, pane } = inFront();
      if (typeof box?.onReply === 'function') {
        const { address, page } = box.onReply(conversation);
        history.pushState(null, '', address);
        document.body.replaceChildren(page);
      }
      await mountEditor(pane, conversation);
    },
    noteMode: async (isOn) => {
      if (!box?.note) throw new Error('the reply box has no note mode');
      isNote = isOn;
      box.note(inFront().pane, isOn);
    },
    held: () => editor().held(),
  };
}

function pause(ms: number): Promise<void> {
  return new Promise((resume) => setTimeout(resume, ms));
}
