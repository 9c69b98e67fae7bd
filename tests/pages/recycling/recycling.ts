/** One line of the list. */
export interface Line {
  /** A line of the console itself is no row of a message. */
  readonly speaker: 'customer' | 'agent' | 'system';
  readonly text: string;
}

/** What tests may do to the page, as `window.recycling`. */
export interface Recycling {
  /** A message arrives; a list that is at its end follows. */
  add(...lines: Line[]): void;
  /** Shows the lines from this one on. */
  scrollTo(first: number): void;
  /** Another conversation in the same rows. */
  open(id: string, lines: readonly Line[]): void;
}

declare global {
  interface Window {
    recycling?: Recycling;
  }
}

/** Rows that exist, as virtual lists keep only as many as fit on the screen. */
const ROWS = 6;

const pane = document.querySelector<HTMLElement>('main');
const list = document.querySelector('ol');
if (!pane || !list) throw new Error('no list');

const rows = Array.from({ length: ROWS }, () => {
  const row = document.createElement('li');
  const bubble = document.createElement('span');
  const words = document.createTextNode('');
  bubble.append(words);
  row.append(bubble);
  list.append(row);
  return { row, words };
});

let lines: readonly Line[] = [];
let first = 0;

/** Changes words and class of the rows; no row is ever made or moved. */
function draw(): void {
  rows.forEach(({ row, words }, index) => {
    const line = lines[first + index];
    row.hidden = line === undefined;
    row.className = line && line.speaker !== 'system' ? `row ${line.speaker}` : 'empty';
    const text = line?.text ?? '';
    if (words.data !== text) words.data = text;
  });
}

window.recycling = {
  add: (...added) => {
    const isAtEnd = first + ROWS >= lines.length;
    lines = [...lines, ...added];
    if (isAtEnd) first = Math.max(0, lines.length - ROWS);
    draw();
  },
  scrollTo: (wanted) => {
    first = wanted;
    draw();
  },
  open: (id, next) => {
    pane.dataset['conversation'] = id;
    lines = next;
    first = Math.max(0, lines.length - ROWS);
    draw();
  },
};
