/** Words of the options about reading the open pages. */
export const health = {
  heading: 'Can it read your pages?',
  help: 'Counts what it finds in the pages that are open now. No words are kept or copied.',
  look: 'Look now',
  looking: 'Looking',
  noPages: 'No page that it may read is open. Open your console in another tab and look again.',
  shown: 'A page you showed',
  states: {
    unknown: 'No console is recognised on this page.',
    closed: 'Recognised. No conversation is open on it.',
    broken: 'A conversation is open, but none of its messages can be read. The page may have changed.',
    sound: 'Messages are read: {customer} from the customer, {agent} from your side.',
  },
  boxes: {
    there: 'The reply box is found.',
    note: 'The reply box writes an internal note.',
    none: 'No reply box is open.',
  },
  lastSeen: 'Last message seen {time}.',
  lastInserted: 'Last insertion {time}, read back.',
  lastUnverified: 'Last insertion {time}, not read back.',
  copy: 'Copy a report',
  copied: 'Copied: names of consoles, counts and times. No words of anybody, no address.',
} as const;
