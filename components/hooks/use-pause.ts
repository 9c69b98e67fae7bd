import { useEffect, useEffectEvent, useState } from 'react';
import { browser } from '#imports';
import type { ResetId } from '../../domain/pause/resets';
import { sendMessage } from '../../messaging/client';
import type { EndedPause, Feeling, RunningPause } from '../pause/pause-state';
import { ask } from './ask';
import { loadStore, useLive, valueOf } from './use-live';

/** How a pause comes to begin. */
export interface PauseStart {
  /** The offer that was accepted. */
  readonly offer?: string;
  readonly before?: Feeling;
  /** It was drawn for the agent's own trial. */
  readonly drawn?: true;
}

export interface PauseControls {
  readonly running: RunningPause | undefined;
  /** The pause that ended just now in this panel, until it is left. */
  readonly ended: EndedPause | undefined;
  /** Starts at once. Keeps the draft of the tab in front first. Rejects when it cannot be stored. */
  readonly start: (reset: ResetId, how?: PauseStart) => Promise<void>;
  readonly end: (ending: 'done' | 'early') => void;
  /** Notes how it feels, if it was told, and gives the page back. Answers whether the draft reads the same. */
  readonly leave: (after: Feeling) => Promise<boolean | undefined>;
}

/**
 * Has the page that kept a draft give it back, and brings it to the front. Every tab is asked: the
 * pause may have begun on a chip, and another tab may be in front by now.
 * @returns whether the draft reads the same; undefined when none was kept
 */
async function giveBack(): Promise<boolean | undefined> {
  const tabs = await browser.tabs.query({});
  const answers = await Promise.all(
    tabs.map(async ({ id, active }) => {
      if (id === undefined) return undefined;
      const { draftKept } = await sendMessage('page.return', undefined, id).catch(() => ({ draftKept: undefined }));
      return draftKept === undefined ? undefined : { id, active, draftKept };
    }),
  );
  const kept = answers.find((answer) => answer !== undefined);
  if (kept && !kept.active) await browser.tabs.update(kept.id, { active: true });
  return kept?.draftKept;
}

/** The tab whose conversation is in front, as the chip told it, else the tab itself. */
async function inFront(): Promise<{ tab: number | undefined; conversation: string | undefined }> {
  const [[front], { visible }] = await Promise.all([
    browser.tabs.query({ active: true, currentWindow: true }),
    browser.storage.session.get<{ visible?: { tab?: number; conversation?: string } }>('visible'),
  ]);
  return {
    tab: front?.id ?? visible?.tab,
    conversation: visible?.tab === front?.id ? visible?.conversation : undefined,
  };
}

function isTold(feeling: Feeling): boolean {
  return feeling.pleasure !== undefined || feeling.arousal !== undefined;
}

function finish(id: string, endedAt: number, ending: 'done' | 'early'): void {
  void loadStore().then((store) => store.finishPause(id, { endedAt, ending }));
}

/**
 * The one pause of this moment, begun here or on the chip. Ends it on time whichever view is shown.
 * @param onBegun a pause has begun, wherever it was started
 */
export function usePause(onBegun: () => void): PauseControls {
  const running = valueOf(useLive(({ runningPause }) => runningPause(Date.now())));
  const [ended, setEnded] = useState<EndedPause>();

  function end(ending: 'done' | 'early'): void {
    if (!running) return;
    setEnded({ id: running.id, ending, hadDraft: running.conversation !== undefined });
    // The timer of a page that sleeps is late, another a millisecond early; the pause was neither.
    const planned = running.startedAt + running.plannedMs;
    finish(running.id, ending === 'done' ? planned : Math.min(Date.now(), planned), ending);
  }

  const begun = useEffectEvent(onBegun);
  const onTime = useEffectEvent(() => end('done'));
  // Its time had passed when the panel was opened: nobody saw it, and its length is not known.
  const onMissed = useEffectEvent(() => running && finish(running.id, running.startedAt, 'early'));
  const runs = running?.id;
  const endsAt = running && running.startedAt + running.plannedMs;
  useEffect(() => {
    if (runs === undefined || endsAt === undefined) return;
    const left = endsAt - Date.now();
    if (left > 0) begun();
    const timer = setTimeout(() => (left > 0 ? onTime() : onMissed()), Math.max(0, left));
    return () => clearTimeout(timer);
  }, [runs, endsAt]);

  // The row says so a moment later.
  const isOver = running !== undefined && ended?.id === running.id;
  return {
    running: isOver ? undefined : running,
    ended: isOver || !running ? ended : undefined,
    async start(reset, { offer, before, drawn } = {}) {
      const { tab, conversation } = await inFront();
      // A page without a reply box, or none at all, keeps nothing; the pause is still the agent's.
      if (tab !== undefined) void sendMessage('page.keep', undefined, tab).catch(() => undefined);
      const id = crypto.randomUUID();
      if (offer !== undefined) await ask(() => sendMessage('desk.answerOffer', { offer, answer: 'accepted' }));
      await ask(() => sendMessage('desk.startPause', { id, reset, offer, conversation, drawn }));
      if (before && isTold(before)) await (await loadStore()).ratePause(id, 'before', before);
    },
    end,
    async leave(after) {
      if (!ended) return undefined;
      setEnded(undefined);
      const store = await loadStore();
      if (isTold(after)) await store.ratePause(ended.id, 'after', after);
      const draftKept = await giveBack();
      await store.comeBack(ended.id, Date.now(), draftKept);
      return draftKept;
    },
  };
}
