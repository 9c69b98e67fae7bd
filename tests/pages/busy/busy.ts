import type { Shift } from './busy-api';
import { CONVERSATIONS, mixed } from './lines';
import { livechatLayout } from './livechat-layout';
import { pinduoduoLayout } from './pinduoduo-layout';

/** Stands in each conversation before the shift begins. */
const OLDER = 200;
/** No conversation grows longer. */
const MOST = 50_000;
/** Drawn when a conversation is opened. */
const NEWEST = 30;
/** Between the head of another conversation and its messages, milliseconds; sometimes none. */
const LONGEST_LAG_MS = 200;
/** An agent looks at what stands there before scrolling on, milliseconds. */
const LOOK_MS = 600;
const STEP_MS = 350;
/** Between two things the page or the agent does to a conversation, milliseconds. */
const BEAT_MS = 900;
/** Beats in one conversation, and in the one that is stayed with for the last part of the shift. */
const MOST_BEATS = 9;
const STAYS_FROM = 0.7;
const STAYS_UNTIL = 0.9;
/** The one in front gets so many of ten messages. */
const IN_FRONT = 4;

/** What became of a line. */
const DRAWN = 1;
const SHOWN = 2;

const layout = location.pathname.startsWith('/chats') ? livechatLayout() : pinduoduoLayout();

const counts = Array.from({ length: CONVERSATIONS }, () => OLDER);
const standing = counts.map(() => new Uint8Array(MOST));
/** Up to here, from the newest on, everything was looked at. */
const lookedAt = [...counts];
const did = { switch: 0, remount: 0, history: 0 };
let front = 0;
/** What is drawn of the conversation in front. */
let from = 0;
let to = 0;
/** The head says another conversation than the list. */
let isTurning = false;
let arrived = 0;
let isOver = false;
let turns = 0;

const inState = (state: number): number[][] =>
  standing.map((places) => [...places.keys()].filter((place) => (places[place] ?? 0) >= state));
const pause = (ms: number): Promise<void> => new Promise((resume) => setTimeout(resume, ms));
const chance = (below: number): number => mixed(turns++, 77) % below;

/** In the browser's trace; the page keeps no list of them. */
function mark(name: string): void {
  performance.mark(name);
  performance.clearMarks(name);
}

function draw(first: number, end: number, name: string): void {
  from = Math.max(0, first, end - layout.room);
  to = end;
  mark(name);
  layout.draw(front, from, to);
  noteFrame();
}

function note(state: number): void {
  const places = standing[front];
  for (let place = from; place < to; place++) if (places && (places[place] ?? 0) < state) places[place] = state;
}

/** What stands there when the browser paints was shown. */
function noteFrame(): void {
  note(DRAWN);
  requestAnimationFrame(() => {
    mark('frame');
    if (!isTurning) note(SHOWN);
  });
}

function arrive(): void {
  const conversation = chance(10) < IN_FRONT ? front : chance(CONVERSATIONS);
  const isAtEnd = to === counts[conversation];
  counts[conversation] = (counts[conversation] ?? 0) + 1;
  arrived += 1;
  if (conversation !== front || isTurning || !isAtEnd) return;
  draw(from, to + 1, 'message');
}

/** Messages come by chance, one by one. */
async function messages({ messages: wanted, perSecond }: Shift): Promise<void> {
  const began = performance.now();
  let due = began;
  while (arrived < wanted) {
    due += (-Math.log((chance(1_000_000) + 1) / 1_000_000) * 1_000) / perSecond;
    const wait = due - performance.now();
    if (wait > 4) await pause(wait);
    arrive();
  }
}

async function turnTo(conversation: number): Promise<void> {
  did.switch += 1;
  mark('switch');
  isTurning = true;
  document.querySelectorAll<HTMLElement>('li')[conversation]?.click();
  layout.rename(conversation);
  const lag = chance(3) * (LONGEST_LAG_MS / 2);
  if (lag > 0) await pause(lag);
  front = conversation;
  isTurning = false;
  const end = counts[conversation] ?? 0;
  draw(end - NEWEST, end, 'switch');
  await pause(LOOK_MS);
  await catchUp();
}

/** Scrolls up to what was looked at last, then down again, so that all that came meanwhile is drawn once. */
async function catchUp(): Promise<void> {
  const target = lookedAt[front] ?? 0;
  while (from > target) {
    did.history += 1;
    const first = Math.max(target, from - Math.floor(layout.room / 2));
    draw(first, Math.min(to, first + layout.room), 'history');
    await pause(STEP_MS);
  }
  while (to < (counts[front] ?? 0)) {
    const end = Math.min(counts[front] ?? 0, to + Math.floor(layout.room / 2));
    draw(end - layout.room, end, 'history');
    await pause(STEP_MS);
  }
  lookedAt[front] = to;
}

/** Older messages, far above. */
async function lookBack(): Promise<void> {
  did.history += 1;
  const first = Math.max(0, from - layout.room);
  draw(first, first + layout.room, 'history');
  await pause(STEP_MS);
  await catchUp();
}

async function beat(): Promise<void> {
  const what = chance(4);
  if (what === 0) {
    did.remount += 1;
    mark('remount');
    layout.remount();
    noteFrame();
  } else if (what === 1) await lookBack();
  await pause(BEAT_MS);
  lookedAt[front] = to;
}

async function agent({ messages: wanted }: Shift): Promise<void> {
  while (arrived < wanted) {
    await turnTo((front + 1 + chance(CONVERSATIONS - 1)) % CONVERSATIONS);
    const share = (): number => arrived / wanted;
    const stays = share() >= STAYS_FROM && share() < STAYS_UNTIL;
    const beats = 2 + chance(MOST_BEATS - 1);
    for (let count = 0; (stays ? share() < STAYS_UNTIL : count < beats) && arrived < wanted; count++) await beat();
  }
  // Before the agent goes home, each conversation is looked through once more.
  for (let conversation = 0; conversation < CONVERSATIONS; conversation++) await turnTo(conversation);
  await turnTo(0);
  isOver = true;
}

layout.rename(front);
draw(OLDER - NEWEST, OLDER, 'switch');

window.busy = {
  ids: layout.ids,
  start: (shift) => void Promise.all([messages(shift), agent(shift)]),
  progress: () => ({ arrived, isOver, did }),
  shown: () => inState(SHOWN),
  drawn: () => inState(DRAWN),
};
