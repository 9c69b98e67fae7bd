import { Bold, DecoupledEditor, Essentials, Italic, Link, List, Paragraph } from 'ckeditor5';
import { type RefObject, useEffect, useRef, useState } from 'react';
import { type Channel, drafts, type OpenTicket, submit, switchChannel } from './desk';

const LABELS: Readonly<Record<Channel, string>> = {
  email: 'Public reply',
  messaging: 'Messaging',
  internal: 'Internal note',
};

/** The reply box: channel switcher, editor, send controls. */
export function Composer({ open }: { readonly open: OpenTicket }) {
  const { ticket, channel } = open;
  const editor = useRef<DecoupledEditor | null>(null);
  const send = (status: OpenTicket['status']): void => {
    const text = editor.current?.ui.getEditableElement()?.innerText.trim() ?? '';
    editor.current?.setData('');
    submit(ticket.id, text, status);
  };
  return (
    <section className={`composer ${channel}`} data-test-id="omnicomposer">
      <header>
        <ChannelSwitcher open={open} />
        <span className="to">
          {channel === 'internal' ? 'Only your team sees this' : `To ${ticket.requester.name}`}
        </span>
      </header>
      {/* Another channel gets another editor: the old one leaves the page with all its nodes. */}
      <Editor key={channel} ticketId={ticket.id} isPlain={channel === 'messaging'} editor={editor} />
      <footer>
        {channel === 'messaging' ? (
          <button
            type="button"
            className="primary"
            data-test-id="omnichannel-omnicomposer-send-button"
            onClick={() => send('Open')}
          >
            Send
          </button>
        ) : null}
        <Submit status={open.status} onSubmit={send} />
      </footer>
    </section>
  );
}

function ChannelSwitcher({ open }: { readonly open: OpenTicket }) {
  const [isOpen, setIsOpen] = useState(false);
  const channels: readonly Channel[] = [open.ticket.channel, 'internal'];
  return (
    <div className="switcher">
      <button
        type="button"
        data-test-id="omnichannel-channel-switcher-button"
        data-channel={open.channel}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        onClick={() => setIsOpen(!isOpen)}
      >
        {LABELS[open.channel]} ▾
      </button>
      {isOpen && (
        <ul role="menu">
          {channels.map((channel) => (
            <li key={channel} role="none">
              <button
                type="button"
                role="menuitem"
                data-test-id={`omnichannel-channel-switcher-menuitem-${channel}`}
                onClick={() => {
                  setIsOpen(false);
                  switchChannel(open.ticket.id, channel);
                }}
              >
                {LABELS[channel]}
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

interface EditorProps {
  readonly ticketId: number;
  readonly isPlain: boolean;
  /** Set as soon as the editor is there. */
  readonly editor: RefObject<DecoupledEditor | null>;
}

function Editor({ ticketId, isPlain, editor }: EditorProps) {
  const holder = useRef<HTMLDivElement>(null);
  const toolbar = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = holder.current?.appendChild(document.createElement('div'));
    if (!element) return;
    let isGone = false;
    const made = DecoupledEditor.create({
      licenseKey: 'GPL',
      root: { element, initialData: drafts.get(ticketId) ?? '', placeholder: 'Write your reply' },
      plugins: isPlain ? [Essentials, Paragraph] : [Essentials, Paragraph, Bold, Italic, Link, List],
      toolbar: isPlain ? [] : ['bold', 'italic', 'link', '|', 'bulletedList', 'numberedList', '|', 'undo', 'redo'],
    }).then((ready) => {
      ready.editing.view.change((writer) => {
        const root = ready.editing.view.document.getRoot();
        const testId = isPlain ? 'omnicomposer-plain-text-ckeditor' : 'omnicomposer-rich-text-ckeditor';
        if (root) writer.setAttribute('data-test-id', testId, root);
      });
      const bar = ready.ui.view.toolbar.element;
      if (bar && !isPlain) toolbar.current?.replaceChildren(bar);
      if (!isGone) editor.current = ready;
      return ready;
    });
    return () => {
      isGone = true;
      if (editor.current) drafts.set(ticketId, editor.current.getData());
      editor.current = null;
      void made.then((ready) => ready.destroy());
    };
  }, [ticketId, isPlain, editor]);
  return (
    <div data-test-id="editor-view">
      <div className="zendesk-editor--rich-text-container" data-test-id="ticket-rich-text-editor" ref={holder} />
      <div className="editor-bar" ref={toolbar} />
    </div>
  );
}

const STATUSES: readonly OpenTicket['status'][] = ['Open', 'Pending', 'Solved'];

function Submit(props: {
  readonly status: OpenTicket['status'];
  readonly onSubmit: (status: OpenTicket['status']) => void;
}) {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <div className="submit">
      <button type="button" data-test-id="submit_button-button" onClick={() => props.onSubmit(props.status)}>
        Submit as <strong>{props.status}</strong>
      </button>
      <button
        type="button"
        aria-label="Other status"
        data-test-id="submit_button-menu-button"
        aria-haspopup="menu"
        aria-expanded={isOpen}
        onClick={() => setIsOpen(!isOpen)}
      >
        ▴
      </button>
      {isOpen && (
        <ul role="menu">
          {STATUSES.map((status) => (
            <li key={status} role="none">
              <button
                type="button"
                role="menuitem"
                onClick={() => {
                  setIsOpen(false);
                  props.onSubmit(status);
                }}
              >
                Submit as <strong>{status}</strong>
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
