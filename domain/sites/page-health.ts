/** How many of each kind stand in the page: numbers and short names only, never a word of anybody. */
export interface PageHealth {
  /** Id of the console that the page was taken for; absent when it is none that is known. */
  readonly console?: string | undefined;
  /** Consoles that may stand at this address. */
  readonly candidates: readonly string[];
  /** Conversations in the page, and whether one of them is in front. */
  readonly panes: number;
  readonly isOpen: boolean;
  /** Elements that should be messages, and what was read from the last of them. */
  readonly items: number;
  readonly customer: number;
  readonly agent: number;
  /** Notes, system lines, robots. */
  readonly others: number;
  /** Without speaker or words: nothing is read from them. */
  readonly unread: number;
  readonly withTime: number;
  readonly composer: 'field' | 'editable' | 'frame' | 'note' | 'none';
}

/** When something of a console was last stored, epoch milliseconds. */
export interface ConsoleActivity {
  readonly lastSeenAt?: number | undefined;
  readonly lastInsertedAt?: number | undefined;
  /** The words of that insertion were read back from the reply box. */
  readonly wasVerified?: boolean | undefined;
}

/** `unknown`: no console. `closed`: no conversation in front. `broken`: one is, and nothing of it can be read. */
export type HealthState = 'unknown' | 'closed' | 'broken' | 'sound';

/** What the counts of a page come to. */
export function healthOf({ console, isOpen, customer, agent }: PageHealth): HealthState {
  if (console === undefined) return 'unknown';
  if (!isOpen) return 'closed';
  return customer + agent > 0 ? 'sound' : 'broken';
}

/**
 * Everything about the health of the open pages as lines of text, for somebody who mends an adapter.
 * Holds counts, days and ids of consoles; no address, name or word of anybody.
 */
export function healthReport(
  version: string,
  pages: readonly PageHealth[],
  activity: Readonly<Record<string, ConsoleActivity>>,
): string {
  const when = (at: number | undefined): string => (at === undefined ? 'never' : new Date(at).toISOString());
  const lines = pages.flatMap((page) => {
    const { lastSeenAt, lastInsertedAt, wasVerified } = activity[page.console ?? ''] ?? {};
    return [
      `console ${page.console ?? 'none'} of ${page.candidates.join(', ') || 'none'}: ${healthOf(page)}`,
      `  conversations ${page.panes}, open ${page.isOpen ? 1 : 0}, items ${page.items}, customer ${page.customer}, ` +
        `agent ${page.agent}, others ${page.others}, unread ${page.unread}, with time ${page.withTime}`,
      `  reply box ${page.composer}`,
      `  last message ${when(lastSeenAt)}, last insertion ${when(lastInsertedAt)}` +
        (lastInsertedAt === undefined ? '' : wasVerified ? ', read back' : ', not read back'),
    ];
  });
  return [`Evenkeel ${version}`, ...lines].join('\n');
}
