import { inSlices } from './in-slices';
import type { OpenConversation } from './open-conversation';
import { read } from './reading';
import { type Entry, Transcript } from './transcript';

/** Consoles swap an own message's stand-in for the confirmed one within this time, milliseconds. */
const OWN_MESSAGE_SETTLES_MS = 1_500;

export interface WatchTranscriptOptions {
  readonly signal: AbortSignal;
  readonly now: () => number;
  /** Longest text taken from one message, code units. */
  readonly textLimit: number;
  /** New messages, oldest first; the transcript holds the ones before. */
  readonly onMessages: (fresh: readonly Entry[], transcript: Transcript) => void;
  /** The pane shows another conversation now; nothing more is read for this one. */
  readonly onMoved: () => void;
}

/**
 * Reads what stands in a conversation, then each message that appears: new nodes, nodes rendered
 * anew and nodes whose words change. Observes the pane only.
 */
export function watchTranscript(conversation: OpenConversation, options: WatchTranscriptOptions): Transcript {
  const { signal, now, onMessages } = options;
  const transcript = new Transcript(conversation, now(), options.textLimit);
  const selector = conversation.spec.message.item.join(',');
  const touched = new Set<Element>();
  let isReading = false;

  const report = (fresh: readonly Entry[]): void => {
    const ready = fresh.filter((entry) => {
      if (entry.speaker !== 'agent' || entry.arrival === 'backlog') return true;
      setTimeout(() => {
        if (signal.aborted) return;
        if (entry.item.isConnected) onMessages([entry], transcript);
        else transcript.forget(entry);
      }, OWN_MESSAGE_SETTLES_MS);
      return false;
    });
    if (ready.length > 0) onMessages(ready, transcript);
  };

  const readTouched = async (isBaseline: boolean): Promise<void> => {
    if (isReading) return;
    isReading = true;
    while (touched.size > 0 && !signal.aborted) {
      const items = [...touched];
      touched.clear();
      await inSlices(
        items,
        (slice) =>
          report(
            transcript.take(
              slice.filter((item) => item.isConnected),
              isBaseline,
              now(),
            ),
          ),
        signal,
      );
      isBaseline = false;
    }
    isReading = false;
    transcript.settle();
  };

  const observer = new MutationObserver((records) => {
    // Consoles reuse the pane for the next conversation: its messages must not be read as this one's.
    if (read(conversation.spec.conversation.id, conversation.pane) !== conversation.externalId) {
      options.onMoved();
      return;
    }
    for (const record of records) collect(record, selector, touched);
    void readTouched(false);
  });
  observer.observe(conversation.pane, { childList: true, subtree: true, characterData: true });
  signal.addEventListener('abort', () => observer.disconnect());

  for (const item of transcript.items()) touched.add(item);
  void readTouched(true);
  return transcript;
}

function collect(record: MutationRecord, selector: string, touched: Set<Element>): void {
  const target = record.target.nodeType === 1 ? (record.target as Element) : record.target.parentElement;
  const within = target?.closest(selector);
  if (within) {
    touched.add(within);
    return;
  }
  for (const node of record.addedNodes) {
    if (node.nodeType !== 1) continue;
    const element = node as Element;
    if (element.matches(selector)) touched.add(element);
    else for (const item of element.querySelectorAll(selector)) touched.add(item);
  }
}
