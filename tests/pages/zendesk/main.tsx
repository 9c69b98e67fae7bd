import 'ckeditor5/ckeditor5.css';
import './style.css';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import type { PageDriver } from '../driver';
import { consolePage } from './console-page';
import * as desk from './desk';
import { Workspace } from './workspace';

const ROUTE = /^\/agent\/tickets\/(\d+)/;

function addressedTicket(): number {
  return Number(ROUTE.exec(location.pathname)?.[1] ?? 0);
}

function front(): number {
  return desk.currentDesk().selected;
}

for (const id of [48213, 48217, 48220]) desk.openTicket(id, false);
if (location.pathname === '/') history.replaceState(null, '', '/agent/tickets/48217');
desk.openTicket(addressedTicket());

desk.onDeskChange(() => {
  if (front() === addressedTicket()) return;
  history.pushState(null, '', front() === 0 ? '/agent/filters/open' : `/agent/tickets/${front()}`);
});
window.addEventListener('popstate', () => desk.openTicket(addressedTicket()));

const root = document.querySelector('#root');
if (!root) throw new Error('no root');
flushSync(() => createRoot(root).render(<Workspace />));

const page: PageDriver = {
  open: (id) => flushSync(() => desk.openTicket(id)),
  close: (id) => flushSync(() => desk.closeTicket(id)),
  receive: (id, text) => {
    const author = desk.TICKETS.find((ticket) => ticket.id === id)?.requester.name ?? '';
    flushSync(() => desk.addComment(id, 'end-user', author, text));
  },
  showMore: () => flushSync(() => desk.unfold(front())),
  switchChannel: (channel) => flushSync(() => desk.switchChannel(front(), channel)),
  redraw: () => flushSync(() => desk.redraw(front())),
};
window.page = page;
window.consolePage = consolePage(page);
