/** Words for what the agent teaches the judge: own words, and how readily messages count. */
export const teaching = {
  hurt: 'A word of it that always counts',
  harmless: 'Harmless in it:',
  neverCount: 'Never count “{word}”',
  taught: {
    hostile: '“{word}” counts from now on.',
    harmless: '“{word}” no longer counts.',
  },
  sensitivity: {
    heading: 'How readily a message counts',
    help: 'From the next message on. What was counted stays as it is, and open abuse always counts.',
    steps: {
      least: 'Only plain cases',
      less: 'Fewer',
      usual: 'As usual',
      more: 'More',
      most: 'At the slightest',
    },
    soFar: 'Close cases you corrected since: {alarms} did not count, {misses} did.',
    tooMany: {
      one: 'You said of {n} close case that it does not count.',
      other: 'You said of {n} close cases that they do not count.',
    },
    tooFew: {
      one: 'You said of {n} close case that it does count.',
      other: 'You said of {n} close cases that they do count.',
    },
    less: 'Count a little less readily',
    more: 'Count a little more readily',
    leave: 'Leave it as it is',
    changed: 'Changed, from the next message on.',
  },
} as const;
