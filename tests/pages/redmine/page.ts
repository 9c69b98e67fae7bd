import { textareaComposer } from '../kit/composers/textarea';
import type { Said } from '../kit/console-page';
import { COLLEAGUE, type Conversation, ME } from '../kit/conversations';
import { html, plainMail } from '../kit/markup';
import { mountConsole } from '../kit/mount-console';

document.body.className = 'controller-issues action-show';

/** The agent filed the issue, for a customer on the telephone. */
const isMine = new URLSearchParams(location.search).has('mine');
/** The agent has the newest note first. */
const isNewestFirst = new URLSearchParams(location.search).has('desc');

const written = (at: number): string => {
  const date = new Date(at);
  const digits = (part: number): string => String(part).padStart(2, '0');
  const day = [date.getFullYear(), digits(date.getMonth() + 1), digits(date.getDate())].join('-');
  return `${day} ${digits(date.getHours())}:${digits(date.getMinutes())}`;
};

const user = ({ by }: Said, { customer }: Conversation): HTMLElement => {
  const { id, name } = by === 'customer' ? customer : by === 'colleague' ? COLLEAGUE : ME;
  return html`<a class="user active" href="/users/${id}">${name}</a>`;
};

/** Redmine: notes say only who wrote them, the box is hidden until “Edit”, changes stand between the notes. */
void mountConsole({
  ids: ['701', '702', '703'],
  lacks: {
    live: 'the issue is loaded anew',
    history: 'the whole history is in the page',
    bot: 'Redmine has no robots',
  },
  home: '/projects/support/issues',
  address: ({ id }) => `/issues/${id}`,
  shell: () => html`
    <div id="wrapper">
      <div id="top-menu">
        <div id="loggedas">Logged in as <a class="user active" href="/users/${ME.id}">dana</a></div>
      </div>
      <div id="main" data-panes></div>
    </div>`,
  pane: ({ customer, said: [first] }) => html`
    <div id="content">
      <div class="issue details">
        <p class="author">
          Added by <a class="user active" href="/users/${isMine ? ME.id : customer.id}">${customer.name}</a>
          <a title="11/22/2026 02:44 AM" href="/projects/support/activity">1 hour</a> ago.
        </p>
        <div class="description">
          <div class="contextual"><a class="icon icon-comment" href="#">Quote</a></div>
          <p><strong>Description</strong></p>
          <div class="wiki">${first && plainMail(first)}</div>
        </div>
      </div>
      <div id="history"><div id="tab-content-history"></div></div>
      <div id="update" style="display: none">
        <form id="issue-form">
          <fieldset style="display: none">
            <textarea id="issue_description" class="wiki-edit"></textarea>
          </fieldset>
          <fieldset id="add_notes">
            <legend>Notes</legend>
            <textarea id="issue_notes" class="wiki-edit"></textarea>
            <input type="checkbox" id="issue_private_notes" />
            <label for="issue_private_notes">Private notes</label>
          </fieldset>
          <input type="submit" name="commit" value="Submit" />
        </form>
      </div>
    </div>`,
  onSwitch: 'replaced',
  list: '#tab-content-history',
  newestFirst: isNewestFirst,
  message: (said, conversation) => {
    const { id, by, at } = said;
    if (said === conversation.said[0]) return [];
    const isSystem = by === 'system';
    const classes = isSystem ? 'has-details' : by === 'note' ? 'has-notes private-notes' : 'has-notes';
    return html`
      <div id="change-${id}" class="journal ${classes}">
        <div id="note-${id}" class="note">
          <div class="contextual"><a href="#note-${id}" class="journal-link">#${id}</a></div>
          <h4 class="note-header">
            Updated by ${user(said, conversation)}
            <a title="${written(at)}" href="/projects/support/activity">5 minutes</a> ago
          </h4>
          ${isSystem && html`<ul class="details"><li>Status changed from <i>New</i> to <i>Open</i></li></ul>`}
          ${
            !isSystem &&
            html`
              <div id="journal-${id}-notes" class="wiki">
                <div class="contextual"><a href="#">Edit</a></div>
                <blockquote><p>What was written before</p></blockquote>
                ${plainMail(said)}
              </div>`
          }
        </div>
      </div>`;
  },
  composer: {
    place: '#add_notes',
    onReply: 'in-pane',
    mount: (place) => {
      place.closest<HTMLElement>('#update')?.style.removeProperty('display');
      return textareaComposer(place, place.querySelector<HTMLElement>('#issue_notes') ?? undefined);
    },
    send: '[name="commit"]',
    note: (pane, isOn) => {
      const box = pane.querySelector<HTMLInputElement>('#issue_private_notes');
      if (box) box.checked = isOn;
    },
  },
});
