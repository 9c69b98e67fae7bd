import type { CDPSession } from '@playwright/test';

/** One event of the browser's own trace; times in microseconds. */
export interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly cat: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  /** Time the thread itself worked: what other processes took from the machine is left out. */
  readonly tdur?: number;
  readonly args: {
    readonly data?: { readonly url?: string };
    readonly chrome_mojo_event_info?: { readonly mojo_interface_tag?: string };
  };
}

/** A stretch of work of one thread, milliseconds of its own time. */
export interface Work {
  readonly from: number;
  readonly to: number;
  readonly ms: number;
}

/** Work that an extension causes; its timers run whatever happens in the page. */
export interface OwnWork extends Work {
  readonly isTimer: boolean;
}

const CATEGORIES = ['toplevel', 'devtools.timeline', 'v8.execute', 'blink.user_timing'];

const CHECKPOINT = 'BlinkScheduler_PerformMicrotaskCheckpoint';
const SCRIPTS: ReadonlySet<string> = new Set(['FunctionCall', 'RunMicrotasks', 'EvaluateScript', 'v8.evaluateModule']);

/** Records what every thread of the browser does while `work` runs. */
export async function traced(browser: CDPSession, work: () => Promise<void>): Promise<Trace> {
  const events: TraceEvent[] = [];
  const collect = ({ value }: { value: object[] }) => events.push(...(value as TraceEvent[]));
  browser.on('Tracing.dataCollected', collect);
  await browser.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: CATEGORIES },
  });
  await work();
  const complete = new Promise((done) => browser.once('Tracing.tracingComplete', done));
  await browser.send('Tracing.end');
  await complete;
  browser.off('Tracing.dataCollected', collect);
  return new Trace(events);
}

export class Trace {
  constructor(private readonly events: readonly TraceEvent[]) {}

  /** When the page set a mark with `performance.mark`, microseconds; each time it did. */
  marks(name: string): number[] {
    return this.named(name).map(({ ts }) => ts);
  }

  /** Work on the main thread of the page that set a mark: tasks as the browser runs them. */
  tasks(mark: string): Work[] {
    return this.onThreadOf(mark).flatMap((event) =>
      event.name === 'ThreadControllerImpl::RunTask' ? workOf(event) : [],
    );
  }

  /** Runs of scripts on that thread, whoever wrote them: calls from the browser, and what promises led to. */
  scripts(mark: string): Work[] {
    return this.onThreadOf(mark).flatMap((event) => (SCRIPTS.has(event.name) ? workOf(event) : []));
  }

  /**
   * The stretches of that thread's work that an extension causes in the page: tasks that bring its
   * messages, timers and callbacks into its scripts, with all they lead to (promise callbacks, and
   * style and layout that its scripts ask for). Drawing the next frame is not among them.
   * @param origin `chrome-extension://…`
   */
  ownWork(mark: string, origin: string): OwnWork[] {
    const events = this.onThreadOf(mark)
      .filter(({ dur }) => dur !== undefined)
      .sort((one, other) => one.ts - other.ts || (other.dur ?? 0) - (one.dur ?? 0));
    const own: OwnWork[] = [];
    let end = 0;
    let isOwnTask = false;
    for (let index = 0; index < events.length; index++) {
      const event = events[index] as TraceEvent;
      const isTop = event.ts >= end;
      if (!isTop && !SCRIPTS.has(event.name) && event.name !== 'TimerFire') continue;
      const inside = within(events, index);
      if (isTop) {
        end = event.ts + (event.dur ?? 0);
        // What promises lead to runs right behind the task.
        const isBehind: boolean = event.name === CHECKPOINT && isOwnTask;
        isOwnTask = isBehind || inside.some(isExtensionMessage);
        if (!isOwnTask) continue;
        own.push(...workOf(event).map((work) => ({ ...work, isTimer: false })));
      } else {
        const last = own.at(-1);
        if (last && event.ts < last.to) continue;
        if (![event, ...inside].some(({ args }) => args.data?.url?.startsWith(origin))) continue;
        own.push(...workOf(event).map((work) => ({ ...work, isTimer: event.name === 'TimerFire' })));
      }
    }
    return own;
  }

  private onThreadOf(mark: string): TraceEvent[] {
    const [first] = this.named(mark);
    if (!first) throw new Error(`the page set no mark ${mark}`);
    return this.events.filter(({ pid, tid }) => pid === first.pid && tid === first.tid);
  }

  private named(name: string): TraceEvent[] {
    return this.events.filter((event) => event.name === name && event.cat.includes('user_timing'));
  }
}

function workOf({ ts, dur, tdur }: TraceEvent): Work[] {
  return dur === undefined ? [] : [{ from: ts, to: ts + dur, ms: (tdur ?? dur) / 1000 }];
}

/** The events that run inside one of a list sorted by time. */
function within(events: readonly TraceEvent[], index: number): TraceEvent[] {
  const { ts, dur = 0 } = events[index] as TraceEvent;
  const inside: TraceEvent[] = [];
  for (let next = index + 1; (events[next]?.ts ?? Number.POSITIVE_INFINITY) < ts + dur; next++)
    inside.push(events[next] as TraceEvent);
  return inside;
}

function isExtensionMessage({ args }: TraceEvent): boolean {
  return args.chrome_mojo_event_info?.mojo_interface_tag?.startsWith('extensions.') === true;
}
