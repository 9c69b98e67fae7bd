import { frameComposer } from '../kit/composers/frame';
import type { Said } from '../kit/console-page';
import { COLLEAGUE, type Conversation, ME } from '../kit/conversations';
import { html, mail, paragraphs } from '../kit/markup';
import { mountConsole } from '../kit/mount-console';

const NOTES = { note: ' uv-ticket-note-agent', system: ' uv-ticket-note' } as const;

/** UVdesk: who wrote a message stands only in where the name leads to; notes and replies have an editor each. */
void mountConsole({
  ids: ['31', '32', '33'],
  lacks: { live: 'the ticket is loaded anew', bot: 'automatic replies are no messages of the ticket' },
  home: '/en/member/tickets',
  address: ({ id }) => `/en/member/ticket/view/${id}`,
  pane: ({ customer }) => html`
    <div class="uv-view">
      <div class="uv-ticket-strip"><span>By - ${customer.name} (<a id="more-tickets-btn">2 more tickets</a>)</span></div>
      <div class="uv-ticket-section">
        <div class="uv-ticket-accordion">
          <div class="uv-ticket-count-wrapper"><span class="uv-ticket-count-stat">3</span></div>
          <div class="uv-ticket-wrapper thread-list"></div>
        </div>
      </div>
      <div class="uv-ticket-main uv-ticket-reply uv-no-error-success-icon">
        <div class="uv-ticket-main-rt">
          <span class="uv-ticket-member-name">${ME.name}</span>
          <div class="uv-tabs">
            <ul><li for="reply" class="uv-tab-active">Reply</li><li for="note">Note</li></ul>
          </div>
          <div class="uv-tab-view uv-tab-view-active" id="reply">
            <input name="threadType" value="reply" type="hidden" />
            <textarea class="uv-field" name="reply" id="reply-area" style="display: none"></textarea>
            <div class="mce-edit-area"></div>
            <div class="uv-dropdown reply">
              <div class="uv-btn uv-dropdown-other">Reply</div>
              <div class="uv-dropdown-list uv-top-left"><ul><li data-id="">Submit</li></ul></div>
            </div>
          </div>
          <div class="uv-tab-view" id="note" hidden>
            <input name="threadType" value="note" type="hidden" />
            <textarea class="uv-field" name="reply" id="note-area"></textarea>
          </div>
        </div>
      </div>
    </div>`,
  onSwitch: 'replaced',
  list: '.thread-list',
  // The first message stands above the list; its element is the same.
  message: (said, conversation) => html`
    <div class="uv-ticket-main ${said === conversation.said[0] ? 'create' : `thread-${said.id}${NOTES[said.by as 'note'] ?? ''}`}">
      <div class="uv-ticket-strip">
        <span>
          <span class="timeago uv-margin-0" data-timestamp="${Math.floor(said.at / 1000)}" title="22-11-2026 02:44am">
            5 minutes ago
          </span>
          - <span class="uv-ticket-strip-label">replied</span>
        </span>
      </div>
      <div class="uv-ticket-main-lt"><span class="uv-thread-action">Edit Thread</span></div>
      <div class="uv-ticket-main-rt">
        ${person(said, conversation)}
        <div class="message">${words(said)}</div>
        <div class="uv-ticket-uploads"><h4>Uploaded Files</h4></div>
      </div>
    </div>`,
  composer: {
    place: '.mce-edit-area',
    mount: (place) =>
      frameComposer(place, {
        frame: html`<iframe id="reply-area_ifr" title="Rich Text Area"></iframe>`,
        bodyClass: 'mce-content-body',
      }),
    send: '.uv-dropdown.reply .uv-dropdown-list li',
    note: (pane, isOn) => {
      pane.querySelector('[for="reply"]')?.classList.toggle('uv-tab-active', !isOn);
      pane.querySelector('[for="note"]')?.classList.toggle('uv-tab-active', isOn);
      pane.querySelector<HTMLElement>('#reply')?.toggleAttribute('hidden', isOn);
      pane.querySelector<HTMLElement>('#note')?.toggleAttribute('hidden', !isOn);
    },
  },
});

function person({ by }: Said, { customer }: Conversation): HTMLElement {
  if (by === 'system') return html`<span class="uv-ticket-member-name">System</span>`;
  const { id, name } = by === 'customer' ? customer : by === 'colleague' ? COLLEAGUE : ME;
  const path = by === 'customer' ? 'customer' : 'agent';
  return html`<a href="/en/member/${path}/${id}" class="uv-ticket-member-name">${name}</a>`;
}

function words(said: Said): readonly Node[] {
  if (said.by !== 'customer') return paragraphs(said.text);
  return [
    ...mail(said),
    html`<span class="uv-icon-ellipsis uv-ellipsis-mirror"></span>`,
    html`<div class="helpdesk_blockquote" style="display: none">An older mail</div>`,
  ];
}
