import type { Desk, DeskEvent } from '../common/desk';
import { icon } from '../common/icons';
import { h, one } from '../common/h';
import type { PageActions } from '../common/expose';
import type { Player } from '../common/player';
import { startDesk } from '../common/start-desk';
import { ChatHead } from './chat-head';
import { Editor } from './editor';
import { SessionList } from './session-list';
import { SidePanel } from './side-panel';
import { Topbar } from './topbar';
import { Transcript } from './transcript';

function drawRail(): void {
  one('.rail').replaceChildren(
    h('span', { class: 'rail-logo' }, '栗'),
    h('span', { class: 'rail-item is-current', title: '接待' }, icon('chat', 22)),
    h('a', { class: 'rail-item', href: '/tickets/', title: '邮件工单' }, icon('inbox', 22)),
  );
}

function draw(desk: Desk, player: Player): PageActions {
  const chat = one('.chat');
  const list = new SessionList(desk);
  const head = new ChatHead(desk);
  const transcript = new Transcript(one('.chat-body'));
  const editor = new Editor(desk);
  const side = new SidePanel();
  const topbar = new Topbar(desk, player);

  const showOpen = (): void => {
    const conversation = desk.open;
    chat.hidden = conversation === undefined;
    one('.chat-none').hidden = conversation !== undefined;
    if (!conversation) return;
    chat.dataset['sessionId'] = conversation.script.id;
    chat.dataset['buyerId'] = conversation.script.customer.key;
    head.draw(conversation);
    transcript.show(conversation);
    editor.show(conversation);
    side.show(conversation);
  };

  const onChange = (event: DeskEvent): void => {
    list.draw();
    topbar.draw();
    if (event.kind === 'opened') return showOpen();
    if (event.conversation !== desk.open) return;
    head.draw(event.conversation);
    if (event.kind === 'message') transcript.append(event.message);
    if (event.kind === 'replaced') transcript.replace(event.oldId, event.message);
    transcript.markRead();
  };

  drawRail();
  desk.onChange(onChange);
  list.draw();
  topbar.draw();
  showOpen();
  setInterval(() => list.tick(), 1_000);
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') transcript.remount();
  });
  return { loadOlder: () => transcript.loadOlder(), remount: () => transcript.remount() };
}

void startDesk('shop', draw);
