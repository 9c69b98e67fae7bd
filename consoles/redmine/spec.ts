import { defineConsole, type Reading } from '../define-console';

const link = (selector: string): Reading => ({
  from: 'page',
  selector,
  attribute: 'href',
  pattern: '/users/\\d+$',
});

const reporter = link('.issue > .author a.user, .issue p.author a.user');
/** The agent at the page: the account menu of 5, the flyout menu of 6. */
const me = link('#loggedas a, .flyout-menu__avatar a.user');
const author: Reading = { selector: 'h4 a.user', attribute: 'href', pattern: '/users/\\d+$' };

/**
 * Redmine. Nothing on a note says whose it is: its author is compared with the one who reported the
 * issue. Where the agent did that, nobody but the agent is known.
 */
export const redmine = defineConsole({
  id: 'redmine',
  name: { en: 'Redmine', zh: 'Redmine 问题单', zhHant: 'Redmine 議題' },
  grade: 'A',
  checkedOn: '2026-11-22',
  source: 'Redmine 5.0.4 run, the source of 5.0 and of 890812e (August 2026) read',
  hosts: [],
  route: '/issues/\\d+',
  present: ['body.controller-issues.action-show'],
  conversation: {
    pane: ['body.controller-issues.action-show #content'],
    id: [{ from: 'url', pattern: '/issues/(\\d+)' }],
    customer: [reporter],
  },
  message: {
    item: ['.issue > .description, #history .journal.has-notes'],
    id: [
      { attribute: 'id', pattern: '^change-(\\d+)$' },
      { from: 'url', pattern: '/issues/\\d+' },
    ],
    speaker: [
      { speaker: 'note', is: '.private-notes' },
      { speaker: 'note', has: '[id$="-private_notes"].private' },
      { speaker: 'agent', is: '.description', reading: reporter, equals: me },
      { speaker: 'customer', is: '.description' },
      { speaker: 'agent', reading: author, equals: me },
      { speaker: 'system', reading: reporter, equals: me },
      { speaker: 'customer', reading: author, equals: reporter },
      { speaker: 'agent', reading: author, pattern: '/users/' },
    ],
    text: [':scope .wiki[id^="journal-"]', ':scope > .wiki'],
    drop: ['blockquote', '.contextual'],
    mail: true,
    // The day may stand before the month or behind it: only what cannot be mistaken is read.
    time: [
      {
        selector: 'h4 a[title]:not(.user)',
        attribute: 'title',
        pattern: '^(?:\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d|.*[AP]M)$',
      },
    ],
    // The agent may have the newest note first, below the description.
    order: 'by-id',
  },
  composer: {
    field: ['#update textarea#issue_notes'],
    note: ['fieldset:has(#issue_private_notes:checked)'],
    send: ['#issue-form [type="submit"][name="commit"]'],
  },
});
