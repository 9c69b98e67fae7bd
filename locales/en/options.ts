import { health } from './health';
import { privacy } from './privacy';
import { taught } from './taught';

/** Words of the options page; the console picker and the trial message are also on the welcome page. */
export const options = {
  title: 'Evenkeel settings',
  lead: 'Changes count at once. Everything here stays on this computer.',
  sectionList: 'Sections',
  sections: {
    consoles: 'Consoles',
    words: 'Sensitivity and own words',
    phrases: 'Own phrases',
    draft: 'Wording hints',
    pause: 'Pause',
    privacy: 'Privacy and data',
    language: 'Language',
    shortcuts: 'Shortcuts',
  },
  undo: 'Undo',
  failed: 'That did not work and nothing was changed. The browser says: {reason}',
  unreadable:
    'Some of your settings cannot be read, so the usual ones are in use. The old ones are kept aside; setting them anew here is safe.',
  troubles: {
    full: 'The disk is full, or the browser allows no more. Free some space and try again.',
    broken: 'The browser cannot read or write its files just now. Restart it and try again.',
    newer: 'The history was made by a newer version of Evenkeel. Update this one first.',
    blocked: 'Another tab still runs an older version. Close the other tabs of Evenkeel and try again.',
    unavailable: 'This window keeps no history, as in a private window.',
    unknown: 'The history could not be reached. Reload this page and try again.',
  },

  consoles: {
    none: 'Nothing is watched yet. Switch on the console you work in.',
    allPaused: 'Nothing is watched now: every address is switched off.',
    watching: { one: '{n} address is watched.', other: '{n} addresses are watched.' },
    prompt:
      'Your browser asks you for each address and calls it “read and change your data”. That is its only wording: Evenkeel reads the messages there, and puts words into the reply box when you click.',
    known: 'Consoles it knows',
    find: 'Find a console',
    foundNone:
      'No known console has that name. If it runs in the browser, type its address below: where the page is not recognised, you can show it. A program of its own, outside the browser, cannot be read.',
    switchOn: 'Switch on',
    switchOnNamed: 'Switch on {name}',
    asking: 'Asking the browser',
    on: 'On',
    paused: 'Switched off',
    partly: '{n} of {all} addresses on',
    addresses: { one: '{n} address', other: '{n} addresses' },
    unconfirmed: 'Not confirmed on a live account',
    unconfirmedHelp:
      'These pages are known from public sources only. Where the conversation is not found, nothing is read and the chip says so.',
    selfHosted: 'Runs at your company’s own address',
    typeAddress: 'Type the address',
    typeAddressNamed: 'Type the address of {name}',
    elsewhere: 'Another address',
    otherHelp: 'For a help desk at your company’s own address, or a shop in another country.',
    address: 'Address of the console',
    addressHint: 'Copy it from the address bar, such as desk.example.com',
    willAsk: 'The browser will ask for {pattern}',
    portLeftOut: 'It is asked for without the port, so {host} is covered on every port, not only {port}.',
    already: 'This address is switched on already.',
    problems: {
      empty: 'Type an address first.',
      'not-an-address': 'This is not a web address. It should look like desk.example.com',
      incomplete:
        'Something is missing. Type the whole address, such as desk.example.com; for a machine in your office begin with http:// or https://',
      scheme: 'Only pages that begin with https:// or http:// can be watched.',
      'user-info': 'Leave out the part before the @: only the address of the page is needed.',
      'wildcard-place': 'A star can only stand at the beginning, as in *.example.com',
      'too-wide': 'This covers far more than one console. Type the address of the console alone.',
      'browser-forbids': 'No browser lets an extension read this page.',
    },
    granted: 'What your browser has granted',
    grantedHelp:
      'Also what was granted in the browser’s own settings or by your company. A switch only stops the watching; taking back returns the permission itself.',
    everySite: 'Every site',
    everySiteHelp: 'This was granted outside this page. Pages that are no console are looked at once and left alone.',
    takeBack: 'Take back',
    takeBackNamed: 'Take back {address}',
    nowOn: '{address} is on, also in tabs that are open already.',
    refused: 'Not granted, so {address} stays off.',
    nowPaused: '{address} is no longer watched. The permission stays.',
    nowWatched: '{address} is watched again.',
    takenBack: 'Taken back: {address} can no longer be read.',
    keptByBrowser:
      'The browser keeps {address}: it was granted by your company or in the browser’s own settings. Switch it off here instead.',
  },

  health,

  taught,

  words: {
    answer: 'Set how readily messages count, and add words that were missed or only look rude.',
    hostile: 'Words that count as hostile',
    hostileHelp: 'A message with one of these counts as hostile, at least.',
    harmless: 'Words that are harmless',
    harmlessHelp: 'Product names and words of your trade that look like an insult. They never count.',
    addTo: { hostile: 'Add a word that counts', harmless: 'Add a harmless word' },
    add: 'Add',
    remove: 'Remove {word}',
    removed: '“{word}” is removed.',
    none: 'None yet.',
    problems: {
      empty: 'Type a word first.',
      'too-short': 'One letter is in nearly every message. Type at least two.',
      'too-long': 'Keep it under 60 characters: longer texts are never met again word for word.',
      'no-letters': 'It needs at least one letter, digit or emoji.',
      twice: 'It is in this list already.',
      'in-other-list': 'It is in the other list. Remove it there first.',
      'list-full': 'The list is full. Remove a word you no longer need.',
    },
  },

  trial: {
    heading: 'Try a message',
    help: 'Judged on this page just as in a console. Nothing is kept.',
    label: 'A message a customer might send',
    examples: 'Or take one of these',
    loading: 'One moment',
    broken: 'The judging could not be loaded. Reload this page.',
    mayBe: 'May be: {level}',
    calm: 'Nothing here points at anybody.',
    tense: 'Heat, but no attack on anybody.',
    whole: 'The message as a whole led to it, no single word.',
    words: 'The marked words led to it.',
    risks: 'Worth noting, apart from the tone: {risks}',
  },

  draft: {
    on: 'While you write a reply, a small mark at the edge of the box may offer another wording.',
    off: 'No wording hints are given.',
    groups: {
      tone: { label: 'Tone', hint: 'Sharp, belittling, arguing, blaming, passing the blame on, one cold word.' },
      promise: { label: 'Promises', hint: 'More than can be kept, and taking on liability.' },
      answer: { label: 'Answers', hint: 'A solution too early, empty “I understand”, a bare no.' },
      register: { label: 'Manner', hint: 'Too familiar, too stiff, words the customer may not know.' },
    },
    hold: 'Hold Enter on sharp drafts',
    holdHelp: 'The first Enter waits 1.5 seconds; after that Enter sends as always. Never on other drafts.',
  },
  pause: {
    on: 'A pause may be offered after abuse, a threat, or a second rough message.',
    off: 'No pause is offered. You can still begin one in the panel.',
    offers: 'Offer pauses',
    offersHelp: 'At most one in a conversation, half an hour apart, five in a shift. None starts by itself.',
    clock: 'Response clock',
    clockHelp: 'How long your platform lets a customer wait. A pause is only offered while it leaves room.',
    platform: 'Platform',
    platforms: {
      taobao: 'Taobao, Tmall: {limit} and {warn}',
      douyin: 'Douyin: {limit} and {warn}',
      tickets: 'Tickets: {limit} and {warn}',
    },
    limit: 'Limit, in seconds',
    limitHint: 'Taobao and Tmall count answers within 180 s.',
    warn: 'Platform warns from, in seconds',
    warnHint: 'Qianniu warns from 100 s.',
    problems: {
      'not-a-number': 'Type a whole number of seconds.',
      'limit-range': 'Between 30 and 7200 seconds.',
      'warn-range': 'At least 10 seconds.',
      'warn-too-late': 'The warning has to come before the limit.',
    },
    room: 'One minute fits while nobody has waited over {minute} s; three breaths, up to {breaths} s.',
    roomBreaths: 'One minute never fits this limit; three breaths do while nobody has waited over {breaths} s.',
    roomNone: 'No pause fits this limit while a customer waits.',
    usual: 'Back to {limit} and {warn}',
  },

  privacy,

  language: {
    answer: 'This page, the panel and the chip.',
    label: 'Language',
    auto: 'Auto',
    note: 'Auto follows the browser. Messages are judged in Chinese and English whichever you choose. The name in the browser’s own menus follows the browser.',
  },

  shortcuts: {
    answer: 'Set by you in the browser.',
    commands: {
      'open-panel': 'Open the side panel',
      'open-phrases': 'Phrases over the reply box',
      _execute_action: 'Press the toolbar button',
    },
    none: 'not set',
    change: 'Change shortcuts',
    where: 'Or open this address yourself:',
  },
} as const;
