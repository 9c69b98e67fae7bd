/** Words of the options about pages that the agent showed. */
export const taught = {
  heading: 'Pages you showed',
  help: 'Where no console is known, press the chip and show your page: one message of a customer, one of yours, the reply box. Only where these stand is kept, none of their words.',
  since: 'Shown on {day}',
  forget: 'Forget',
  forgetNamed: 'Forget {address}',
  forgotten: '{address} is forgotten. Show it again whenever you like.',
  save: 'Save as a file',
  saved: 'Saved as {file}. A colleague can bring it in.',
  bringIn: 'Bring in a file',
  broughtIn: { one: '{n} page is brought in.', other: '{n} pages are brought in.' },
  problems: {
    'not-ours': '{file} holds no pages of Evenkeel. Nothing was changed.',
    'newer-version': '{file} was made by a newer version. Update this one first.',
    damaged: '{file} is damaged. Nothing was changed.',
  },
} as const;
