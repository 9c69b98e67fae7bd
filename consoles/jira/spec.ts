import { defineConsole, type Reading } from '../define-console';

const COMMENT = '[data-testid^="comment-base-item-"]';
/** Replies stand inside the comment they answer: what is theirs is not its own. */
const OWN = `:not(:scope ${COMMENT} *)`;

const author: Reading = {
  selector: `[data-testid$="-header"]${OWN} :is(h3, [data-testid="profilecard-next.ui.profilecard.profilecard-trigger"])`,
};
const person = (field: string): Reading => ({
  from: 'page',
  selector: `[data-testid="issue.views.field.user.${field}"] *, [data-testid="issue.views.field.user.${field}.name.wrapper"]`,
});

/**
 * Jira, the page of one issue. Nothing on a comment says whose it is: its author is compared with
 * reporter and assignee, and whoever is neither may be either, so is left out. Names, not ids, stand
 * there. Only a JSM site knows customers; where a colleague reports, a colleague is taken for one.
 */
export const jira = defineConsole({
  id: 'jira',
  name: { en: 'Jira issue view', zh: 'Jira 事务页', zhHant: 'Jira 議題頁' },
  grade: 'B',
  checkedOn: '2026-11-22',
  source: 'Seven public projects, 2024–2026, that agree; one measured it in October 2026',
  hosts: ['https://*.atlassian.net/*'],
  route: '^/browse/[A-Z][A-Z0-9_]+-\\d+|[?&]selectedIssue=[A-Z][A-Z0-9_]+-\\d+',
  present: ['[data-testid="issue.activity.comments-list"]', '[data-testid="issue.activity.comment"]'],
  conversation: {
    pane: ['[data-testid="issue.activity.comments-list"]'],
    id: [{ from: 'url', pattern: '(?:/browse/|[?&]selectedIssue=)([A-Z][A-Z0-9_]+-\\d+)' }],
    customer: [
      { from: 'page', selector: '[data-testid="issue.views.field.user.reporter.name.wrapper"]' },
      { from: 'page', selector: '[data-testid="issue.views.field.user.reporter"]' },
    ],
  },
  message: {
    item: [COMMENT],
    id: [{ attribute: 'data-testid', pattern: '^comment-base-item-(\\d+)$' }],
    speaker: [
      {
        speaker: 'note',
        has: `[data-testid="issue-comment-base.ui.comment.custom-comment.restricted-to"]${OWN}`,
      },
      {
        speaker: 'note',
        has: `[data-testid="issue-comment-base.ui.comment.comment-visibility.comment-visibility-wrapper"]${OWN}`,
      },
      { speaker: 'agent', reading: author, equals: person('assignee') },
      { speaker: 'customer', reading: author, equals: person('reporter') },
    ],
    text: [`[data-testid$="-body"] .ak-renderer-document${OWN}`, `[data-testid$="-body"]${OWN}`],
    drop: ['blockquote'],
    order: 'by-id',
  },
  composer: {
    field: [
      '[data-testid="issue.activity.comment"] #ak-editor-textarea[contenteditable="true"]',
      '[data-testid="issue.activity.comment"] .ProseMirror[contenteditable="true"]',
    ],
    send: ['[data-testid="issue.activity.comment"] [data-testid="comment-save-button"]'],
  },
});
