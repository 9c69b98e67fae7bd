import { useSyncExternalStore } from 'react';
import { Composer } from './composer';
import { closeTicket, currentDesk, onDeskChange, openTicket, type OpenTicket, TICKETS } from './desk';
import { Log } from './log';

/** The whole agent workspace: tabs, list, one pane for each open ticket. */
export function Workspace() {
  const { open, selected } = useSyncExternalStore(onDeskChange, currentDesk);
  return (
    <>
      <nav className="rail" aria-label="Main">
        <span className="mark" aria-hidden="true" />
        <button type="button" aria-label="Tickets" aria-current={selected === 0} onClick={() => openTicket(0)}>
          ☰
        </button>
      </nav>
      <header className="tabs">
        {open.map(({ ticket }) => (
          <span className="tab" key={ticket.id} aria-current={ticket.id === selected}>
            <a
              href={`/agent/tickets/${ticket.id}`}
              data-test-id="header-tab"
              data-entity-type="TICKET_ENTITY_TYPE"
              data-entity-id={ticket.id}
              data-entity-is-selected={ticket.id === selected}
              onClick={(event) => {
                event.preventDefault();
                openTicket(ticket.id);
              }}
            >
              <span className="subject">{ticket.subject}</span>
              <span className="number">#{ticket.id}</span>
            </a>
            <button
              type="button"
              aria-label={`Close ${ticket.id}`}
              data-test-id="header-tab-close-button"
              onClick={() => closeTicket(ticket.id)}
            >
              ×
            </button>
          </span>
        ))}
      </header>
      <main id="main_panes">
        {selected === 0 && <TicketList />}
        {open.map((ticket) => (
          <Pane key={ticket.ticket.id} open={ticket} isInFront={ticket.ticket.id === selected} />
        ))}
      </main>
    </>
  );
}

/** A pane behind another keeps its size and place and is only invisible. */
function Pane({ open, isInFront }: { readonly open: OpenTicket; readonly isInFront: boolean }) {
  const { ticket, status } = open;
  return (
    <section
      className="pane"
      data-test-id={`ticket-${ticket.id}-custom-layout`}
      data-ticket-id={ticket.id}
      style={isInFront ? undefined : { visibility: 'hidden', zIndex: -1 }}
    >
      <aside className="properties">
        <Property name="Requester" value={ticket.requester.name} />
        <Property name="Assignee" value={`Support / ${ticket.assignee}`} />
        <Property name="Tags" value={ticket.tags.join(', ')} />
        <Property name="Priority" value={ticket.priority} />
        <Property name="Status" value={status} />
      </aside>
      <div className="conversation">
        <header>
          <h1 data-test-id="ticket-pane-subject">{ticket.subject}</h1>
          <span className={`status ${status}`}>{status}</span>
        </header>
        <Log open={open} />
        <Composer open={open} />
      </div>
      <aside className="context">
        <h2>{ticket.requester.name}</h2>
        <Property name="Email" value={ticket.requester.email} />
        <Property name="Language" value={ticket.requester.locale} />
        <h3>Interaction history</h3>
        <ol>
          <li>{ticket.subject}</li>
          <li>Order confirmation</li>
        </ol>
      </aside>
    </section>
  );
}

function Property({ name, value }: { readonly name: string; readonly value: string }) {
  return (
    <div className="property">
      <span>{name}</span>
      <div>{value}</div>
    </div>
  );
}

function TicketList() {
  return (
    <section className="list">
      <h1>Your unsolved tickets</h1>
      <table>
        <thead>
          <tr>
            <th>ID</th>
            <th>Subject</th>
            <th>Requester</th>
            <th>Priority</th>
          </tr>
        </thead>
        <tbody>
          {TICKETS.map(({ id, subject, requester, priority }) => (
            <tr key={id} onClick={() => openTicket(id)}>
              <td>#{id}</td>
              <td>{subject}</td>
              <td>{requester.name}</td>
              <td>{priority}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
