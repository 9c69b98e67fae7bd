/** Words of the welcome page, which opens once at install. */
export const welcome = {
  title: 'Welcome to Evenkeel',
  lead: 'For people who answer customers all day. It tells you, and only you, how heated a conversation is and why. It has calming words ready, and offers a short pause when one would do you good.',
  sees: {
    heading: 'What it sees',
    pages: 'Only the consoles you switch on below. The rest of your browsing stays yours.',
    conversation: 'There, the conversation in front of you and how long customers have been waiting.',
    draft: 'Your draft, for wording hints and to put it back just as it was. None of it is kept.',
  },
  keeps: {
    heading: 'What it keeps',
    figures: 'Times, counts, and how heated each message was. No message text and no names.',
    place: 'On this computer alone. Messages go after 30 days, conversations after 90.',
    yours: 'You can look at all of it, save it to a file, or delete it.',
  },
  never: {
    heading: 'What it never does',
    network: 'It sends nothing over the network. There is no account and no server.',
    name: 'It sends nothing in your name. Words go into the reply box when you click; sending stays with you.',
    watching: 'It shows nothing to your supervisor. It judges messages, never you.',
  },
  choose: {
    heading: '1. Switch on your console',
    help: 'Choose where you work. Nothing is read until you do.',
    done: {
      one: '{n} address is on. You can add more at any time.',
      other: '{n} addresses are on. You can add more at any time.',
    },
  },
  tryIt: {
    heading: '2. See how it judges',
    help: 'Type what a customer might write, or take an example.',
  },
  begin: {
    heading: '3. Go on with your work',
    chip: 'On a console that is switched on, a small chip shows how heated the conversation is. Click it for the reasons and for words you could use.',
    panel: 'The panel has pauses and your history. Open it from the toolbar button, from the chip, or with {keys}.',
    panelNoKeys: 'The panel has pauses and your history. Open it from the toolbar button or from the chip.',
    close: 'Close this page',
    settings: 'Open settings',
  },
} as const;
