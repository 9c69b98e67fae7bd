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
  readonly args: { readonly data?: { readonly url?: string; readonly functionName?: string } };
}

/** A stretch of work of one thread, milliseconds of its own time. */
export interface Work {
  readonly from: number;
  readonly to: number;
  readonly ms: number;
}

const CATEGORIES = ['toplevel', 'devtools.timeline', 'v8.execute', 'blink.user_timing'];

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
