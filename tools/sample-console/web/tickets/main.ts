import type { Conversation, Desk, DeskEvent } from '../common/desk';
import { avatarOf } from '../common/avatar';
import type { PageActions } from '../common/expose';
import { h, one } from '../common/h';
import { icon } from '../common/icons';
import { startDesk } from '../common/start-desk';
import { ME } from './people';
import { Tabs } from './tabs';
import { TicketList } from './ticket-list';
import { TicketPane } from './ticket-pane';

const LIST_REFRESH_MS = 30_000;

function drawRail(): void {
  one('.rail').replaceChildren(
    h('span', { class: 'rail-logo' }, 'L'),
    h('span', { class: 'rail-item is-current', title: 'Tickets' }, icon('inbox', 22)),
    h('a', { class: 'rail-item', href: '/shop/', title: 'Shop chat' }, icon('chat', 22)),
    avatarOf(ME, 'rail-me'),
  );
}

const idInAddress = (): string | undefined => /^\/tickets\/(\d+)/.exec(location.pathname)?.[1];

function showAddress(id: string | undefined): void {
  const path = id === undefined ? '/tickets/' : `/tickets/${id}`;
  if (location.pathname !== path) history.pushState(null, '', path + location.search);
}

function draw(desk: Desk): PageActions {
  const panes = new Map<string, TicketPane>();
  const list = new TicketList(desk);
  const holder = one('.panes');

  const front = (): TicketPane | undefined => panes.get(desk.openId ?? '');

  const redraw = (): void => {
    list.draw();
    tabs.draw([...panes.keys()]);
    one('.no-ticket').hidden = front() !== undefined;
    for (const pane of panes.values()) pane.element.hidden = pane !== front();
  };

  const show = (conversation: Conversation): void => {
    const { id } = conversation.script;
    const known = panes.get(id);
    const pane = known ?? new TicketPane(desk, conversation);
    if (!known) {
      panes.set(id, pane);
      holder.append(pane.element);
    }
    redraw();
    pane.thread.cameToFront();
    showAddress(id);
  };

  const close = (id: string): void => {
    panes.get(id)?.element.remove();
    panes.delete(id);
    const next = [...panes.keys()].at(-1);
    if (desk.openId !== id) return redraw();
    desk.openId = undefined;
    if (next !== undefined) desk.openConversation(next);
    else {
      redraw();
      showAddress(undefined);
    }
  };

  const tabs = new Tabs(desk, close);

  desk.onChange((event: DeskEvent) => {
    if (event.kind === 'opened') return show(event.conversation);
    panes.get(event.conversation.script.id)?.take(event);
    redraw();
  });
  addEventListener('popstate', () => {
    const id = idInAddress();
    if (id !== undefined) desk.openConversation(id);
  });

  drawRail();
  redraw();
  const wanted = idInAddress() ?? desk.openId;
  if (wanted !== undefined) desk.openConversation(wanted);
  setInterval(() => list.draw(), LIST_REFRESH_MS);
  return {
    loadOlder: () => Promise.resolve(front()?.thread.showEarlier() ?? 0),
    remount: () => front()?.thread.remount(),
  };
}

void startDesk('tickets', draw);
