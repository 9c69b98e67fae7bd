import type { PageDriver } from '../driver';
import { linesOfData } from '../kit/composers/ckeditor5';
import type { ConsolePage, Said } from '../kit/console-page';
import { addComment, currentDesk, type OpenTicket } from './desk';

const BY = { 'end-user': 'customer', agent: 'me', internal: 'note' } as const;
const TYPES = { customer: 'end-user', me: 'agent', colleague: 'agent', note: 'internal' } as const;

/** The workspace as every console's page can be driven. */
export function consolePage(page: PageDriver): ConsolePage {
  const ticketOf = (id: string | number): OpenTicket => {
    const found = currentDesk().open.find(({ ticket }) => ticket.id === Number(id));
    if (!found) throw new Error(`ticket ${id} is not open`);
    return found;
  };
  return {
    lacks: { bot: 'nothing is known of robots’ messages', system: 'events are no comments of the log' },
    conversations: ['48217', '48213', '48220'],
    shown: (id) => {
      const { comments, folded } = ticketOf(id);
      return comments
        .slice(folded)
        .map(({ key, type, text, at }): Said => ({ id: key, by: BY[type], text, at: at.getTime() }));
    },
    switchTo: async (id) => page.open(Number(id)),
    write: async (id, by, text) => {
      if (by === 'bot' || by === 'system') throw new Error(`no ${by}`);
      const { requester, assignee } = ticketOf(id).ticket;
      const author = { customer: requester.name, me: assignee, colleague: 'Lee Chan', note: assignee }[by];
      if (by === 'customer') page.receive(Number(id), text);
      else addComment(Number(id), TYPES[by], author, text);
      await drawn();
    },
    loadHistory: async () => page.showMore(),
    rerender: async () => page.redraw(),
    close: async () => {
      page.close(currentDesk().selected);
      page.open(0);
    },
    reply: drawn,
    noteMode: async (isOn) => {
      const before = ticketOf(currentDesk().selected).ticket.channel;
      page.switchChannel(isOn ? 'internal' : before);
      while (!editable()) await drawn();
    },
    held: () =>
      linesOfData((editable() as unknown as { ckeditorInstance: { getData(): string } }).ckeditorInstance.getData()),
  };
}

function editable(): Element | null {
  return document.querySelector(`[data-ticket-id="${currentDesk().selected}"] .ck-editor__editable`);
}

function drawn(): Promise<void> {
  return new Promise((resume) => setTimeout(resume, 20));
}
