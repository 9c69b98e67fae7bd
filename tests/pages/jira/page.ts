import { prosemirrorComposer } from '../kit/composers/prosemirror';
import type { Said } from '../kit/console-page';
import { type Conversation, ME } from '../kit/conversations';
import { html, paragraphs } from '../kit/markup';
import { mountConsole } from '../kit/mount-console';

const BASE = 'issue-comment-base.ui.comment';

/** The agent's setting; the page does not show which it is. */
const isNewestFirst = new URLSearchParams(location.search).has('newest');

const user = (field: string, name: string): HTMLElement => html`
  <div data-testid="issue.views.field.user.${field}">
    <div><form><span><span>${name}</span></span></form></div>
  </div>`;

/** Jira: the people of the issue stand beside it, comments say only a name, replies inside what they answer. */
void mountConsole({
  ids: ['HELP-101', 'HELP-102', 'HELP-103'],
  lacks: {
    colleague: 'who is neither reporter nor assignee may be a customer as well, and is left out',
    bot: 'robots comment as people do',
    system: 'what the console itself did stands in a list of its own',
    'note-mode': 'how the page shows it is not known',
  },
  home: '/jira/your-work',
  address: ({ id }) => `/browse/${id}`,
  pane: ({ customer }) => html`
    <div>
      <h1 data-testid="issue.views.issue-base.foundation.summary.heading">Order 48213</h1>
      <div data-testid="issue.views.field.rich-text.description">
        <div class="ak-renderer-document"><p>What anybody may have written here</p></div>
      </div>
      <div data-testid="issue.activity.comments-list"><ul></ul></div>
      <div data-testid="issue.activity.comment">
        <div data-testid="issue.component.editor.default-editor">
          <div class="editor-content-container"></div>
          <button type="button" data-testid="comment-save-button">Save</button>
          <button type="button" data-testid="comment-cancel-button">Cancel</button>
        </div>
      </div>
      ${user('reporter', customer.name)} ${user('assignee', ME.name)}
    </div>`,
  onSwitch: 'replaced',
  list: '[data-testid="issue.activity.comments-list"] ul',
  newestFirst: isNewestFirst,
  message: (said, conversation) => html`<li>${comment(said, conversation)}</li>`,
  composer: {
    place: '.editor-content-container',
    onReply: 'in-pane',
    mount: (place) => prosemirrorComposer(place, { id: 'ak-editor-textarea', role: 'textbox' }),
    send: '[data-testid="comment-save-button"]',
  },
});

/** With a reply of somebody nobody knows of inside it. */
function comment({ id, by, text }: Said, { customer }: Conversation): HTMLElement {
  const restricted = html`<span data-testid="${BASE}.custom-comment.restricted-to">Viewable by agents</span>`;
  return html`
    <span data-testid="comment-base-item-${id}">
      <div data-testid="${BASE}.ak-comment.${id}">
        <div data-testid="${BASE}.ak-comment.${id}-header">
          <h3>${by === 'customer' ? customer.name : ME.name}</h3>
          <span data-testid="issue-timestamp.relative-time">5 minutes ago</span>
          ${by === 'note' && restricted}
        </div>
        <div data-testid="${BASE}.ak-comment.${id}-body"><div class="ak-renderer-document">${paragraphs(text)}</div></div>
        <div data-testid="${BASE}.ak-comment.${id}-footer"><button type="button">Reply</button></div>
      </div>
      <ul>
        <li>
          <section data-testid="issue-view-activity-comment.comment-reply-wrapper.reply-container">
            <span data-testid="comment-base-item-${id}0">
              <div data-testid="${BASE}.ak-comment.${id}0-header"><h3>Hanif Mianjee</h3></div>
              <div data-testid="${BASE}.ak-comment.${id}0-body">
                <div class="ak-renderer-document"><p>I had the same.</p></div>
              </div>
              ${by === 'customer' && html`<i data-testid="${BASE}.custom-comment.restricted-to"></i>`}
            </span>
          </section>
        </li>
      </ul>
    </span>`;
}
